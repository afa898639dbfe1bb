import { isBase64, isHotPatchedImage, mostCustomDataCharacters, mostDiskGB } from "../../base/azure-machine-limits";
import { isObject, Unknown, type ObjectValue, type Value } from "../protocol/wire-values";
import { type AttributePath, problemAt, type ProviderDiagnostic } from "./diagnostic";

type Judge = (planned: ObjectValue) => ProviderDiagnostic[];

/**
 * What azurerm refuses of machines, networks and update schedules when it plans, beyond allowed values and ranges. Source of
 * everything here: azurerm, `internal/services/{compute,network,maintenance}`, validate folders, create functions and
 * CustomizeDiff (read 2026-12-01); the words are the provider's.
 */
const atPlan: Readonly<Record<string, Judge>> = {
  azurerm_managed_disk: ({ disk_size_gb: size }) =>
    typeof size === "number" && !(size >= 0 && size <= mostDiskGB["premium-ssd-v2"])
      ? [refusal(["disk_size_gb"], '"disk_size_gb" can only be between 0 and 65536')]
      : [],
  azurerm_linux_virtual_machine: encoded,
  azurerm_windows_virtual_machine: encoded,
  azurerm_private_endpoint: (planned) => {
    const connection = first(planned["private_service_connection"]);
    if (connection["is_manual_connection"] !== false || !isText(connection["request_message"])) return [];
    const text =
      `"private_service_connection":${JSON.stringify(connection["name"])} is invalid, the "request_message" attribute ` +
      'cannot be set if the "is_manual_connection" attribute is "false"';
    return [refusal([], text)];
  },
};

/** The same when it creates the resource. */
const atCreate: Readonly<Record<string, Judge>> = {
  azurerm_linux_virtual_machine: (planned) => [...needsAgent(planned), ...needsPlatform(planned), ...tooLong(planned)],
  azurerm_windows_virtual_machine: (planned) => [
    ...needsAgent(planned),
    ...hotPatching(planned),
    ...needsPlatform(planned),
    ...tooLong(planned),
  ],
  azurerm_bastion_host: ({ sku, tunneling_enabled: tunneling }) =>
    tunneling === true && (sku === "Basic" || sku === "Developer")
      ? [refusal(["tunneling_enabled"], "`tunneling_enabled` is only supported when `sku` is `Standard` or `Premium`")]
      : [],
  azurerm_lb_rule: ({ backend_address_pool_ids: pools }) =>
    Array.isArray(pools) && pools.length > 1
      ? [
          refusal(
            ["backend_address_pool_ids"],
            'only Gateway SKU Load Balancer can have more than one "backend_address_pool_ids"',
          ),
        ]
      : [],
  azurerm_maintenance_configuration: (planned) => {
    if (planned["scope"] !== "InGuestPatch") return [];
    const missing = ["window", "install_patches", "in_guest_user_patch_mode"].find((name) => isAbsent(planned[name]));
    return missing === undefined
      ? []
      : [refusal([missing], `\`${missing}\` must be specified when \`scope\` is \`InGuestPatch\``)];
  },
  azurerm_virtual_network_gateway: ({ sku, generation }) =>
    isText(sku) && isText(generation) && generations[generation]?.includes(sku) === false
      ? [refusal(["sku"], `expected sku to be one of [${quoted(generations[generation] ?? [])}], got ${sku}`)]
      : [],
};

export function refusedMachinePlans(type: string, planned: ObjectValue): ProviderDiagnostic[] {
  return atPlan[type]?.(planned) ?? [];
}

export function refusedMachineCreations(type: string, planned: ObjectValue): ProviderDiagnostic[] {
  return atCreate[type]?.(planned) ?? [];
}

const withZones = (names: readonly string[]) => [...names, ...names.map((name) => `${name}AZ`)];

/** SKUs of route-based gateways by generation. */
const generations: Readonly<Record<string, readonly string[]>> = {
  Generation1: ["Basic", "Standard", "HighPerformance", ...withZones(["VpnGw1", "VpnGw2", "VpnGw3"])],
  Generation2: withZones(["VpnGw2", "VpnGw3", "VpnGw4", "VpnGw5"]),
};

function hotPatching(planned: ObjectValue): ProviderDiagnostic[] {
  const { publisher, offer, sku } = first(planned["source_image_reference"]);
  const isHotPatched =
    isText(publisher) && isText(offer) && isText(sku) && isHotPatchedImage({ publisher, offer, sku });
  const { patch_mode: mode, hotpatching_enabled: wanted } = planned;
  const byPlatform = mode === "AutomaticByPlatform" || mode instanceof Unknown;
  if (isHotPatched && !byPlatform) {
    const text =
      '"patch_mode" must always be set to "AutomaticByPlatform" when "source_image_reference" points to a hotpatch ' +
      "enabled image";
    return [refusal(["patch_mode"], text)];
  }
  if (wanted !== true || byPlatform) return [];
  const text = `"hotpatching_enabled" cannot be set to "true" when "patch_mode" is set to ${JSON.stringify(mode)}`;
  return [refusal(["hotpatching_enabled"], text)];
}

function needsAgent({ provision_vm_agent: agent, patch_mode: mode, ...planned }: ObjectValue): ProviderDiagnostic[] {
  if (agent !== false) return [];
  if (planned["allow_extension_operations"] === true) {
    const text = "`allow_extension_operations` cannot be set to `true` when `provision_vm_agent` is set to `false`";
    return [refusal(["allow_extension_operations"], text)];
  }
  if (mode !== "AutomaticByPlatform") return [];
  const text = '"patch_mode" cannot be set to "AutomaticByPlatform" when "provision_vm_agent" is set to "false"';
  return [refusal(["patch_mode"], text)];
}

function needsPlatform(planned: ObjectValue): ProviderDiagnostic[] {
  const bypass = "bypass_platform_safety_checks_on_user_schedule_enabled";
  const mode = planned["patch_mode"];
  if (mode === "AutomaticByPlatform" || mode instanceof Unknown) return [];
  const because =
    planned[bypass] === true
      ? ([bypass, `\`${bypass}\` is set to \`true\``] as const)
      : isText(planned["reboot_setting"])
        ? (["reboot_setting", "`reboot_setting` is specified"] as const)
        : undefined;
  if (because === undefined) return [];
  const [name, condition] = because;
  return [refusal([name], `\`patch_mode\` must be set to \`AutomaticByPlatform\` when ${condition}`)];
}

function encoded({ custom_data: data }: ObjectValue): ProviderDiagnostic[] {
  if (!isText(data) || isBase64(data)) return [];
  return [refusal(["custom_data"], `expected "custom_data" to be a base64 string, got the value given`)];
}

/** Refused by Azure alone. */
function tooLong({ custom_data: data }: ObjectValue): ProviderDiagnostic[] {
  if (!isText(data) || data.length <= mostCustomDataCharacters) return [];
  const text =
    "InvalidParameter: Custom data in OSProfile must be in Base64 encoding and with a maximum length of 87380 characters.";
  return [refusal(["custom_data"], text)];
}

function refusal(path: AttributePath, text: string): ProviderDiagnostic {
  return problemAt(path, text, "");
}

function first(value: Value | undefined): ObjectValue {
  const [block] = Array.isArray(value) ? value : [];
  return block !== undefined && isObject(block) ? block : {};
}

function isText(value: Value | undefined): value is string {
  return typeof value === "string" && value !== "";
}

function isAbsent(value: Value | undefined): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function quoted(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(" ");
}
