import { blocks, texts, type AzureResource } from "../../support/azure-stacks";
import { adding, changing, each, ignores, inTurn, isProtected, referred, type Trap, type TrapStack } from "./trap";

const WINDOWS = "azurerm_windows_virtual_machine";
const MACHINES = [WINDOWS, "azurerm_linux_virtual_machine"];
const ATTACHMENT = "azurerm_virtual_machine_data_disk_attachment";
const EXTENSION = "azurerm_virtual_machine_extension";
const COMMAND = "azurerm_virtual_machine_run_command";

function machineOf({ body }: AzureResource, { resources }: TrapStack): AzureResource | undefined {
  return resources.find(({ address }) => address === referred(body["virtual_machine_id"]));
}

/** Attachments whose number is another one's of the same machine. */
function sameUnit(stack: TrapStack): string[] {
  const seen = new Map<string, string>();
  return stack.of(ATTACHMENT).flatMap(({ address, body }) => {
    const key = `${String(body["virtual_machine_id"])} ${String(body["lun"])}`;
    const earlier = seen.get(key);
    seen.set(key, address);
    return earlier === undefined ? [] : [`${earlier} and ${address}`];
  });
}

function scriptExtensions(stack: TrapStack): string[] {
  const scripts = stack.of(EXTENSION).filter(({ body }) => /CustomScript/.test(String(body["type"])));
  const machines = scripts.map(({ body }) => String(body["virtual_machine_id"]));
  return scripts
    .filter(({ body }, index) => machines.indexOf(String(body["virtual_machine_id"])) < index)
    .map(({ address }) => address);
}

const protectedName = "AZ-AD1_vm";

export const machineTraps: readonly Trap[] = [
  {
    id: "A14",
    holds: "no two disks of a machine have one unit number",
    breaches: sameUnit,
    breaks: [
      (resources) => {
        const disks = Object.values(resources[ATTACHMENT] ?? {});
        disks[1] = Object.assign(disks[1] ?? {}, {
          virtual_machine_id: disks[0]?.["virtual_machine_id"],
          lun: disks[0]?.["lun"],
        });
      },
    ],
  },
  each(
    "A15",
    [ATTACHMENT, "azurerm_managed_disk"],
    "disks of a protected machine, and their attachments, are protected, too",
    (resource, stack) => {
      const attachment =
        resource.type === ATTACHMENT
          ? resource
          : stack.of(ATTACHMENT).find(({ body }) => referred(body["managed_disk_id"]) === resource.address);
      const machine = attachment === undefined ? undefined : machineOf(attachment, stack);
      return machine !== undefined && isProtected(machine) && !isProtected(resource);
    },
    changing(ATTACHMENT, { lifecycle: {} }, "AZ-AD1_directory_attachment"),
    changing("azurerm_managed_disk", { lifecycle: {} }, "AZ-AD1_directory"),
  ),
  each(
    "A15",
    MACHINES,
    "machines with data disks are protected",
    (machine, stack) =>
      stack.of(ATTACHMENT).some(({ body }) => referred(body["virtual_machine_id"]) === machine.address) &&
      !isProtected(machine),
    changing(WINDOWS, { lifecycle: {} }, protectedName),
  ),
  each(
    "A16",
    MACHINES,
    "first content and password are read once",
    (machine) =>
      ["custom_data", ...(machine.type === WINDOWS ? ["admin_password"] : [])].some(
        (argument) => !ignores(machine).includes(argument),
      ),
    changing(WINDOWS, { lifecycle: { ignore_changes: ["custom_data"] } }, protectedName),
  ),
  each(
    "A17",
    MACHINES,
    "updates of the agent are left to Azure",
    (machine) =>
      (machine.body["vm_agent_platform_updates_enabled"] ?? null) !== null ||
      !ignores(machine).includes("vm_agent_platform_updates_enabled"),
    changing(WINDOWS, { vm_agent_platform_updates_enabled: false }),
  ),
  each(
    "A18",
    [WINDOWS],
    "patch mode, automatic updates and hotpatch are written and agree",
    ({ body }) => {
      const { patch_mode, automatic_updates_enabled, hotpatching_enabled } = body;
      const agreed = patch_mode === "Manual" ? false : true;
      return automatic_updates_enabled !== agreed || hotpatching_enabled !== false || patch_mode === undefined;
    },
    changing(WINDOWS, { patch_mode: "AutomaticByPlatform", automatic_updates_enabled: false }),
    changing(WINDOWS, { hotpatching_enabled: null }),
  ),
  each(
    "A20",
    [EXTENSION],
    "extensions have no tags, whose change needs a running machine",
    ({ body }) => (body["tags"] ?? null) !== null,
    adding(EXTENSION, { tags: { a: "b" } }),
  ),
  {
    id: "A21",
    holds: "a machine has one custom script extension at most",
    breaches: scriptExtensions,
    breaks: [
      adding(
        EXTENSION,
        { type: "CustomScriptExtension", virtual_machine_id: "m" },
        { type: "CustomScriptExtension", virtual_machine_id: "m" },
      ),
    ],
  },
  inTurn(
    "A22",
    [COMMAND],
    "steps of a machine's first start are taken in turn",
    ({ body }) => body["virtual_machine_id"],
    adding(COMMAND, { virtual_machine_id: "m" }, { virtual_machine_id: "m" }),
  ),
  each(
    "A24",
    [COMMAND],
    "a script changes with its version, not with the day",
    ({ body }) =>
      blocks(body["source"]).some(({ script }) =>
        // The version of an interface has a date for a name.
        /\b20\d\d-\d\d-\d\dT?|\btimestamp\(\)/.test(String(script).replace(/\bapi-version=[0-9-]+/g, "")),
      ),
    adding(COMMAND, { virtual_machine_id: "m", source: { script: "# 2026-11-30" } }),
    adding(COMMAND, { virtual_machine_id: "m", source: { script: "# ${timestamp()}" } }),
  ),
  each(
    "A43",
    MACHINES,
    "trusted launch is chosen at creation",
    ({ body }) => body["secure_boot_enabled"] !== true || body["vtpm_enabled"] !== true,
    changing(WINDOWS, { vtpm_enabled: null }),
  ),
  each(
    "A42",
    MACHINES,
    "encryption at host is written, whatever the subscription's default",
    ({ body }) => typeof body["encryption_at_host_enabled"] !== "boolean",
    changing(WINDOWS, { encryption_at_host_enabled: null }),
  ),
  each(
    "A45",
    MACHINES,
    "a protected machine's adapters stay as long as it does",
    (machine, stack) =>
      texts(machine.body["network_interface_ids"]).some(
        (id) => !stack.resources.some(({ address }) => address === referred(id)),
      ),
    changing(WINDOWS, { network_interface_ids: ["/subscriptions/x"] }),
  ),
];
