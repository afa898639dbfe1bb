/** Proves the costs of the examples against sums calculated manually, and what is reported for missing or unused prices. */
import Decimal from "decimal.js";
import type { Costs, Deployment } from "../../../lib/model";
import { deploymentCost } from "../../../lib/plan/cost";
import type { DeploymentCost } from "../../../lib/plan/types";
import { deploymentOf, exampleText, planOf, type ExampleName } from "../../support/examples";
import { azureTown, prices } from "../azure-town";

const examples = new Map(
  (["town", "government", "school"] as const).map((name) => {
    const deployment = deploymentOf(exampleText(name));
    return [name, { deployment, plan: planOf(deployment) }] as const;
  }),
);

function example(name: ExampleName) {
  const found = examples.get(name);
  if (found === undefined) throw new Error(name);
  return found;
}

/** The example with other prices; `undefined` removes them. */
function costOf(name: ExampleName, costs?: Costs, change: Partial<Deployment> = {}): DeploymentCost {
  const { deployment, plan } = example(name);
  const { costs: _given, ...rest } = deployment;
  return deploymentCost({ ...rest, ...change, ...(costs === undefined ? {} : { costs }) }, plan);
}

test.each(["town", "government", "school"] as const)("the plan of the %s contains its cost", (name) => {
  const { deployment, plan } = example(name);
  expect(plan.cost).toEqual(deploymentCost(deployment, plan));
});

/** Any keys: a document names only known ones, but prices of further platforms are not known. */
const priced = (
  perYear: Readonly<Record<string, number | Record<string, number>>>,
  more: Partial<Costs> = {},
): Costs => ({ currency: "EUR", perYear, ...more });

describe("government, at the prices of its document", () => {
  const { deployment, plan } = example("government");
  const cost = deploymentCost(deployment, plan);
  const item = (name: string) => cost.items.find((item) => item.item === name);

  test("each item is its quantity times its price", () => {
    // 17 hosts in each of two datacenters.
    expect(item("hypervisorHost")).toMatchObject({ quantity: 34, price: "9000.00", perYear: "306000.00" });
    expect(item("datacenter")).toMatchObject({ quantity: 2, perYear: "300000.00" });
    expect(item("operationsPerMailbox")).toMatchObject({ quantity: 101_000, price: "4.00", perYear: "404000.00" });
    const servers = plan.clusters.reduce((sum, cluster) => sum + cluster.members.length, 0);
    expect(item("exchangeServerLicense")).toMatchObject({
      kind: "enterprise",
      quantity: servers,
      perYear: new Decimal(1900).times(servers).toFixed(2),
    });
    // 2 DAGs of 16 members with 14 data disks of 2,878.4925 GB each; system, spare and restore disks are not counted.
    const gigabytes = Math.ceil(2 * 16 * 14 * 2878.49249589);
    expect(item("volumeGB")).toMatchObject({
      quantity: gigabytes,
      perYear: new Decimal(gigabytes).times("0.41").toFixed(2),
    });
  });

  test("items, categories and tiers add up to the same total, to the cent", () => {
    const sum = (amounts: readonly { readonly perYear: string }[]): string =>
      amounts.reduce((total, amount) => total.plus(amount.perYear), new Decimal(0)).toFixed(2);
    expect(sum(cost.items)).toBe(cost.perYear);
    expect(sum(cost.categories)).toBe(cost.perYear);
    expect(sum(cost.tiers)).toBe(cost.perYear);
    expect(cost.perMailbox).toBe(new Decimal(cost.perYear).dividedBy(101_000).toFixed(2));
  });

  test("items without a price are listed, not estimated", () => {
    expect(cost.unpriced.map((quantity) => [quantity.item, quantity.kind, quantity.quantity])).toEqual([
      ["exchangeStandardCal", undefined, 101_000],
      // The 5,000 with an archive.
      ["exchangeEnterpriseCal", undefined, 5000],
      // 33 hosts of 48 cores run at most two Windows machines each; HVN17 runs none.
      ["windowsServerCore", undefined, 33 * 48],
      ["windowsServerCal", undefined, 101_000],
      // Of the names, and of the four created mail gateways.
      ["publicCertificate", undefined, 5],
      ["azureVirtualMachine", "Standard_B2ls_v2", 1],
      ["azureVirtualMachine", "Standard_B2s_v2", 1],
      // Two system disks of 127 GiB, which are billed as P10 with 128, and the directory of the domain controller.
      ["azureDiskGB", undefined, 288],
      ["azureVpnGateway", "VpnGw2AZ", 1],
      // Of the VPN gateway and of the NAT gateway.
      ["azurePublicAddress", undefined, 2],
      ["azureNatGateway", undefined, 1],
      // To both datacenters.
      ["azureVpnTunnel", undefined, 2],
      ["azureKeyVault", undefined, 1],
    ]);
  });

  test("the saving is compared with the required one", () => {
    const saving = new Decimal(2_000_000).minus(cost.perYear);
    expect(cost.present).toEqual({
      perYear: "2000000.00",
      saving: saving.toFixed(2),
      savingShare: saving.dividedBy(2_000_000).toDecimalPlaces(4).toNumber(),
      required: 0.2,
      allowed: "1600000.00",
      reached: saving.greaterThanOrEqualTo(400_000) ? null : false,
    });
  });
});

