// Proves over the wire what azurerm 4.55 refuses of machines, disks, networks and update schedules because values do not fit
// together or are of no allowed form, and that it accepts each acceptable value next to them. What is proved of each resource
// type stands in its row, so that the rows are the list of the provider's checks that were compared with what is generated.
import { type ObjectValue, UNKNOWN } from "../../lib/rehearsal/protocol/wire-values";
import { apply, connect, plan, type ProviderClient, summaries } from "./client";
import { whole } from "./whole";

const source = "hashicorp/azurerm";
const place = { resource_group_name: "mail", location: "westeurope" };
const windows = { ...place, name: "MBX1", size: "Standard_D2s_v5", admin_username: "mailadmin", admin_password: "x" };
const image = (sku: string) => ({
  source_image_reference: [{ publisher: "MicrosoftWindowsServer", offer: "WindowsServer", sku, version: "latest" }],
});
const disk = { ...place, name: "DB1", storage_account_type: "Premium_LRS", create_option: "Empty" };
const gateway = { ...place, name: "vpn", type: "Vpn" };
const schedule = {
  ...place,
  name: "zone-1",
  scope: "InGuestPatch",
  in_guest_user_patch_mode: "User",
  window: [{ start_date_time: "2027-01-01 02:00", time_zone: "UTC", duration: "03:00" }],
  install_patches: [{ reboot: "IfRequired" }],
};
const rule = { name: "tcp-443", loadbalancer_id: UNKNOWN, protocol: "Tcp", frontend_port: 443, backend_port: 443 };
const FIRST = '"Basic" "Standard" "HighPerformance" "VpnGw1" "VpnGw2" "VpnGw3" "VpnGw1AZ" "VpnGw2AZ" "VpnGw3AZ"';
const SECOND = '"VpnGw2" "VpnGw3" "VpnGw4" "VpnGw5" "VpnGw2AZ" "VpnGw3AZ" "VpnGw4AZ" "VpnGw5AZ"';
const bypass = "bypass_platform_safety_checks_on_user_schedule_enabled";

let client: ProviderClient;
beforeEach(async () => void (client = await connect(source)));
afterEach(() => client.close());

async function told(type: string, given: ObjectValue): Promise<string[]> {
  const config = whole(source, type, given);
  const planned = await plan(client, type, null, config);
  if (planned.summaries.length > 0) return planned.summaries;
  return summaries(await apply(client, type, null, planned.planned));
}

const ofMachine = (text: string) => [expect.stringMatching(text) as string];

test.each<[string, string, ObjectValue, unknown[]]>([
  ["size of a disk", "azurerm_managed_disk", { ...disk, disk_size_gb: 65_536 }, []],
  [
    "size of a disk, one more",
    "azurerm_managed_disk",
    { ...disk, disk_size_gb: 65_537 },
    ['disk_size_gb: "disk_size_gb" can only be between 0 and 65536'],
  ],
  [
    "gateway, first generation",
    "azurerm_virtual_network_gateway",
    { ...gateway, sku: "VpnGw1AZ", generation: "Generation1" },
    [],
  ],
  [
    "gateway of the second generation alone",
    "azurerm_virtual_network_gateway",
    { ...gateway, sku: "VpnGw4AZ", generation: "Generation1" },
    [`sku: expected sku to be one of [${FIRST}], got VpnGw4AZ`],
  ],
  [
    "gateway of the first generation alone",
    "azurerm_virtual_network_gateway",
    { ...gateway, sku: "VpnGw1AZ", generation: "Generation2" },
    [`sku: expected sku to be one of [${SECOND}], got VpnGw1AZ`],
  ],
  [
    "native clients of Bastion",
    "azurerm_bastion_host",
    { ...place, name: "bas", sku: "Standard", tunneling_enabled: true },
    [],
  ],
  [
    "native clients of a small Bastion",
    "azurerm_bastion_host",
    { ...place, name: "bas", sku: "Basic", tunneling_enabled: true },
    ["tunneling_enabled: `tunneling_enabled` is only supported when `sku` is `Standard` or `Premium`"],
  ],
  ["one pool", "azurerm_lb_rule", { ...rule, backend_address_pool_ids: [UNKNOWN] }, []],
  [
    "two pools",
    "azurerm_lb_rule",
    { ...rule, backend_address_pool_ids: [UNKNOWN, UNKNOWN] },
    ['backend_address_pool_ids: only Gateway SKU Load Balancer can have more than one "backend_address_pool_ids"'],
  ],
  ["updates of guests", "azurerm_maintenance_configuration", schedule, []],
  ...["window", "install_patches"].map((name): [string, string, ObjectValue, string[]] => [
    `updates of guests without ${name}`,
    "azurerm_maintenance_configuration",
    { ...schedule, [name]: [] },
    [`${name}: \`${name}\` must be specified when \`scope\` is \`InGuestPatch\``],
  ]),
  [
    "updates of guests without a mode",
    "azurerm_maintenance_configuration",
    { ...schedule, in_guest_user_patch_mode: null },
    ["in_guest_user_patch_mode: `in_guest_user_patch_mode` must be specified when `scope` is `InGuestPatch`"],
  ],
  [
    "a request to oneself",
    "azurerm_private_endpoint",
    {
      ...place,
      name: "vault",
      private_service_connection: [{ name: "vault", is_manual_connection: false, request_message: "please" }],
    },
    [
      ': "private_service_connection":"vault" is invalid, the "request_message" attribute cannot be set if the "is_manual_connection" attribute is "false"',
    ],
  ],
])("azurerm judges %s", async (_, type, given, expected) => {
  expect(await told(type, given)).toEqual(expected);
});

