import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { azureResourceName } from "../../base/azure-resource-name";
import { secretReaderRole } from "../../facts/vault-limits";
import type { AzureIdentityPlan, AzureVaultPlan, MachineRole } from "../../plan";
import { common, onceIn, severalIn, type AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";
import type { MadeNetwork } from "./make-network";

/** The identity of the machines of a role. */
export interface MadeIdentity {
  readonly id: string;
  /** What the machine's scripts name to get a token of this identity. */
  readonly clientId: string;
  /** The rights of the identity: what reads a secret depends on them. */
  readonly rights: readonly ITerraformDependable[];
}

export type MadeIdentities = Readonly<Partial<Record<MachineRole, MadeIdentity>>>;

/**
 * The vault, and an identity for each role with the right to read single secrets. People put the secrets in: a secret made
 * here, or read here, would stand in the state with its value.
 */
export function makeVault(azure: AzureStack, network: MadeNetwork): MadeIdentities {
  const { vault, name } = azure.plan;
  if (vault === undefined) return {};
  const tenant = new (azurerm.clientConfig())(onceIn(azure, "tenant"), name, {});
  const made = new (azurerm.keyVault())(onceIn(azure, "vault"), name, {
    ...common(azure, vault.name),
    tenantId: tenant.tenantId,
    skuName: "standard",
    rbacAuthorizationEnabled: true,
    purgeProtectionEnabled: true,
    softDeleteRetentionDays: vault.retentionDays,
    enabledForDeployment: false,
    enabledForDiskEncryption: false,
    enabledForTemplateDeployment: false,
    // Open to the addresses below alone: without any of them, to none.
    publicNetworkAccessEnabled: vault.privateEndpoint === undefined,
    networkAcls: {
      defaultAction: "Deny",
      bypass: "AzureServices",
      ipRules: [...(vault.fromNatGateway ? natAddresses(azure) : []), ...vault.from],
    },
    dependsOn: [...network.finished],
    lifecycle: { preventDestroy: true },
  });
  if (vault.privateEndpoint !== undefined) makeEndpoint(azure, vault.privateEndpoint, network, made.id);
  return Object.fromEntries(vault.identities.map((plan) => [plan.role, makeIdentity(azure, plan, made.id)]));
}

/** The private endpoint of the vault, and the zone in which the virtual network finds it under the vault's own name. */
function makeEndpoint(
  azure: AzureStack,
  { name, subnet, address, zone: zoneName }: NonNullable<AzureVaultPlan["privateEndpoint"]>,
  { subnets, virtualNetworkId, finished }: MadeNetwork,
  vaultId: string,
): void {
  const subnetId = subnets[subnet]?.id;
  if (subnetId === undefined) throw new Error(`vault ${name}: its network ${subnet} was not made; correct the plan`);
  const { group, plan } = azure;
  const shared = { resourceGroupName: group.name, tags: { ...plan.tags } };
  const zone = new (azurerm.privateDnsZone())(severalIn(azure, "vault-zone"), "vault", { name: zoneName, ...shared });
  const link = new (azurerm.privateDnsLink())(severalIn(azure, "vault-link"), "vault", {
    ...shared,
    name: azureResourceName("azurerm_private_dns_zone_virtual_network_link", plan.name),
    privateDnsZoneName: zone.name,
    virtualNetworkId,
    registrationEnabled: false,
    dependsOn: [...finished],
  });
  new (azurerm.privateEndpoint())(severalIn(azure, "endpoint"), "vault", {
    ...common(azure, name),
    subnetId,
    ipConfiguration: [{ name: "vault", privateIpAddress: address, subresourceName: "vault", memberName: "default" }],
    privateServiceConnection: {
      name: "vault",
      privateConnectionResourceId: vaultId,
      subresourceNames: ["vault"],
      isManualConnection: false,
    },
    privateDnsZoneGroup: { name: "vault", privateDnsZoneIds: [zone.id] },
    dependsOn: [link],
  });
}

/** The public address from which machines reach the vault. */
function natAddresses(azure: AzureStack): string[] {
  const address = severalIn(azure, "address").node.tryFindChild("nat");
  return address instanceof azurerm.publicIp() ? [address.ipAddress] : [];
}

function makeIdentity(azure: AzureStack, plan: AzureIdentityPlan, vaultId: string): MadeIdentity {
  const identity = new (azurerm.identity())(severalIn(azure, "identity"), plan.role, common(azure, plan.name));
  const scope = new Construct(severalIn(azure, "right"), plan.role);
  const rights = plan.secrets.map(
    (secret) =>
      new (azurerm.roleAssignment())(scope, secret, {
        // Of the one secret, never of the vault.
        scope: `${vaultId}/secrets/${secret}`,
        roleDefinitionName: secretReaderRole,
        principalId: identity.principalId,
        principalType: "ServicePrincipal",
        // A fresh identity is not yet known everywhere.
        skipServicePrincipalAadCheck: true,
      }),
  );
  return { id: identity.id, clientId: identity.clientId, rights };
}