test("the school: five small machines, four larger, one of four processors, and its disks, gateway and backups", () => {
  const { deployment, plan } = example("school");
  const cost = deploymentCost(deployment, plan);
  expect(cost.items.map(({ item, kind, quantity, perYear }) => [item, kind, quantity, perYear])).toEqual([
    // Two domain controllers and two sync servers of 8 GB.
    ["azureVirtualMachine", "Standard_B2ms", 4, "1360.00"],
    // Two sign-on servers, two proxies and the relay of 4 GB.
    ["azureVirtualMachine", "Standard_B2s", 5, "950.00"],
    // The management server with 16 GB.
    ["azureVirtualMachine", "Standard_D4s_v5", 1, "760.00"],
    // Billed by tier: 9 x P10 of 128 GiB and P6 of 64 for systems, 2 x P4 of 32 for directories, P6 for the queue.
    ["azureDiskGB", undefined, 9 * 128 + 64 + 2 * 32 + 64, "537.60"],
    ["azureVpnGateway", "VpnGw1AZ", 1, "900.00"],
    // Domain controllers, sync and sign-on servers, the management server: 2 + 2 + 2 + 1.
    ["azureBackupInstance", undefined, 7, "280.00"],
  ]);
  expect(cost.perYear).toBe("4787.60");
  expect(cost.unpriced.map(({ item, quantity }) => [item, quantity])).toEqual([
    // Of sign-on, of the hybrid endpoint and of the relay.
    ["publicCertificate", 3],
    // Disks of domain controllers and sync servers (2 x 159, 2 x 128), sign-on servers (2 x 127) and the management server (192).
    ["azureBackupStorageGB", 1020],
    // Of the NAT gateway, the VPN gateway, the sign-on proxies and the hybrid endpoint.
    ["azurePublicAddress", 4],
    // In front of the sign-on servers, their proxies and the management server.
    ["azureLoadBalancer", 3],
    ["azureDnsZone", 1],
    ["azureNatGateway", 1],
    ["azureVpnTunnel", 1],
    ["azureKeyVault", 1],
    ["azureMonitorAlert", 11],
    // 5 GB on each of 365 days.
    ["azureLogGB", 1825],
    ["exchangeOnlineMailbox", 6000],
    // Passwords are written back for all of them.
    ["entraP1User", 6000],
  ]);
  // 478,760 hundredths over 60, 240, 5,400 and 300 of 6,000.
  expect(cost.tiers.map((tier) => tier.mailboxes)).toEqual([60, 240, 5400, 300]);
  const borne = cost.tiers.reduce((sum, tier) => sum.plus(tier.perYear), new Decimal(0));
  expect(borne.toFixed(2)).toBe("4787.60");
  expect(cost.present).toMatchObject({ saving: "17212.40", required: null, reached: null });
  expect(cost.unused).toEqual([]);
});

