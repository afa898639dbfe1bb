import type { Deployment } from "../../model";
import type { BalancerPlan } from "../types";
import type { RecordDraft } from "./draft";

type SignOn = NonNullable<NonNullable<Deployment["identity"]>["signOn"]>;
type Target = Pick<RecordDraft, "view" | "value" | "createdAddress">;

/**
 * Records of the federation service: addresses for its name (never an alias, sso-adfs-farm), the same for sign-on by
 * certificate, and an alias for device registration, which AD FS answers if its certificate has the name. Nothing is
 * published for other methods: users then sign on at Microsoft Entra.
 */
export function signOnRecords(deployment: Deployment, balancers: readonly BalancerPlan[]): RecordDraft[] {
  const signOn = deployment.identity?.signOn;
  if (signOn?.method !== "adfs" || signOn.service === undefined) return [];
  const { service } = signOn;
  const targets = [...internalTargets(signOn), ...externalTargets(signOn, balancers)];
  const addresses = (name: string, purpose: string) =>
    targets.map((target): RecordDraft => ({ ...target, name, type: "A", purpose }));
  const certified = signOn.certificate?.names.map((name) => name.toLowerCase()) ?? [];
  const byCertificate = `certauth.${service.toLowerCase()}`;
  const views = [...new Set(targets.map(({ view }) => view))];
  return [
    ...addresses(service, "sign-on"),
    ...(certified.includes(byCertificate) || signOn.certificateAuthentication === "port-443"
      ? addresses(byCertificate, "sign-on by certificate")
      : []),
    ...certified
      .filter((name) => name.startsWith("enterpriseregistration."))
      .flatMap((name) =>
        views.map((view): RecordDraft => ({
          view,
          name,
          type: "CNAME",
          value: service,
          purpose: "device registration",
        })),
      ),
  ];
}

/** The shared address, else those of all servers. */
function internalTargets({ servers, virtualAddress }: SignOn): Target[] {
  const addresses = virtualAddress === undefined ? servers.map(({ address }) => address) : [virtualAddress];
  return known(addresses).map((value) => ({ view: "internal", value }));
}

/** The shared address, existing or created, else those of all proxies. */
function externalTargets({ proxies, publicAddress }: SignOn, balancers: readonly BalancerPlan[]): Target[] {
  const created = balancers.flatMap((balancer) => (balancer.use === "sign-on-external" ? createdTarget(balancer) : []));
  if (publicAddress?.address !== undefined) return [{ view: "external", value: publicAddress.address }];
  if (created.length > 0) return created;
  return known(proxies.map((proxy) => proxy.publicAddress)).map((value) => ({ view: "external", value }));
}

/** The target of an external record whose address is created with its load balancer. */
export function createdTarget({ frontEnd }: BalancerPlan): Target[] {
  if (frontEnd.kind !== "public") return [];
  const { name, stack, output } = frontEnd;
  return [{ view: "external", value: name, createdAddress: { stack, output } }];
}

function known(addresses: readonly (string | undefined)[]): string[] {
  return [...new Set(addresses)].filter((address): address is string => address !== undefined && address !== "");
}
