// Proves which steps the guests of Azure machines take at their first start, in which order, that only names are handed over, and
// what is left for people.
import type { AzureDatacenterPlan, AzureMachinePlan, AzureStepPlan } from "../../../../lib/plan";
import { planFirstStart } from "../../../../lib/plan/placement/platforms/azure/first-start/first-start";
import { deploymentOf, exampleText, named, planOf } from "../../../support/examples";
import { planWith, type Change } from "../../lock/support";

function cloudOf(change: Change = () => undefined): AzureDatacenterPlan {
  return named(planWith("school", change).datacenters, "cloud") as AzureDatacenterPlan;
}

const names = (steps: readonly { readonly machine: string; readonly step: string }[]) =>
  steps.map(({ machine, step }) => `${machine} ${step}`);
const find = (steps: readonly AzureStepPlan[], text: string): AzureStepPlan =>
  named(
    steps.map((step) => ({ ...step, name: `${step.machine} ${step.step}` })),
    text,
  );
const valuesOf = ({ parameters }: AzureStepPlan) =>
  Object.fromEntries(parameters.map(({ name, value }) => [name, value]));

const secret = (name: string) => `https://kv-school-cloud-1uvjcrr.vault.azure.net/secrets/${name}`;

test("domain controllers one after the other; then disks, roles and at last the domain, which proxies do not join", () => {
  const { firstStart } = cloudOf();
  expect(names(firstStart)).toEqual([
    "AZ-AD1 prepare-disks",
    "AZ-AD1 promote-controller",
    "AZ-AD1 check-controller",
    "AZ-AD2 prepare-disks",
    "AZ-AD2 promote-controller",
    "AZ-AD2 check-controller",
    "FS1 prepare-role",
    "FS1 join-domain",
    "FS2 prepare-role",
    "FS2 join-domain",
    "HYB1 prepare-disks",
    "HYB1 prepare-role",
    "HYB1 join-domain",
    "SYNC1 prepare-role",
    "SYNC1 join-domain",
    "SYNC2 prepare-role",
    "SYNC2 join-domain",
    "WAP1 prepare-role",
    "WAP2 prepare-role",
  ]);
  expect(find(firstStart, "AZ-AD1 promote-controller").after).toBeUndefined();
  expect(find(firstStart, "AZ-AD2 promote-controller").after).toEqual({ machine: "AZ-AD1", step: "check-controller" });
});

test("a step is given places and names, never a value", () => {
  const { firstStart } = cloudOf();
  const step = (name: string) => find(firstStart, name);
  expect(valuesOf(step("AZ-AD1 prepare-disks"))).toEqual({
    AllocationUnit: "4096",
    FileSystem: "NTFS",
    Folder: "C:\\Volumes",
    Interleave: "65536",
    Volumes: "directory=0",
  });
  expect(valuesOf(step("AZ-AD2 promote-controller"))).toEqual({
    AccountUrl: secret("promotion"),
    Domain: "ad.school.example",
    Drive: "N",
    Forest: "10.50.0.11",
    GlobalCatalog: "yes",
    Label: "directory",
    RestoreUrl: secret("dsrm"),
    Site: "CLOUD",
  });
  expect(valuesOf(step("SYNC1 join-domain"))).toEqual({
    Controllers: "2",
    Domain: "ad.school.example",
    SecretUrl: secret("domain-join"),
  });
  expect(valuesOf(step("FS2 prepare-role"))).toEqual({
    CertificateUrl: secret("login-certificate"),
    HostAddress: "10.60.0.21",
    HostName: "login.school.example",
  });
  expect(valuesOf(step("WAP2 prepare-role"))).toMatchObject({ HostAddress: "10.60.0.20" });
  expect(valuesOf(step("HYB1 prepare-role"))).toEqual({ CertificateUrl: secret("hybrid-certificate") });
  expect(firstStart.filter(({ readsSecret }) => readsSecret).length).toBe(12);
});