test.each([
  // 2 hosts at 100.0625 are 200.125, over 2,250 : 9,000 : 44,000 of 55,250: 8.150, 32.5995 and 159.3756.
  ["EUR", "200.13", ["8.15", "32.60", "159.38"], "0.37"],
  ["JPY", "200", ["8", "33", "159"], "0"],
  ["KWD", "200.125", ["8.150", "32.599", "159.376"], "0.367"],
])("in %s amounts and their parts are whole smallest units of the currency", (currency, perYear, tiers, perMailbox) => {
  const cost = costOf("town", priced({ hypervisorHost: 100.0625 }, { currency }));
  expect([cost.perYear, cost.tiers.map((tier) => tier.perYear), cost.perMailbox]).toEqual([perYear, tiers, perMailbox]);
  expect(cost.items[0]).toMatchObject({ price: "100.0625", perYear });
  const sum = cost.tiers.reduce((all, tier) => all.plus(tier.perYear), new Decimal(0));
  expect(sum.equals(perYear)).toBe(true);
});

test("tiers bear load by messages, storage by size, and their own licences", () => {
  const cost = costOf("town", priced({ hypervisorHost: 100, volumeGB: 1, exchangeStandardCal: 10 }));
  const items = new Map(cost.items.map((item) => [item.item, item]));
  expect(items.get("hypervisorHost")).toMatchObject({ quantity: 2, perYear: "200.00", basis: "load" });
  // 440 + 60 users; the 45 shared mailboxes need none.
  expect(items.get("exchangeStandardCal")).toMatchObject({ quantity: 500, byTier: { specialists: 60, staff: 440 } });

  const hosts = costOf("town", priced({ hypervisorHost: 100 }));
  // 45 x 50 : 60 x 150 : 440 x 100 = 2,250 : 9,000 : 44,000 of 55,250; 200 EUR are 814.48, 3,257.92 and 15,927.60 hundredths.
  expect(hosts.tiers.map(({ name, perYear }) => [name, perYear])).toEqual([
    ["shared", "8.14"],
    ["specialists", "32.58"],
    ["staff", "159.28"],
  ]);
  const licences = costOf("town", priced({ exchangeStandardCal: 10 }));
  expect(licences.tiers.map(({ name, perYear }) => [name, perYear])).toEqual([
    ["shared", "0.00"],
    ["specialists", "600.00"],
    ["staff", "4400.00"],
  ]);
});

test("prices by kind: hosts by name, and a kind without a price is unpriced", () => {
  const cost = costOf("town", priced({ hypervisorHost: { HV11: 100 } }));
  expect(cost.items.map(({ item, kind, perYear }) => [item, kind, perYear])).toEqual([
    ["hypervisorHost", "HV11", "100.00"],
  ]);
  expect(cost.unpriced).toContainEqual(expect.objectContaining({ item: "hypervisorHost", kind: "HV21", quantity: 1 }));
});

test("an unused price is reported, with the key that was probably meant", () => {
  const cost = costOf("town", priced({ hypervisorHosts: 100, azureDiskGB: 1, windowsServerCore: { standrad: 3 } }));
  expect(cost.unused).toEqual([
    { item: "hypervisorHosts", near: "hypervisorHost" },
    { item: "azureDiskGB" },
    expect.objectContaining({ item: "windowsServerCore", kind: "standrad" }),
  ]);
});

test("Windows cores are priced by the cheaper edition", () => {
  const cost = costOf("town", priced({ windowsServerCore: { standard: 40, datacenter: 300 } }));
  expect(cost.items).toMatchObject([{ item: "windowsServerCore", kind: "standard", quantity: 32, perYear: "1280.00" }]);
  expect(cost.licences.find((licence) => licence.licence === "windowsServerCore.standard")).toMatchObject({
    quantity: 32,
    confirmed: true,
  });
});

