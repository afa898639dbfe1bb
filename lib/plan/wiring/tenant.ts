import type { Certificate, Deployment } from "../../model";
import type { GatewayWiring, RelyingPartyPlan, TenantPlan, TenantStep, TenantStepId } from "../types";

type Identity = NonNullable<Deployment["identity"]>;

/** The steps in the tenant that this deployment needs; undefined if it has none. */
export function planTenant(deployment: Deployment, gateways: readonly GatewayWiring[]): TenantPlan | undefined {
  const { identity, hybrid } = deployment;
  if (identity === undefined) return undefined;
  const domains = onlineDomains(deployment);
  const relyingParties = (federationOf(identity)?.relyingParties ?? []).map(relyingParty);
  const needed: readonly TenantStep[] = [
    ...subscriptionSteps(deployment),
    step("verify-domain", domains),
    // Two, so that one locked out or lost does not end administration.
    step(
      "break-glass",
      [1, 2].map((number) => `break-glass-${number}@${identity.tenant}`),
    ),
    ...datacenterSteps(deployment),
    step("secrets", secretNames(deployment, gateways)),
    step("directory-sync", names(identity.directorySync?.servers ?? [])),
    ...federationSteps(identity, domains),
    step("hybrid-wizard", hybrid?.managementServer === undefined ? [] : [hybrid.managementServer.name]),
    step("connectors", names(deployment.gateways.filter(({ smartHost }) => smartHost !== undefined))),
    step("dkim", signedOnline(deployment)),
    step("cutover", domains),
    step("licences", [identity.tenant]),
  ];
  return { tenant: identity.tenant, steps: needed.filter(({ of }) => of.length > 0), relyingParties };
}

function step(id: TenantStepId, of: readonly string[]): TenantStep {
  return { id, of };
}

function federationOf({ signOn }: Identity): Identity["signOn"] {
  return signOn?.method === "adfs" ? signOn : undefined;
}

/** The fallback needs synchronized hashes: without them users could not sign on as managed users. */
function federationSteps(identity: Identity, domains: readonly string[]): TenantStep[] {
  const federation = federationOf(identity);
  if (federation === undefined) return [];
  const { servers, proxies, relyingParties } = federation;
  return [
    step("federation", names([...servers, ...proxies])),
    step("relying-parties", names(relyingParties)),
    step("federate-domain", domains),
    step("fallback-drill", identity.directorySync?.passwordHash === true ? domains : []),
  ];
}

function subscriptionSteps({ datacenters }: Deployment): TenantStep[] {
  const regions = datacenters.flatMap(({ platform, region }) => (platform === "azure" ? (region ?? []) : []));
  const unique = [...new Set(regions)];
  return [step("subscription", unique), step("providers", unique), step("deploy-identity", unique)];
}

/** What exists outside the subscription: the devices at the other ends, and the sites of the directory. */
function datacenterSteps({ datacenters }: Deployment): TenantStep[] {
  const azure = datacenters.filter(({ platform }) => platform === "azure");
  return [
    step("vpn-device", [...new Set(azure.flatMap(({ vpn }) => vpn?.to.map(({ datacenter }) => datacenter) ?? []))]),
    step(
      "directory-site",
      azure.flatMap(({ activeDirectory }) => (activeDirectory === undefined ? [] : [activeDirectory.site])),
    ),
  ];
}

/** Every secret that a machine reads in its guest, and those that are variables of a stack. */
function secretNames(
  { credentials, datacenters, identity, hybrid, namespaces }: Deployment,
  gateways: readonly GatewayWiring[],
): string[] {
  const certificates = [identity?.signOn?.certificate, hybrid?.certificate, namespaces?.certificate];
  const found = [
    credentials.localAdministrator.secret,
    credentials.domainJoin?.secret,
    credentials.promotion?.secret,
    credentials.directoryRestore?.secret,
    ...datacenters.map(({ vpn }) => vpn?.sharedKey.secret),
    ...certificates.map((certificate: Certificate | undefined) => certificate?.pfx?.secret),
    ...gateways.flatMap(({ postfix }) => [postfix?.certificate, postfix?.login]),
  ];
  return [...new Set(found.filter((name): name is string => name !== undefined))].sort();
}

/** Domains whose mail Exchange Online receives. */
function onlineDomains({ domains }: Deployment): string[] {
  return names(domains.filter(({ mx }) => mx === "exchange-online"));
}

function signedOnline({ domains }: Deployment): string[] {
  return names(domains.filter(({ dkim }) => dkim?.signer === "exchange-online"));
}

type Party = NonNullable<Identity["signOn"]>["relyingParties"][number];

/** A party is identified by its URL and signs on there by WS-Federation unless the document says otherwise. */
function relyingParty({ name, url, identifier = url, endpoints, claims }: Party): RelyingPartyPlan {
  return {
    name,
    identifier,
    endpoints: endpoints.length === 0 ? [{ protocol: "ws-federation", url }] : endpoints,
    claims,
  };
}

function names(entries: readonly { readonly name: string }[]): string[] {
  return entries.map(({ name }) => name);
}