test.each<[string, ObjectValue, unknown[]]>([
  ["updated by people", { ...image("2022-datacenter-g2"), patch_mode: "Manual" }, []],
  ["with hot patching by Azure", { ...image("2025-datacenter-azure-edition"), patch_mode: "AutomaticByPlatform" }, []],
  [
    "from an image with hot patching, updated by people",
    { ...image("2025-datacenter-azure-edition"), patch_mode: "Manual" },
    ofMachine(
      '^patch_mode: "patch_mode" must always be set to "AutomaticByPlatform" when "source_image_reference" points',
    ),
  ],
  [
    "with hot patching by people",
    { ...image("2022-datacenter-g2"), patch_mode: "Manual", hotpatching_enabled: true },
    ofMachine('^hotpatching_enabled: .* cannot be set to "true" when "patch_mode" is set to "Manual"$'),
  ],
  [
    "without an agent, with extensions",
    { ...image("2022-datacenter-g2"), provision_vm_agent: false, allow_extension_operations: true },
    ofMachine("^allow_extension_operations: .* when `provision_vm_agent` is set to `false`$"),
  ],
  [
    "without an agent, updated by Azure",
    {
      ...image("2022-datacenter-g2"),
      provision_vm_agent: false,
      allow_extension_operations: false,
      patch_mode: "AutomaticByPlatform",
    },
    ofMachine('^patch_mode: "patch_mode" cannot be set to "AutomaticByPlatform" when "provision_vm_agent"'),
  ],
  [
    "with a schedule, updated by people",
    { ...image("2022-datacenter-g2"), patch_mode: "Manual", [bypass]: true },
    ofMachine(`^${bypass}: .patch_mode. must be set to .AutomaticByPlatform. when .${bypass}. is set to .true.$`),
  ],
  [
    "with restarts, updated by people",
    { ...image("2022-datacenter-g2"), patch_mode: "Manual", reboot_setting: "Always" },
    ofMachine("^reboot_setting: .* when `reboot_setting` is specified$"),
  ],
  ["with the most of custom data", { ...image("2022-datacenter-g2"), custom_data: "A".repeat(87_380) }, []],
  [
    "with more",
    { ...image("2022-datacenter-g2"), custom_data: "A".repeat(87_384) },
    ofMachine("^custom_data: InvalidParameter: .* with a maximum length of 87380 characters.$"),
  ],
  [
    "with custom data in clear text",
    { ...image("2022-datacenter-g2"), custom_data: "#cloud-config" },
    ofMachine('^custom_data: expected "custom_data" to be a base64 string'),
  ],
])("azurerm judges a machine %s", async (_, given, expected) => {
  expect(await told("azurerm_windows_virtual_machine", { ...windows, ...given })).toEqual(expected);
});
