import { compareNames } from "../../base/order";
import { SSH_KEY_VARIABLE, SUBSCRIPTION_VARIABLE, variableName } from "../../base/variable-name";
import { isTenantMailHost } from "../../facts/exchange-online-ranges";
import type { Deployment } from "../../model";
import type { Plan, RelyingPartyPlan, TenantPlan, TenantStep, TenantStepId } from "../types";

type Identity = NonNullable<Deployment["identity"]>;
type Created = Pick<Plan, "datacenters" | "machines">;

/**
 * The steps by people that this deployment needs: in its tenant, and in the subscription of its datacenters in Azure.
 * Undefined if it has neither.
 */
export function planTenant(deployment: Deployment, plan: Created): TenantPlan | undefined {
  const { identity, hybrid } = deployment;
  const domains = onlineDomains(deployment);
  const needed: readonly TenantStep[] = [
    ...subscriptionSteps(deployment),
    ...(identity === undefined ? [] : tenantSteps(identity, domains)),
    step("directory-site", sitesOf(deployment)),
    ...applySteps(deployment, plan),
    ...(identity === undefined ? [] : [...syncSteps(identity), ...signOnSteps(identity, domains)]),
    step("monitoring-template", monitoringTemplates(plan)),
    step("hybrid-wizard", hybridServer(hybrid)),
    step("connectors", names(deployment.gateways.filter(sendsToTenant))),
    step("dkim", signedOnline(deployment)),
    step("cutover", domains),
    step("licences", identity === undefined ? [] : [identity.tenant]),
  ];
  const steps = needed.filter(({ of }) => of.length > 0);
  if (steps.length === 0) return undefined;
  return {
    ...(identity === undefined ? {} : { tenant: identity.tenant }),
    steps,
    relyingParties: (federationOf(identity)?.relyingParties ?? []).map(relyingParty),
  };
}

function tenantSteps({ tenant }: Identity, domains: readonly string[]): TenantStep[] {
  return [
    step("verify-domain", domains),
    // Two, so that one locked out or lost does not end administration.
    step(
      "break-glass",
      [1, 2].map((number) => `break-glass-${number}@${tenant}`),
    ),
  ];
}

/** Whether the gateway sends through Exchange Online, which knows it by a connector. */
function sendsToTenant({ smartHost }: Deployment["gateways"][number]): boolean {
  return isTenantMailHost(smartHost?.host);
}

function syncSteps({ directorySync, tenant }: Identity): TenantStep[] {
  if (directorySync === undefined) return [];
  const { product, servers, passwordHash } = directorySync;
  return [
    step(product === "cloud-sync" ? "cloud-sync" : "directory-sync", names(servers)),
    step("password-hashes", passwordHash ? [tenant] : []),
  ];
}

function signOnSteps(identity: Identity, domains: readonly string[]): TenantStep[] {
  const { signOn } = identity;
  if (signOn?.method === "pass-through") return [step("pass-through", names(signOn.servers))];
  return federationSteps(identity, domains);
}

function step(id: TenantStepId, of: readonly string[]): TenantStep {
  return { id, of };
}

function federationOf(identity: Deployment["identity"]): Identity["signOn"] {
  return identity?.signOn?.method === "adfs" ? identity.signOn : undefined;
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

/** An end without an address is a gateway of this document, which nobody configures by hand. */
function foreignEnd(end: { readonly datacenter: string; readonly publicAddress?: string }): string[] {
  return end.publicAddress === undefined ? [] : [end.datacenter];
}

/** Sites of the directory, which exist before a domain controller is promoted there. */
function sitesOf({ datacenters }: Deployment): string[] {
  return datacenters.flatMap(({ platform, activeDirectory }) =>
    platform === "azure" && activeDirectory !== undefined ? [activeDirectory.site] : [],
  );
}

/** Devices at the other ends, which need the address of a gateway that exists. */
function devicesOf({ datacenters }: Deployment): string[] {
  const azure = datacenters.filter(({ platform }) => platform === "azure");
  return [...new Set(azure.flatMap(({ vpn }) => (vpn?.to ?? []).flatMap(foreignEnd)))];
}

/** From the first apply until its machines have started; secrets of a vault are named `VAULT/SECRET`. */
function applySteps(deployment: Deployment, plan: Created): TenantStep[] {
  const azure = plan.datacenters.flatMap((datacenter) => (datacenter.platform === "azure" ? [datacenter] : []));
  const secrets = azure.flatMap(({ vault }) =>
    (vault?.secrets ?? []).map((secret) => `${vault?.name ?? ""}/${secret.name}`),
  );
  return [
    step("variables", variablesOf(deployment, plan)),
    step(
      "apply",
      azure.map(({ stack }) => stack),
    ),
    step("vpn-device", devicesOf(deployment)),
    step("secrets", secrets),
  ];
}

/** Every variable that stacks in Azure require, as Terraform reads it from its environment. */
function variablesOf({ datacenters }: Deployment, plan: Created): string[] {
  const machines = plan.machines.filter((machine) => machine.platform === "azure");
  const keys = datacenters.flatMap(({ platform, vpn }) => (platform === "azure" ? (vpn?.sharedKey.secret ?? []) : []));
  const passwords = machines.flatMap(({ system, administrator }) => (system === "windows" ? administrator : []));
  const names = [
    ...(plan.datacenters.some(({ platform }) => platform === "azure") ? [SUBSCRIPTION_VARIABLE] : []),
    ...(machines.some(({ system }) => system === "linux") ? [SSH_KEY_VARIABLE] : []),
    ...[...keys, ...passwords].map(variableName),
  ];
  return [...new Set(names)].sort(compareNames).map((name) => `TF_VAR_${name}`);
}

/** Resource group and name of every workspace whose workbook and tests from outside people deploy: `school-cloud/azure`. */
function monitoringTemplates({ datacenters }: Created): string[] {
  return datacenters.flatMap((datacenter) =>
    datacenter.platform === "azure"
      ? datacenter.monitoring.map(({ name }) => `${datacenter.resourceGroup}/${name}`)
      : [],
  );
}

/** The server on which the wizard runs, and the name that moves use: `HYB1/hybrid.school.example`. */
function hybridServer(hybrid: Deployment["hybrid"]): string[] {
  const { managementServer, endpoint } = hybrid ?? {};
  if (managementServer === undefined) return [];
  return [[managementServer.name, ...(endpoint === undefined ? [] : [endpoint.name])].join("/")];
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
