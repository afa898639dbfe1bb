// Proves that the library's Azure machine can be used on its own: the example synthesizes without a mail deployment to what its
// README shows, and everything that Azure cannot create is refused at once. It does not prove that Azure accepts it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TerraformStack, Testing } from "cdktf";
import { AzureMachine, ProblemsError, problemText, type AzureMachineProps } from "../../lib";
import { Web } from "../../examples/standalone-azure-machine/azure-web";

type Resources = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

function resourcesOf(stack: TerraformStack): Resources {
  return (JSON.parse(Testing.synth(stack)) as { readonly resource: Resources }).resource;
}

const least: AzureMachineProps = {
  location: "westeurope",
  resourceGroupName: "web",
  size: "Standard_D2s_v5",
  administratorSecret: "${var.local_admin}",
  disks: [{ name: "system", sizeGB: 127 }],
  adapters: [{ name: "lan", subnetId: "/subnets/lan" }],
};

function machine(changes: Partial<AzureMachineProps>, id = "WEB1"): Resources {
  const stack = new TerraformStack(Testing.app(), "stack");
  new AzureMachine(stack, id, { ...least, ...changes });
  return resourcesOf(stack);
}

const vmOf = (made: Resources, system = "windows") => Object.values(made[`azurerm_${system}_virtual_machine`] ?? {})[0];

function faultsOf(changes: Partial<AzureMachineProps>, id?: string): string[] {
  try {
    machine(changes, id);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(problemText);
    throw error;
  }
  return [];
}

test("the README shows the resources that the example prints", () => {
  const readme = readFileSync(join(__dirname, "../../examples/standalone-azure-machine/README.md"), "utf8");
  const shown = /```console\n\$ node dist\/examples\/standalone-azure-machine\/print-azure\.js\n([\s\S]*?)```/.exec(
    readme,
  )?.[1];
  expect(JSON.parse(shown ?? "")).toEqual(resourcesOf(new Web(Testing.app(), "web")));
});

test("trusted launch and encryption are on, nothing is patched by itself, and what would replace the machine is ignored", () => {
  expect(vmOf(machine({}))).toMatchObject({
    secure_boot_enabled: true,
    vtpm_enabled: true,
    encryption_at_host_enabled: true,
    patch_mode: "Manual",
    automatic_updates_enabled: false,
    source_image_reference: { sku: "2022-datacenter-g2", version: "latest" },
    identity: { type: "SystemAssigned" },
    lifecycle: {
      ignore_changes: ["admin_password", "custom_data", "source_image_reference", "vm_agent_platform_updates_enabled"],
    },
  });
  expect(vmOf(machine({}))).not.toHaveProperty("license_type");
});

test("a disk keeps its unit number when another one is removed; without a number it has its place among the data disks", () => {
  const units = (...disks: AzureMachineProps["disks"]) => {
    const made = machine({ disks: [...least.disks, ...disks] })["azurerm_virtual_machine_data_disk_attachment"] ?? {};
    return Object.fromEntries(Object.entries(made).map(([address, { lun }]) => [address, lun]));
  };
  const [first, second] = [{ name: "a", sizeGB: 32, lun: 4 }, { name: "b", sizeGB: 32, lun: 7 }]; // prettier-ignore
  expect(Object.values(units(first, second))).toEqual([4, 7]);
  expect(Object.values(units(second))).toEqual([7]);
  expect(Object.values(units({ name: "a", sizeGB: 32 }, { name: "b", sizeGB: 32 }))).toEqual([0, 1]);
});

test("licences, identities, an availability set and a Linux system as asked for", () => {
  expect(
    vmOf(machine({ hybridBenefit: true, availabilitySetId: "/sets/web", identityIds: ["/ids/web"] })),
  ).toMatchObject({
    license_type: "Windows_Server",
    availability_set_id: "/sets/web",
    identity: { type: "SystemAssigned, UserAssigned", identity_ids: ["/ids/web"] },
  });
  const linux = vmOf(machine({ system: "linux", disks: [{ name: "system", sizeGB: 30 }] }), "linux");
  expect(linux).toMatchObject({
    disable_password_authentication: true,
    admin_ssh_key: [{ username: "mailadmin", public_key: "${var.local_admin}" }],
  });
});

test("a premium SSD v2 disk has sectors of 512 bytes and the performance asked for", () => {
  const disks = [
    least.disks[0] ?? { name: "system", sizeGB: 127 },
    { name: "data", sizeGB: 100, class: "premium-ssd-v2", performance: { iops: 4000, mbps: 200 } },
  ] as const;
  const made = machine({ zone: "1", disks });
  expect(Object.values(made["azurerm_managed_disk"] ?? {})[0]).toMatchObject({
    storage_account_type: "PremiumV2_LRS",
    logical_sector_size: 512,
    disk_iops_read_write: 4000,
    disk_mbps_read_write: 200,
  });
});

