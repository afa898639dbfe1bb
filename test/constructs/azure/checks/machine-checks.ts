import { blocks, type Body } from "../../support/azure-stacks";
import { check, demands, type SecurityCheck } from "./check";

const MACHINES = ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine"];
const DISK = ["azurerm_managed_disk"];

/** Words that only stand before a secret. */
const secretWord =
  /(password|passwd|secret|token|apikey|connectionstring)["']?\s*[:=]\s*["']?[^\s"'$<{]|BEGIN [A-Z ]*PRIVATE KEY/i;

function decoded(value: unknown): string {
  return typeof value === "string" ? `${value}\n${Buffer.from(value, "base64").toString("utf8")}` : "";
}

export const machineChecks: readonly SecurityCheck[] = [
  demands(["CKV_AZURE_149", "CKV_AZURE_1", "AZU-0039"], MACHINES.slice(0, 1), "disable_password_authentication", true),
  check(
    ["CKV_AZURE_178"],
    MACHINES.slice(0, 1),
    "administrators sign in with keys",
    (body) => blocks(body["admin_ssh_key"]).length === 0,
    {},
  ),
  demands(["CKV_AZURE_151"], MACHINES, "encryption_at_host_enabled", true),
  demands([], MACHINES, "secure_boot_enabled", true),
  demands([], MACHINES, "vtpm_enabled", true),
  demands(["CKV_AZURE_179"], MACHINES, "provision_vm_agent", true),
  check(["CKV_AZURE_92"], MACHINES, "disks are managed", (body) => blocks(body["os_disk"]).length === 0, {}),
  check(
    ["AZU-0037", "CKV_AZURE_45"],
    MACHINES,
    "first content has no secret",
    (body) => secretWord.test(decoded(body["custom_data"])) || secretWord.test(decoded(body["user_data"])),
    { custom_data: Buffer.from("password: hunter2").toString("base64") },
    { user_data: "-----BEGIN RSA PRIVATE KEY-----" },
  ),
  check(
    [],
    MACHINES,
    "the machine has an identity of its own instead of credentials",
    (body) => !blocks(body["identity"]).some(hasIdentity),
    {},
    { identity: { type: "UserAssigned" } },
  ),
  check(
    ["CKV_AZURE_2", "AZU-0038"],
    DISK,
    "encryption is not switched off",
    (body) => blocks(body["encryption_settings"]).some(({ enabled }) => enabled === false),
    { encryption_settings: { enabled: false } },
  ),
  demands(["CKV_AZURE_251"], DISK, "public_network_access_enabled", false),
  demands([], DISK, "network_access_policy", "DenyAll"),
];

function hasIdentity({ type }: Body): boolean {
  return String(type).split(", ").includes("SystemAssigned");
}