test("in Exchange Online shared mailboxes are licensed only above 50 GB or with an archive", () => {
  const { deployment } = example("school");
  const [tier] = deployment.users;
  if (tier === undefined) throw new Error("no tier");
  const { archiveGB: _archive, ...plain } = { ...tier, location: "cloud" as const, mailboxes: 10 };
  const shared = { ...plain, kind: "shared" as const };
  const users = [
    { ...plain, name: "people", kind: "user" as const },
    { ...shared, name: "small", quotaGB: 50 },
    { ...shared, name: "large", quotaGB: 51 },
    { ...shared, name: "archived", quotaGB: 5, archiveGB: 20 },
  ];
  const cost = costOf("school", priced({ exchangeOnlineMailbox: 40 }), { users });
  expect(cost.items).toMatchObject([
    {
      item: "exchangeOnlineMailbox",
      quantity: 30,
      byTier: { people: 10, large: 10, archived: 10 },
      perYear: "1200.00",
    },
  ]);
});

test("a required saving that is reached stays undecided while something has no price, a missed one does not", () => {
  const requirements = { survive: [], saving: 0.5 };
  const half = costOf("town", priced({ hypervisorHost: 100 }, { present: { perYear: 400, items: [] } }), {
    requirements,
  });
  expect(half.present).toEqual({
    perYear: "400.00",
    saving: "200.00",
    savingShare: 0.5,
    required: 0.5,
    allowed: "200.00",
    reached: null,
  });
  const missed = costOf("town", priced({ hypervisorHost: 101 }, { present: { perYear: 400, items: [] } }), {
    requirements,
  });
  expect(missed.present).toMatchObject({ saving: "198.00", reached: false });
  const dearer = costOf("town", priced({ hypervisorHost: 300 }, { present: { perYear: 400, items: [] } }), {
    requirements,
  });
  expect(dearer.present).toMatchObject({ saving: "-200.00", savingShare: -0.5, reached: false });
});

test("without prices nothing costs anything and everything is listed", () => {
  const cost = costOf("town");
  expect(cost).toMatchObject({ currency: null, perYear: "0.00", items: [], present: null });
  expect(cost.unpriced.map((quantity) => quantity.item)).toEqual([
    "hypervisorHost",
    "volumeGB",
    "datacenter",
    "exchangeServerLicense",
    "exchangeStandardCal",
    "windowsServerCore",
    "windowsServerCal",
    "publicCertificate",
  ]);
});

describe("a Mailbox server in Azure", () => {
  const quantities = (perYear: string) => {
    const { deployment, plan } = azureTown(prices(perYear));
    const cost = deploymentCost(deployment, plan);
    return [...cost.items, ...cost.unpriced]
      .filter((item) => /azure(VirtualMachine|PremiumDisk|DiskGB)/.test(item.item))
      .map(({ item, kind, quantity }) => [item, kind, quantity]);
  };

  test("is counted by its planned size, its disks by the gigabyte", () => {
    const sizes =
      "azureVirtualMachine: { Standard_E16s_v5: 1, Standard_E20s_v5: 2, Standard_E32s_v5: 3 }, azureDiskGB: 1";
    // System disk of 240 GB and four of 2,479 GB, billed as P15 and P50.
    expect(quantities(sizes)).toEqual([
      ["azureVirtualMachine", "Standard_E16s_v5", 1],
      ["azureDiskGB", undefined, 256 + 4 * 4096],
    ]);
  });

  test("has its disks counted by tier if tiers have prices", () => {
    const tiers = "azurePremiumDisk: { P15: 3, P50: 25, P60: 40 }";
    expect(quantities(tiers)).toEqual([
      ["azurePremiumDisk", "P15", 1],
      ["azurePremiumDisk", "P50", 4],
      ["azureVirtualMachine", "Standard_E16s_v5", 1],
    ]);
  });
});
