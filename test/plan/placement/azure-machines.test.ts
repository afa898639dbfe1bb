// Proves which size, disks and subnets machines in Azure get; prices and loads are made up, limits of sizes are Microsoft's.
import type { AzureMachinePlan } from "../../../lib/plan";
import type { MachineNeed } from "../../../lib/plan/placement/need";
import { azure } from "../../../lib/plan/placement/platforms/azure";
import { named } from "../../support/examples";
import { azureTown, prices } from "../azure-town";

const town = azureTown();
const { zone: _zone, ...member } = named(town.plan.machines, "MBX2") as AzureMachinePlan;

/** A machine in the town's Azure datacenter, with one small disk unless changed. */
function made(changes: Partial<MachineNeed>, costs = ""): AzureMachinePlan {
  const { deployment } = azureTown(costs === "" ? "" : prices(costs));
  const need: MachineNeed = {
    name: "SRV1",
    role: "reverse-proxy",
    apart: [],
    datacenter: "dc2",
    system: "linux",
    release: "linux",
    processors: 2,
    memoryGB: 4,
    disks: [{ name: "system", purpose: "system", sizeGB: 64, location: 0, databases: [] }],
    addresses: [{ network: "servers", address: "10.2.10.50" }],
    stateful: false,
    path: "proxies[0]",
    ...changes,
  };
  const placement = { hosts: new Map(), loads: [], problems: [] };
  const [machine] = azure.machines([need], named(deployment.datacenters, "dc2"), { deployment, placement });
  if (machine?.platform !== "azure") throw new Error("no machine of Azure");
  return machine;
}

/** The disks of the town's member before placement. */
const memberNeeds: Partial<MachineNeed> = {
  role: "mailbox",
  processors: member.processors,
  memoryGB: member.memoryGB,
  disks: member.disks.map(({ name, purpose, sizeGB, location, databases }) => ({
    name,
    purpose,
    sizeGB,
    location,
    databases,
  })),
};

test("a machine gets the cheapest priced size that is large enough, else the smallest", () => {
  expect(made({}).size).toBe("Standard_B2ls_v2");
  expect(made({}, "azureVirtualMachine: { Standard_B2s: 190, Standard_B2ms: 150 }").size).toBe("Standard_B2ms");
  expect(made({ memoryGB: 16 }, "azureVirtualMachine: { Standard_B2s: 190 }").size).toBe("Standard_B4s_v2");
  expect(made({ processors: 64, memoryGB: 1000 }).size).toBeNull();
});

test("a Mailbox server gets a size for its databases' operations, not only for processors and memory", () => {
  const sized = (iops: number) =>
    made(
      { ...memberNeeds, diskLoad: { iops, copies: 4 } },
      "azureVirtualMachine: { Standard_E16s_v5: 1, Standard_E20s_v5: 2, Standard_E32s_v5: 3 }",
    ).size;
  expect(sized(300)).toBe("Standard_E16s_v5");
  // E16s_v5 gives 25,600 operations per second and E20s_v5 32,000, but only 750 MB/s: 24,000 pages of 32 KB.
  expect(sized(20_000)).toBe("Standard_E20s_v5");
  expect(sized(26_000)).toBe("Standard_E32s_v5");
});

test("disks get a tier for their share of the operations; data disks have a LUN, the system disk has none", () => {
  const disks = (iops: number) =>
    made({ ...memberNeeds, diskLoad: { iops, copies: 4 } }, "azurePremiumDisk: { P15: 3, P50: 25, P60: 40 }").disks.map(
      (disk) => [disk.tier, disk.lun],
    );
  const numbers = [0, 1, 2, 3];
  expect(disks(300)).toEqual([["P15", undefined], ...numbers.map((lun) => ["P50", lun])]);
  // 7,500 operations per second of each P50; a quarter of 30,004 is more, and more than its 250 MB/s in pages, too.
  expect(disks(30_004)).toEqual([["P15", undefined], ...numbers.map((lun) => ["P60", lun])]);
});

test("nothing of a Hyper-V host is in it: no path, no switch, no storage, no host, no start delay", () => {
  const keys = (value: object): string[] => Object.keys(value).sort();
  const machine = made({ ...memberNeeds, zone: "1" });
  expect(keys(machine)).toEqual(
    [
      ...[
        "adapters",
        "administrator",
        "datacenter",
        "disks",
        "formerPlaces",
        "hybridBenefit",
        "image",
        "memoryGB",
        "name",
        "platform",
        "pools",
        "processors",
        "protect",
        "release",
        "role",
      ],
      ...["size", "sizeReason", "stateful", "system", "updatedBy", "zone"],
    ].sort(),
  );
  expect(keys(machine.disks[1] ?? {})).toEqual(
    ["caching", "class", "databases", "location", "lun", "name", "protect", "purpose", "sizeGB", "tier"].sort(),
  );
  expect(machine.adapters).toEqual([
    {
      name: "mapi",
      dnsServers: [],
      network: "servers",
      subnet: "servers",
      acceleratedNetworking: true,
      address: "10.2.10.50",
      prefixLength: 24,
      dns: ["10.2.0.11", "10.1.0.11"],
      routes: [],
    },
  ]);
});

test("the datacenter has what Azure needs, and no host", () => {
  expect(named(town.plan.datacenters, "dc2")).toEqual({
    name: "dc2",
    platform: "azure",
    stack: "town-dc2",
    region: "westeurope",
    zones: ["1", "2"],
    offer: "enterprise-agreement",
    resourceGroup: "town-dc2",
    tags: { deployment: "town", datacenter: "dc2", source: "mail-constructs" },
    relays: [],
    // First start, vault and network have tests of their own.
    byPeople: [],
    firstStart: expect.any(Array) as unknown,
    vault: expect.objectContaining({ fromNatGateway: true }) as unknown,
    network: expect.objectContaining({ addressSpace: ["10.2.0.0/16"] }) as unknown,
    networks: [
      { name: "replication", purpose: "replication", cidr: "10.2.20.0/24", dns: [] },
      { name: "servers", purpose: "mapi", cidr: "10.2.10.0/24", dns: ["10.2.0.11", "10.1.0.11"] },
    ],
    hosts: [],
    backups: [],
    monitoring: [],
    balancers: [],
    dnsZones: [],
    updates: { schedules: [], manual: ["MBX2"] },
  });
});
