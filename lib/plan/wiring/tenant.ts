import { compareNames } from "../../base/order";
import { variableName } from "../../base/variable-name";
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
    ...datacenterSteps(deployment),
    ...secretSteps(deployment, plan),
    ...(identity === undefined ? [] : [...syncSteps(identity), ...signOnSteps(identity, domains)]),
    step("monitoring-template", monitoringTemplates(plan)),
    step("hybrid-wizard", hybrid?.managementServer === undefined ? [] : [hybrid.managementServer.name]),
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

/** What exists outside the subscription: the devices at the other ends, and the sites of the directory. */
function datacenterSteps({ datacenters }: Deployment): TenantStep[] {
  const azure = datacenters.filter(({ platform }) => platform === "azure");
  return [
    step("vpn-device", [...new Set(azure.flatMap(({ vpn }) => (vpn?.to ?? []).flatMap(foreignEnd)))]),
    step(
      "directory-site",
      azure.flatMap(({ activeDirectory }) => (activeDirectory === undefined ? [] : [activeDirectory.site])),
    ),
  ];
}

/**
 * What Terraform is given in its environment, and what machines read from the vault of their datacenter, as `VAULT/SECRET`.
 */
function secretSteps({ datacenters }: Deployment, plan: Created): TenantStep[] {
  const machines = plan.machines.filter((machine) => machine.platform === "azure");
  const keys = datacenters.flatMap(({ platform, vpn }) => (platform === "azure" ? (vpn?.sharedKey.secret ?? []) : []));
  const passwords = machines.flatMap(({ system, administrator }) => (system === "windows" ? administrator : []));
  const variables = [...new Set([...keys, ...passwords])].map((secret) => `TF_VAR_${variableName(secret)}`);
  const vaults = plan.datacenters.flatMap((datacenter) =>
    datacenter.platform === "azure" ? (datacenter.vault ?? []) : [],
  );
  return [
    step("variables", variables.sort(compareNames)),
    step(
      "secrets",
      vaults.flatMap(({ name, secrets }) => secrets.map((secret) => `${name}/${secret.name}`)),
    ),
  ];
}

/** Resource group and name of every workspace whose workbook and tests from outside people deploy: `school-cloud/azure`. */
function monitoringTemplates({ datacenters }: Created): string[] {
  return datacenters.flatMap((datacenter) =>
    datacenter.platform === "azure"
      ? datacenter.monitoring.map(({ name }) => `${datacenter.resourceGroup}/${name}`)
      : [],
  );
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
