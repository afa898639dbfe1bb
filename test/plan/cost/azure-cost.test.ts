// Proves what is counted of Azure beside machines and gateways: volumes by estimate or from the plan, licences only where they
// are priced, premium SSD v2 by what it is billed for, and licences and certificates around it.
import { parse, stringify } from "yaml";
import type { DeploymentDocument } from "../../../lib";
import type { Costs } from "../../../lib/model";
import type { DeploymentCost } from "../../../lib/plan/types";
import { deploymentOf, exampleText, planOf, type Mutable } from "../../support/examples";

type Document = Mutable<DeploymentDocument>;

function costOf(
  name: "school" | "town-azure-dr",
  costs: Partial<Costs>,
  change: (document: Document) => void = () => undefined,
): DeploymentCost {
  const document = parse(exampleText(name)) as Document;
  Object.assign(document, { costs: { currency: "EUR", ...costs } });
  change(document);
  return planOf(deploymentOf(stringify(document))).cost;
}

function quantityOf({ items, unpriced }: DeploymentCost, item: string): number | undefined {
  return [...items, ...unpriced].find((quantity) => quantity.item === item)?.quantity;
}

const volumes = ["azureBackupStorageGB", "azureLogGB", "azureNatGB", "azureEgressGB"];
const volumesOf = (cost: DeploymentCost) => volumes.map((item) => quantityOf(cost, item));

test("without estimates the volumes are those of the plan, and traffic is in a note alone", () => {
  const cost = costOf("school", { perYear: {} });
  expect(volumesOf(cost)).toEqual([1020, 5 * 365, undefined, undefined]);
  expect(cost.notes).toContainEqual({ code: "outbound-traffic", names: ["azure"] });
});

test("estimates per month are priced for a year", () => {
  const estimates = { egressGBPerMonth: 40, natGBPerMonth: 100, logGBPerMonth: 20, backupStorageGB: 1500 };
  const perYear = { azureEgressGB: 0.08, azureNatGB: 0.04, azureLogGB: 2.5, azureBackupStorageGB: 0.25 };
  const cost = costOf("school", { perYear, estimates });
  expect(volumesOf(cost)).toEqual([1500, 240, 1200, 480]);
  // 1,500 x 0.25 + 240 x 2.5 + 1,200 x 0.04 + 480 x 0.08.
  expect(cost.perYear).toBe("1061.40");
  expect(cost.notes.map(({ code }) => code)).not.toContain("outbound-traffic");
});

test("a way out over the VPN has no NAT gateway, whose traffic would cost", () => {
  const cost = costOf("school", { perYear: {}, estimates: { natGBPerMonth: 100 } }, ({ datacenters: [, cloud] }) => {
    Object.assign(cloud ?? {}, { outbound: "vpn" });
  });
  expect(quantityOf(cost, "azureNatGB")).toBeUndefined();
});

test("rented Windows licences are counted where they have a price, by processors, and none that are brought along", () => {
  const perYear = { azureWindowsLicense: 60 };
  expect(quantityOf(costOf("school", { perYear: {} }), "azureWindowsLicense")).toBeUndefined();
  // Nine Windows machines, eight with 2 processors and one with 4; the relay is Linux.
  expect(quantityOf(costOf("school", { perYear }), "azureWindowsLicense")).toBe(20);
  const brought = costOf("school", { perYear }, ({ datacenters: [, cloud] }) => {
    Object.assign(cloud ?? {}, { hybridBenefit: true });
  });
  expect(quantityOf(brought, "azureWindowsLicense")).toBeUndefined();
});

test("premium SSD v2 is billed by size and by what it performs above what is included, and no longer by tier", () => {
  const first = costOf("town-azure-dr", { perYear: {} });
  const second = costOf("town-azure-dr", { perYear: {} }, ({ clusters: [cluster] = [] }) => {
    Object.assign(cluster?.machine ?? {}, { azureDisk: "premium-ssd-v2" });
  });
  const keys = ["azureDiskGB", "azurePremiumV2GB", "azurePremiumV2Iops", "azurePremiumV2MBps"];
  expect(keys.map((key) => quantityOf(first, key))).toEqual([16_800, undefined, undefined, undefined]);
  // Four databases of 2,479 GB. What stays are the system disks and the directory's disk: 256, 128 and 32.
  expect(keys.map((key) => quantityOf(second, key))).toEqual([416, 9916, undefined, undefined]);
});

test("Entra ID P1 is counted by users where passwords are written back, certificates where the public issues them", () => {
  const cost = costOf("school", { perYear: { entraP1User: { students: 0, staff: 60 } } });
  expect(cost.items.map(({ item, kind, perYear }) => [item, kind, perYear])).toEqual([
    ["entraP1User", "staff", "14400.00"],
    ["entraP1User", "students", "0.00"],
  ]);
  const without = costOf("school", { perYear: {} }, ({ identity, hybrid }) => {
    Object.assign(identity?.directorySync ?? {}, { writeback: [] });
    Object.assign(hybrid?.certificate ?? {}, { issuer: "enterprise" });
  });
  expect([quantityOf(without, "entraP1User"), quantityOf(without, "publicCertificate")]).toEqual([undefined, 2]);
});

test("Bastion is priced by its SKU, and its public address is one more", () => {
  const perYear = { azureBastion: { basic: 1600, standard: 2500 }, azurePublicAddress: 40 };
  const cost = (bastion: object | undefined) =>
    costOf("school", { perYear }, ({ datacenters: [, cloud] }) => void Object.assign(cloud ?? {}, { bastion }));
  expect(cost(undefined).perYear).toBe("160.00");
  expect(cost({ cidr: "10.60.3.0/26" }).perYear).toBe("1800.00");
  expect(cost({ cidr: "10.60.3.0/26", sku: "standard" }).perYear).toBe("2700.00");
});