test("without the account or the restore password people promote, one by one, and machines wait for one domain controller less", () => {
  for (const missing of ["promotion", "directoryRestore"] as const) {
    const { firstStart, byPeople, vault } = cloudOf((school) => {
      const { [missing]: _, ...others } = school.credentials ?? {};
      school.credentials = others;
    });
    expect(names(firstStart).filter((name) => name.includes("controller"))).toEqual([]);
    expect(names(byPeople).slice(0, 2)).toEqual(["AZ-AD1 promote", "AZ-AD2 promote"]);
    expect(byPeople[0]).toMatchObject({ site: "CLOUD", forest: ["10.50.0.11"], drive: "N", globalCatalog: true });
    expect(vault?.identities.map(({ role }) => role)).not.toContain("domain-controller");
  }
});

test("the federation farm and its proxies are set up by people, the first server by name as its primary", () => {
  expect(cloudOf().byPeople).toEqual([
    {
      machine: "FS1",
      step: "create-farm",
      service: "login.school.example",
      account: "adfs-login",
      netBiosName: "ad",
      displayName: "School",
      servers: ["FS1", "FS2"],
    },
    {
      machine: "FS2",
      step: "join-farm",
      service: "login.school.example",
      account: "adfs-login",
      netBiosName: "ad",
      primary: "FS1.ad.school.example",
    },
    ...["WAP1", "WAP2"].map((machine) => ({
      machine,
      step: "enrol-proxy",
      service: "login.school.example",
      primary: "10.60.0.20",
      address: "10.60.0.15",
    })),
  ]);
  const managed = cloudOf((school) => {
    if (school.identity?.signOn !== undefined) school.identity.signOn.method = "password-hash";
  });
  expect(managed.byPeople).toEqual([]);
});

test("the primary that the document names creates the farm, and proxies are enrolled with it", () => {
  const { byPeople } = cloudOf(({ identity }) => Object.assign(identity?.signOn ?? {}, { primary: "FS2" }));
  const farm = byPeople;
  expect(names(farm)).toEqual(["FS2 create-farm", "FS1 join-farm", "WAP1 enrol-proxy", "WAP2 enrol-proxy"]);
  expect(farm[1]).toMatchObject({ primary: "FS2.ad.school.example" });
  expect(farm[2]).toMatchObject({ primary: "10.60.0.21" });
});

test("without an account to join with, people join the machines; an organizational unit is passed on", () => {
  const { firstStart } = cloudOf((school) => {
    school.credentials = { localAdministrator: { secret: "local-admin" } };
  });
  expect(names(firstStart).filter((name) => name.includes("join"))).toEqual([]);
  const placed = cloudOf((school) => {
    const directory = school.datacenters[1]?.activeDirectory;
    if (directory !== undefined) directory.organizationalUnit = "OU=Cloud,DC=ad,DC=school,DC=example";
  });
  expect(valuesOf(find(placed.firstStart, "FS1 join-domain"))["OrganizationalUnit"]).toBe(
    "OU=Cloud,DC=ad,DC=school,DC=example",
  );
});

test("a member's databases are on ReFS in units of 64 KB, a pool names the units of all its disks", () => {
  const deployment = deploymentOf(exampleText("town-azure-dr"));
  const plan = planOf(deployment);
  const datacenter = named(deployment.datacenters, "dc2");
  const volumes = (machine: AzureMachinePlan) => {
    const scene = { datacenter, deployment, plan: { ...plan, machines: [machine] }, vault: undefined };
    return valuesOf(find(planFirstStart(scene), `${machine.name} prepare-disks`));
  };
  const member = named(plan.machines, "MBX2") as AzureMachinePlan;
  expect(volumes(member)).toMatchObject({
    AllocationUnit: "65536",
    FileSystem: "ReFS",
    Volumes: "DAG1-DB1=0,DAG1-DB2=1,DAG1-DB3=2,DAG1-DB4=3",
  });
  const pool = { name: "DAG1-DB1", disks: ["DAG1-DB1", "DAG1-DB4"], columns: 2, interleaveKB: 64, sizeGB: 2 };
  expect(volumes({ ...member, pools: [pool] })).toMatchObject({ Volumes: "DAG1-DB1=0+3,DAG1-DB2=1,DAG1-DB3=2" });
});