test("everything that Azure cannot create is refused at once", () => {
  const faults = faultsOf(
    {
      size: "Standard_B2s",
      zone: "1",
      availabilitySetId: "/sets/web",
      administratorSecret: "hunter2",
      disks: [
        { name: "system", sizeGB: 126 },
        { name: "a", sizeGB: 0, lun: 1 },
        { name: "A", sizeGB: 10, lun: 1 },
        { name: "c", sizeGB: 10, lun: 64 },
        { name: "d", sizeGB: 10, class: "premium-ssd-v2", caching: "read-only" },
        { name: "e", sizeGB: 10 },
      ],
      adapters: [{ name: "lan", subnetId: "/subnets/lan", address: "10.60.4.256" }],
    },
    "WEB-NUMBER-SIXTEEN",
  );
  expect(faults.map((text) => text.replace("machine WEB-NUMBER-SIXTEEN, ", "").split(":")[0])).toEqual([
    "name",
    "availabilitySetId",
    "administratorSecret",
    "disks[0].sizeGB",
    "disks[1].sizeGB",
    "disks[4].caching",
    "disks[2].lun",
    "disks[3].lun",
    "disks[2].name",
    "adapters[0].address",
    "disks",
    "adapters[0].acceleratedNetworking",
  ]);
  expect(faults.join()).not.toContain("hunter2");
});

test.each<[string, Partial<AzureMachineProps>, string]>([
  ["without a disk", { disks: [] }, "disks"],
  ["without an adapter", { adapters: [] }, "adapters"],
  [
    "with premium SSD v2 to start from",
    { zone: "1", disks: [{ name: "system", sizeGB: 127, class: "premium-ssd-v2" }] },
    "disks[0].class",
  ],
])("a machine %s is refused", (_, changes, path) => {
  expect(faultsOf(changes).map((text) => text.split(":")[0])).toEqual([`machine WEB1, ${path}`]);
});

test("a name of 15 characters, a disk as large as its image and a larger image of one's own are accepted", () => {
  expect(faultsOf({}, "WEB-NUMBER-FIFT")).toEqual([]);
  const image = { publisher: "a", offer: "b", sku: "c", version: "latest" };
  expect(faultsOf({ image, disks: [{ name: "system", sizeGB: 30 }] })).toEqual([]);
});

const hotPatched = {
  publisher: "MicrosoftWindowsServer",
  offer: "WindowsServer",
  sku: "2025-datacenter-azure-edition",
  version: "latest",
};

test.each<[string, Partial<AzureMachineProps>, string[]]>([
  ["a system disk of 4,095 GB", { disks: [{ name: "system", sizeGB: 4095 }] }, []],
  [
    "a larger one",
    { disks: [{ name: "system", sizeGB: 4096 }] },
    ["disks[0].sizeGB: Azure has no disk of this size here, got 4096, expected at most 4095"],
  ],
  ["a data disk of 32,767 GB", { disks: [...least.disks, { name: "data", sizeGB: 32_767 }] }, []],
  [
    "a larger one",
    { disks: [...least.disks, { name: "data", sizeGB: 32_768 }] },
    ["disks[1].sizeGB: Azure has no disk of this size here, got 32768, expected at most 32767"],
  ],
  [
    "a larger one of Premium SSD v2",
    { zone: "1", disks: [...least.disks, { name: "data", sizeGB: 32_768, class: "premium-ssd-v2" }] },
    [],
  ],
  ["another administrator", { administratorName: "mail-operator" }, []],
  [
    "one whom Azure refuses",
    { administratorName: "admin" },
    [`administratorName: the administrator cannot have this name, got "admin", expected none of administrator, admin,`],
  ],
  [
    "a longer name than Windows has",
    { administratorName: "a-name-of-21-letters." },
    [
      'administratorName: the administrator cannot have this name, got "a-name-of-21-letters.", expected 1 to 20 characters long',
      'administratorName: the administrator cannot have this name, got "a-name-of-21-letters.", expected without a period at the end',
    ],
  ],
  ["the same on Linux", { system: "linux", administratorName: "a-name-of-21-letters." }, []],
  ["hot patching by Azure", { image: hotPatched, updatedBy: "azure" }, []],
  [
    "hot patching by people",
    { image: hotPatched },
    ["image.sku: the provider refuses this image for a machine that Azure does not update"],
  ],
  ["the most of custom data", { system: "linux", customData: "A".repeat(87_380) }, []],
  [
    "more",
    { system: "linux", customData: "A".repeat(87_384) },
    ["customData: Azure takes no first content of this length, got 87384 characters of Base64, expected at most 87380"],
  ],
  [
    "custom data that is not encoded",
    { system: "linux", customData: "#cloud-config" },
    ["customData: Azure takes it encoded only, got other text, expected text in Base64"],
  ],
])("what the provider takes of a machine, and no more: %s", (_, changes, expected) => {
  const told = faultsOf(changes);
  expect(told).toHaveLength(expected.length);
  expected.forEach((text, i) => expect(told[i]).toContain(`machine WEB1, ${text}`));
});
