import { blocks } from "../../support/azure-stacks";
import { check, demands, type SecurityCheck } from "./check";

const VAULT = ["azurerm_key_vault"];
const STORAGE = ["azurerm_storage_account"];

/** Roles that give rights to others, or to everything. */
const wideRoles = /^(owner|contributor|user access administrator|key vault (administrator|contributor)|.*data owner)$/i;

export const serviceChecks: readonly SecurityCheck[] = [
  demands(["CKV_AZURE_110", "AZU-0016"], VAULT, "purge_protection_enabled", true),
  demands([], VAULT, "rbac_authorization_enabled", true),
  check(
    ["CKV_AZURE_42", "CKV_AZURE_111"],
    VAULT,
    "deleted secrets are kept for 90 days",
    (body) => body["soft_delete_retention_days"] !== 90,
    { soft_delete_retention_days: 7 },
  ),
  check(
    ["CKV_AZURE_109", "CKV_AZURE_189", "AZU-0013"],
    VAULT,
    "the vault refuses networks that are not listed",
    (body) => !blocks(body["network_acls"]).some((acls) => acls["default_action"] === "Deny"),
    {},
    { network_acls: { default_action: "Allow" } },
  ),
  check(
    ["CKV_AZURE_41", "CKV_AZURE_114", "AZU-0015", "AZU-0017"],
    ["azurerm_key_vault_secret"],
    "people put secrets into the vault: Terraform would keep their values in its state",
    () => true,
    {},
  ),
  check(
    ["AZU-0030", "AZU-0052"],
    ["azurerm_role_assignment"],
    "a role gives rights over one thing, not over others' rights",
    (body) => wideRoles.test(String(body["role_definition_name"] ?? "Owner")),
    { role_definition_name: "Contributor" },
    { role_definition_id: "/x" },
  ),
  check(
    [],
    ["azurerm_role_assignment"],
    "secrets are read one by one, not by vault",
    (body) => /secrets/i.test(String(body["role_definition_name"])) && !/\/secrets\//.test(String(body["scope"])),
    { role_definition_name: "Key Vault Secrets User", scope: "${azurerm_key_vault.cloud.id}" },
  ),
  demands(["CKV_AZURE_3", "AZU-0008"], STORAGE, "https_traffic_only_enabled", true),
  demands(["CKV_AZURE_44", "AZU-0011", "AZU-0059"], STORAGE, "min_tls_version", "TLS1_2"),
  demands(
    ["CKV_AZURE_190", "CKV2_AZURE_47", "CKV2_AZURE_50", "AZU-0007"],
    STORAGE,
    "allow_nested_items_to_be_public",
    false,
  ),
  demands(["CKV_AZURE_59"], STORAGE, "public_network_access_enabled", false),
  demands(["CKV2_AZURE_40"], STORAGE, "shared_access_key_enabled", false),
  demands(["CKV_AZURE_244"], STORAGE, "local_user_enabled", false),
  demands(["AZU-0061"], STORAGE, "infrastructure_encryption_enabled", true),
  check(
    ["CKV_AZURE_35", "CKV_AZURE_36", "AZU-0010", "AZU-0012"],
    STORAGE,
    "the account refuses networks that are not listed",
    (body) => !blocks(body["network_rules"]).some((rules) => rules["default_action"] === "Deny"),
    {},
  ),
  check(
    ["CKV_AZURE_34", "AZU-0007"],
    ["azurerm_storage_container"],
    "blobs are private",
    (body) => (body["container_access_type"] ?? "private") !== "private",
    { container_access_type: "blob" },
  ),
  check(
    [],
    ["azurerm_recovery_services_vault"],
    "backups are neither deleted at once nor changed",
    (body) => body["soft_delete_enabled"] === false || !["Unlocked", "Locked"].includes(String(body["immutability"])),
    {},
    { immutability: "Disabled" },
    { immutability: "Unlocked", soft_delete_enabled: false },
  ),
];
