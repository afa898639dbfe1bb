import { azureResourceName } from "../../../../base/azure-resource-name";
import { within } from "../../../../base/ipv4-sets";
import { compareNames, sortByName } from "../../../../base/order";
import { vaultName, vaultPrivateZone, vaultRetentionDays } from "../../../../facts/vault-limits";
import type { Datacenter, Deployment } from "../../../../model";
import { azureMachinesIn } from "../../../azure-parts";
import { certificateOf } from "./first-start/role-steps";
import type {
  AzureIdentityPlan,
  AzureMachinePlan,
  AzureNetworkPlan,
  AzureSecretPlan,
  AzureVaultPlan,
  GatewayWiring,
  MachineRole,
} from "../../../types";
import type { DatacenterContext } from "../adapter";

/** The vault of a datacenter; undefined where no machine reads a secret and the document asks for none. */
export function planVault(
  datacenter: Datacenter,
  { deployment, plan }: DatacenterContext,
  network: AzureNetworkPlan | undefined,
): AzureVaultPlan | undefined {
  const machines = azureMachinesIn(plan.machines, datacenter.name);
  const identities = identitiesOf(machines, datacenter, deployment, plan.wiring.gateways);
  if (identities.length === 0 && datacenter.keyVault === undefined) return undefined;
  const given = datacenter.keyVault?.name;
  const name = given ?? vaultName(deployment.name, datacenter.name, deployment.organization.forest.name);
  const endpoint = privateEndpointOf(datacenter, deployment);
  const uri = `https://${name.toLowerCase()}.vault.azure.net/`;
  return {
    name,
    uri,
    retentionDays: vaultRetentionDays,
    fromNatGateway: endpoint === undefined && network?.outbound.kind === "nat-gateway",
    from: sortedSet(datacenter.keyVault?.allowedFrom ?? []),
    ...(endpoint === undefined ? {} : { privateEndpoint: endpoint }),
    secrets: sortedSet(identities.flatMap((identity) => identity.secrets)).map((secret) => ({
      name: secret,
      url: `${uri}secrets/${secret}`,
      value: valueOf(secret, deployment, plan.wiring.gateways),
    })),
    identities,
  };
}

function privateEndpointOf(
  { name, keyVault, networks }: Datacenter,
  deployment: Deployment,
): AzureVaultPlan["privateEndpoint"] {
  const address = keyVault?.privateAddress;
  if (address === undefined) return undefined;
  const subnet = networks.find(({ cidr }) => within(cidr, [address]).length > 0)?.name;
  // An address in no network is a problem of the document.
  if (subnet === undefined) return undefined;
  const resource = azureResourceName("azurerm_private_endpoint", deployment.name, name, "vault");
  return { name: resource, subnet, address, zone: vaultPrivateZone };
}

function identitiesOf(
  machines: readonly AzureMachinePlan[],
  datacenter: Datacenter,
  deployment: Deployment,
  gateways: readonly GatewayWiring[],
): AzureIdentityPlan[] {
  const roles = [...new Set(machines.map(({ role }) => role))];
  const identities = roles.map((role): AzureIdentityPlan => ({
    role,
    name: azureResourceName("azurerm_user_assigned_identity", deployment.name, datacenter.name, role),
    machines: sortByName(
      machines.filter((machine) => machine.role === role).map(({ name }) => name),
      String,
    ),
    secrets: sortedSet([
      ...secretsOf(role, deployment),
      ...(role === "mail-gateway" ? gatewaySecrets(datacenter, gateways) : []),
    ]),
  }));
  return sortByName(
    identities.filter(({ secrets }) => secrets.length > 0),
    ({ role }) => role,
  );
}

/** Certificates and logins of the gateways with Postfix. */
function gatewaySecrets({ name }: Datacenter, gateways: readonly GatewayWiring[]): string[] {
  return gateways
    .filter((gateway) => gateway.datacenter === name)
    .flatMap(({ postfix }) => (postfix === undefined ? [] : [postfix.certificate, postfix.login ?? []].flat()));
}

/**
 * What a machine of the role reads at its first start. Proxies and gateways stand in the perimeter and join no domain, so
 * they must not be able to read the account that does.
 */
function secretsOf(role: MachineRole, deployment: Deployment): string[] {
  const { domainJoin, directoryRestore, promotion } = deployment.credentials;
  const promotes = role === "domain-controller" && directoryRestore !== undefined && promotion !== undefined;
  const named = [
    ...(joined.has(role) ? [domainJoin] : []),
    ...(promotes ? [directoryRestore, promotion] : []),
    certificateOf(role, { deployment })?.pfx,
  ];
  return named.flatMap((reference) => (reference === undefined ? [] : [reference.secret]));
}

/** What people put in as the secret. */
function valueOf(
  secret: string,
  { credentials }: Deployment,
  gateways: readonly GatewayWiring[],
): AzureSecretPlan["value"] {
  const { domainJoin, promotion, directoryRestore } = credentials;
  if (secret === domainJoin?.secret || secret === promotion?.secret) return "account";
  if (secret === directoryRestore?.secret) return "password";
  return gateways.some(({ postfix }) => postfix?.login === secret) ? "login" : "certificate";
}

/** Roles whose machines join the domain by an account; a domain controller does when it is promoted. */
const joined: ReadonlySet<MachineRole> = new Set([
  "mailbox",
  "witness",
  "directory-sync",
  "sign-on",
  "hybrid-management",
]);

function sortedSet(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compareNames);
}
