// Proves the image, licence and availability set of machines in Azure.
import type { AzureMachinePlan } from "../../../../lib/plan";
import { named } from "../../../support/examples";
import { planWith, type Change } from "../../lock/support";

const machine = (name: string, change: Change = () => undefined) =>
  named(planWith("school", change).machines, name) as AzureMachinePlan;
const cloudWith =
  (values: object): Change =>
  (school) => {
    Object.assign(school.datacenters[1] ?? {}, values);
  };

test("the image is that of the Windows version and installation option, else the document's", () => {
  expect(machine("FS1").image).toEqual({
    publisher: "MicrosoftWindowsServer",
    offer: "WindowsServer",
    sku: "2022-datacenter-g2",
    version: "latest",
  });
  const core: Change = (school) => {
    const [first] = school.identity?.signOn?.proxies ?? [];
    if (first !== undefined) first.windowsInstallation = "core";
  };
  expect([machine("WAP1", core).image?.sku, machine("WAP2", core).image?.sku]).toEqual([
    "2022-datacenter-core-g2",
    "2022-datacenter-g2",
  ]);
  const own = cloudWith({ images: { windows: "a:b:c:1.2" } });
  expect([machine("FS1", own).image, machine("relay", own).image?.offer]).toEqual([
    { publisher: "a", offer: "b", sku: "c", version: "1.2" },
    "debian-12",
  ]);
});

test("licences are rented unless the document brings them, and a Linux machine has none", () => {
  const brought = cloudWith({ hybridBenefit: true });
  expect([machine("FS1").hybridBenefit, machine("FS1", brought).hybridBenefit]).toEqual([false, true]);
  expect(machine("relay", brought).hybridBenefit).toBe(false);
});

test("machines without a zone share an availability set by role, in a region without zones alone", () => {
  const withoutZones: Change = (school) => {
    for (const server of school.identity?.signOn?.servers ?? []) delete server.zone;
  };
  expect(machine("FS1", withoutZones).availabilitySet).toBeUndefined();
  const region: Change = (school) => {
    cloudWith({ region: "westus", zones: [] })(school);
    const identity = school.identity;
    const controllers = school.datacenters[1]?.activeDirectory?.domainControllers ?? [];
    const servers = [
      ...controllers,
      ...(identity?.directorySync?.servers ?? []),
      ...(identity?.signOn?.servers ?? []),
      ...(identity?.signOn?.proxies ?? []),
      ...(school.gateways ?? []),
      ...(school.hybrid?.managementServer === undefined ? [] : [school.hybrid.managementServer]),
    ];
    for (const server of servers) delete server.zone;
    if (school.requirements !== undefined) delete school.requirements.survive;
  };
  expect([machine("FS1", region).availabilitySet, machine("AZ-AD1", region).availabilitySet]).toEqual([
    "school-cloud-sign-on",
    "school-cloud-domain-controller",
  ]);
});
