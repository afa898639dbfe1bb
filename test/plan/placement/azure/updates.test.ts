// Proves in which nights machines in Azure are updated: those of two zones, or of two halves, never in the same one; Exchange
// servers never; and that what the document says of window, day and nights is what is planned.
import { createColors } from "picocolors";
import type { AzureDatacenterPlan, DeploymentDocument, Plan } from "../../../../lib";
import { planParts } from "../../../../lib/report";
import { changedText, deploymentOf, examplePlan, planOf, type Mutable } from "../../../support/examples";

type Datacenter = Mutable<DeploymentDocument["datacenters"][number]>;

/** The school with its datacenter in Azure changed. */
function school(change: (cloud: Datacenter) => void): Plan {
  return planOf(
    deploymentOf(
      changedText("school", ({ datacenters }) => {
        for (const datacenter of datacenters) if (datacenter.name === "cloud") change(datacenter as Datacenter);
      }),
    ),
  );
}

function updatesOf({ datacenters }: Plan): AzureDatacenterPlan["updates"] {
  const found = datacenters.find(({ platform }) => platform === "azure");
  if (found?.platform !== "azure") throw new Error("nothing is in Azure");
  return found.updates;
}

const page = { style: createColors(false), width: 120 };
const unchanged = examplePlan("school");
const classes = { windows: ["Critical", "Security", "UpdateRollup", "Definition"], linux: ["Critical", "Security"] };

test("each zone has a night of its own, a week apart; the Exchange server is updated by people", () => {
  const shared = { start: "2027-01-01 02:00", timeZone: "UTC", window: "02:00-05:00", duration: "03:00", classes };
  expect(updatesOf(unchanged)).toEqual({
    schedules: [
      {
        ...shared,
        name: "zone-1",
        resource: "school-cloud-zone-1",
        week: "third",
        day: "saturday",
        recurEvery: "1Month Third Saturday",
        machines: ["AZ-AD1", "FS1", "SYNC1", "WAP1"],
      },
      {
        ...shared,
        name: "zone-2",
        resource: "school-cloud-zone-2",
        week: "fourth",
        day: "saturday",
        recurEvery: "1Month Fourth Saturday",
        machines: ["AZ-AD2", "FS2", "relay", "SYNC2", "WAP2"],
      },
    ],
    manual: ["HYB1"],
  });
});

test("the system of a machine is updated by Azure or by people, whether or not there is a schedule", () => {
  const people = ({ machines }: Plan) =>
    machines.flatMap((machine) => (machine.platform === "azure" && machine.updatedBy === "people" ? machine.name : []));
  expect(people(unchanged)).toEqual(["HYB1"]);
  const manual = school((cloud) => Object.assign(cloud, { updates: { mode: "manual" } }));
  expect(people(manual)).toEqual(["HYB1"]);
  expect(updatesOf(manual).schedules).toEqual([]);
  expect(updatesOf(manual).manual).toEqual(unchanged.machines.map(({ name }) => name));
});

test("window, first day, time zone and nights are those of the document", () => {
  const plan = school((cloud) =>
    Object.assign(cloud, {
      timeZone: "W. Europe Standard Time",
      updates: {
        window: "22:30-02:15",
        from: "2027-09-01",
        nights: [{ group: "zone-2", week: "second", day: "wednesday" }],
      },
    }),
  );
  const shared = { start: "2027-09-01 22:30", duration: "03:45", timeZone: "W. Europe Standard Time" };
  expect(updatesOf(plan).schedules).toMatchObject([
    { ...shared, name: "zone-1", recurEvery: "1Month Third Saturday" },
    { ...shared, name: "zone-2", recurEvery: "1Month Second Wednesday" },
  ]);
});

test("in a region without zones the halves are by the numbers in the names", () => {
  const plan = planOf(
    deploymentOf(
      changedText("school", (document) => {
        Object.assign(document, { requirements: {} });
        for (const datacenter of document.datacenters) {
          if (datacenter.name === "cloud") Object.assign(datacenter, { region: "westus", zones: [] });
        }
        const { identity, hybrid, gateways = [], datacenters } = document;
        const zoned = [
          ...(identity?.directorySync?.servers ?? []),
          ...(identity?.signOn?.servers ?? []),
          ...(identity?.signOn?.proxies ?? []),
          ...(hybrid === undefined ? [] : [hybrid.managementServer]),
          ...gateways,
          ...datacenters.flatMap(({ activeDirectory }) => activeDirectory?.domainControllers ?? []),
        ];
        for (const machine of zoned) Object.assign(machine ?? {}, { zone: undefined });
      }),
    ),
  );
  expect(updatesOf(plan).schedules.map(({ name, week, machines }) => [name, week, machines])).toEqual([
    ["half-1", "third", ["AZ-AD1", "FS1", "relay", "SYNC1", "WAP1"]],
    ["half-2", "fourth", ["AZ-AD2", "FS2", "SYNC2", "WAP2"]],
  ]);
});

test("the plan says when which machines are updated, and which only by people", () => {
  const part = planParts.find(({ name }) => name === "updates");
  expect(part?.text(unchanged, page).split("\n").slice(1, 5)).toEqual([
    "  Datacenter  Group   Every month      Time             Machines",
    "  cloud       zone-1  third Saturday   02:00-05:00 UTC  AZ-AD1, FS1, SYNC1, WAP1",
    "  cloud       zone-2  fourth Saturday  02:00-05:00 UTC  AZ-AD2, FS2, relay, SYNC2, WAP2",
    "  cloud       -       by people only   -                HYB1",
  ]);
  expect(part?.text(examplePlan("town"), page)).toBe("");
});
