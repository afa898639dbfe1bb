// Proves what Azure Backup protects, when and how long, what it leaves out, and that its snapshots are never taken for a
// backup of mailboxes.
import type { DeploymentDocument, AzureDatacenterPlan, Plan } from "../../../../lib";
import { changedText, deploymentOf, examplePlan, planOf, type Mutable } from "../../../support/examples";
import { azureTown } from "../../azure-town";

type Backup = Mutable<NonNullable<DeploymentDocument["backup"]>[number]>;

/** The school with its vault changed. */
function school(change: Partial<Backup>): Plan {
  return planOf(deploymentOf(changedText("school", ({ backup: [vault] = [] }) => Object.assign(vault ?? {}, change))));
}

function azureOf({ datacenters }: Plan): AzureDatacenterPlan {
  const found = datacenters.find(({ platform }) => platform === "azure");
  if (found?.platform !== "azure") throw new Error("no datacenter in Azure");
  return found;
}

const unchanged = examplePlan("school");

test("the school's vault protects the machines of the roles it covers, and names those it does not", () => {
  expect(azureOf(unchanged).backups).toEqual([
    {
      name: "vault",
      vault: "school-cloud-vault",
      redundancy: "zone-redundant",
      policy: {
        name: "vault-daily",
        time: "23:00",
        timeZone: "UTC",
        retentionDays: 30,
        instantRestoreDays: 7,
        restoreGroupPrefix: "school-cloud-vault-restore-",
      },
      machines: ["AZ-AD1", "AZ-AD2", "FS1", "FS2", "HYB1", "SYNC1", "SYNC2"].map((name) => ({
        name,
        excludedLuns: [],
      })),
    },
  ]);
  const [wiring] = unchanged.wiring.backup;
  expect(wiring).toMatchObject({ method: "machine-snapshot", savesDatabases: false, forMailboxes: false });
  expect(wiring?.schedule).toEqual({ dailyAt: "23:00" });
  expect(wiring?.notCovered).toEqual(["relay", "WAP1", "WAP2"]);
  expect(wiring?.jobs.map(({ machine, includes }) => [machine, includes])).toContainEqual([
    "AZ-AD1",
    ["system", "directory"],
  ]);
});

test("a machine may be covered by name, with the roles of others", () => {
  const plan = school({ covers: ["WAP1", "gateways"] });
  expect(azureOf(plan).backups[0]?.machines.map(({ name }) => name)).toEqual(["relay", "WAP1"]);
  expect(plan.wiring.backup[0]?.notCovered).not.toContain("relay");
});

test.each([
  ["22:00-05:00", "22:00"],
  ["22:01-05:00", "22:30"],
  ["22:31-05:00", "23:00"],
  ["23:45-05:00", "00:00"],
])("the backup of a window %s starts at %s, at full or half hours", (window, time) => {
  expect(azureOf(school({ schedule: { window } })).backups[0]?.policy.time).toBe(time);
});

test("redundancy and retention are as specified; snapshots do not outlive the restore points", () => {
  const [backup] = azureOf(school({ redundancy: "geo-redundant", retentionDays: 400 })).backups;
  expect([backup?.redundancy, backup?.policy.retentionDays]).toEqual(["geo-redundant", 400]);
  const [short] = azureOf(school({ retentionDays: 7 })).backups;
  expect([short?.policy.retentionDays, short?.policy.instantRestoreDays]).toEqual([7, 7]);
});

test("a vault that exists, or that covers nothing in Azure, is not created", () => {
  expect(azureOf(school({ existing: true })).backups).toEqual([]);
  expect(azureOf(school({ covers: ["members"] })).backups).toEqual([]);
  expect(azureOf(school({ retentionDays: 0 })).backups).toEqual([]);
  expect(azureOf(azureTown().plan).backups).toEqual([]);
});

test("of a member the databases' disks are left out, and the snapshot is no backup of its mailboxes", () => {
  const { deployment } = azureTown();
  const [vault] = deployment.backup;
  if (vault === undefined) throw new Error("the town has no backup");
  const { server: _server, method: _method, ...rest } = vault;
  const plan = planOf({ ...deployment, backup: [{ ...rest, product: "azure-backup", existing: false }] });
  const [backup] = azureOf(plan).backups;
  const disks = plan.machines.find(({ name }) => name === "MBX2")?.disks.filter(({ location }) => location > 0) ?? [];
  expect(disks.length).toBeGreaterThan(3);
  expect(backup?.machines).toEqual([{ name: "MBX2", excludedLuns: disks.map(({ location }) => location - 1) }]);
  expect(plan.wiring.backup[0]).toMatchObject({ forMailboxes: true, savesDatabases: false });
  expect(plan.wiring.backup[0]?.jobs.map(({ machine, databases, includes }) => [machine, databases, includes])).toEqual(
    [["MBX2", [], ["system"]]],
  );
});
