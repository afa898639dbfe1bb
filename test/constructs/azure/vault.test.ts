// Proves the resources of the vault: closed, recoverable, rights on single secrets alone, and no secret's value anywhere.
import { parse } from "yaml";
import type { DeploymentDocument } from "../../../lib/model";
import { exampleText } from "../../support/examples";
import { resourcesOf, stacksOf } from "../support/stacks";

const stacks = stacksOf(parse(exampleText("school")) as DeploymentDocument);
const resources = resourcesOf(stacks);
const of = (type: string) => Object.entries(resources).filter(([address]) => address.includes(` ${type}.`));

test("the vault admits the NAT gateway alone, guards by roles, and nothing in it can be purged", () => {
  expect(resources["school-cloud azurerm_key_vault.cloud"]).toEqual({
    name: "kv-school-cloud-1uvjcrr",
    location: "${azurerm_resource_group.cloud.location}",
    resource_group_name: "${azurerm_resource_group.cloud.name}",
    tags: { deployment: "school", datacenter: "cloud", source: "mail-constructs" },
    tenant_id: "${data.azurerm_client_config.cloud.tenant_id}",
    sku_name: "standard",
    rbac_authorization_enabled: true,
    purge_protection_enabled: true,
    soft_delete_retention_days: 90,
    enabled_for_deployment: false,
    enabled_for_disk_encryption: false,
    enabled_for_template_deployment: false,
    public_network_access_enabled: true,
    network_acls: {
      default_action: "Deny",
      bypass: "AzureServices",
      ip_rules: ["${azurerm_public_ip.cloud_nat.ip_address}"],
    },
    // The last step on the network: the address of the NAT gateway must be known to the vault and in use.
    depends_on: ["azurerm_subnet_nat_gateway_association.cloud_perimeter"],
    lifecycle: { prevent_destroy: true },
  });
});

test("each right is that of one role to read one secret", () => {
  const rights = of("azurerm_role_assignment").map(([address, right]) => [
    address.replace("school-cloud azurerm_role_assignment.", ""),
    right["scope"],
    right["role_definition_name"],
    right["principal_id"],
  ]);
  // The relay reads its certificate alone: it stands in the perimeter and is in no domain.
  const secrets = [
    ["directory-sync", "domain-join"],
    ["domain-controller", "dsrm"],
    ["domain-controller", "promotion"],
    ["hybrid-management", "domain-join"],
    ["hybrid-management", "hybrid-certificate"],
    ["mail-gateway", "relay-certificate"],
    ["sign-on-proxy", "login-certificate"],
    ["sign-on", "domain-join"],
    ["sign-on", "login-certificate"],
  ] as const;
  expect(rights).toEqual(
    secrets.map(([role, secret]) => [
      `cloud_${role}_${secret}`,
      `\${azurerm_key_vault.cloud.id}/secrets/${secret}`,
      "Key Vault Secrets User",
      `\${azurerm_user_assigned_identity.cloud_${role}.principal_id}`,
    ]),
  );
});

test("a machine has the identity of its role; that of the proxies in the perimeter reads their certificate alone", () => {
  const identities = (name: string) =>
    of("azurerm_windows_virtual_machine").find(([address]) => address.endsWith(`.${name}_vm`))?.[1]["identity"];
  expect(identities("SYNC1")).toEqual({
    type: "SystemAssigned, UserAssigned",
    identity_ids: ["${azurerm_user_assigned_identity.cloud_directory-sync.id}"],
  });
  expect(identities("WAP1")).toEqual({
    type: "SystemAssigned, UserAssigned",
    identity_ids: ["${azurerm_user_assigned_identity.cloud_sign-on-proxy.id}"],
  });
});

test("no secret is made or read by Terraform", () => {
  const text = JSON.stringify(stacks);
  expect(text).not.toMatch(/azurerm_key_vault_secret|azurerm_key_vault_certificate/);
});
