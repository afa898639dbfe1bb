// Proves which steps the guests of Azure machines take at their first start, in which order, and that only names are handed over.
import type { AzureDatacenterPlan, AzureMachinePlan, AzureStepPlan } from "../../../../lib/plan";
import { planFirstStart } from "../../../../lib/plan/placement/platforms/azure/first-start";
import { deploymentOf, exampleText, named, planOf } from "../../../support/examples";
import { planWith, type Change } from "../../lock/support";

function stepsOf(change: Change = () => undefined): readonly AzureStepPlan[] {
  return (named(planWith("school", change).datacenters, "cloud") as AzureDatacenterPlan).firstStart;
}

const names = (steps: readonly AzureStepPlan[]) => steps.map(({ machine, step }) => `${machine} ${step}`);

test("disks before the domain; domain controllers, proxies and Linux machines join none", () => {
  expect(names(stepsOf())).toEqual([
    "AZ-AD1 prepare-disks",
    "AZ-AD2 prepare-disks",
    "FS1 join-domain",
    "FS2 join-domain",
    "HYB1 prepare-disks",
    "HYB1 join-domain",
    "SYNC1 join-domain",
    "SYNC2 join-domain",
  ]);
});

test("a step is given places and names, never a value", () => {
  const steps = stepsOf();
  expect(steps.find(({ machine }) => machine === "AZ-AD1")?.parameters).toEqual([
    { name: "AllocationUnit", value: "4096" },
    { name: "FileSystem", value: "NTFS" },
    { name: "Folder", value: "C:\\Volumes" },
    { name: "Interleave", value: "65536" },
    { name: "Volumes", value: "directory=0" },
  ]);
  expect(steps.find(({ machine }) => machine === "SYNC1")).toMatchObject({
    readsSecret: true,
    parameters: [
      { name: "Domain", value: "ad.school.example" },
      { name: "SecretUrl", value: "https://kv-school-cloud-1uvjcrr.vault.azure.net/secrets/domain-join" },
    ],
  });
});

test("without an account to join with, people join the machines", () => {
  const steps = stepsOf((school) => {
    school.credentials = { localAdministrator: { secret: "local-admin" } };
  });
  expect(names(steps)).toEqual(["AZ-AD1 prepare-disks", "AZ-AD2 prepare-disks", "HYB1 prepare-disks"]);
});

test("a member's databases are on ReFS in units of 64 KB, a pool names the units of all its disks", () => {
  const deployment = deploymentOf(exampleText("town-azure-dr"));
  const plan = planOf(deployment);
  const dc2 = named(deployment.datacenters, "dc2");
  const valuesOf = (machine: AzureMachinePlan) => {
    const [step] = planFirstStart(dc2, { deployment, plan: { ...plan, machines: [machine] } }, undefined);
    return Object.fromEntries((step?.parameters ?? []).map(({ name, value }) => [name, value]));
  };
  const member = named(plan.machines, "MBX2") as AzureMachinePlan;
  expect(valuesOf(member)).toMatchObject({
    AllocationUnit: "65536",
    FileSystem: "ReFS",
    Volumes: "DAG1-DB1=0,DAG1-DB2=1,DAG1-DB3=2,DAG1-DB4=3",
  });
  const pool = { name: "DAG1-DB1", disks: ["DAG1-DB1", "DAG1-DB4"], columns: 2, interleaveKB: 64, sizeGB: 2 };
  expect(valuesOf({ ...member, pools: [pool] })).toMatchObject({ Volumes: "DAG1-DB1=0+3,DAG1-DB2=1,DAG1-DB3=2" });
});
