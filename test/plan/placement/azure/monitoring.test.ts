// Proves what Azure Monitor collects from which machine, what each machine checks itself, what is alerted, and that a further
// machine changes nothing of the workspace and its alerts.
import type { AzureMonitoringPlan, Plan } from "../../../../lib";
import type { DeploymentDocument } from "../../../../lib";
import { changedText, deploymentOf, examplePlan, named, planOf, type Mutable } from "../../../support/examples";

const plan = examplePlan("school");
const azure = monitoringOf(plan);

function monitoringOf({ datacenters }: Plan): AzureMonitoringPlan {
  const cloud = named(datacenters, "cloud");
  const found = cloud.platform === "azure" ? cloud.monitoring[0] : undefined;
  if (found === undefined) throw new Error("no workspace");
  return found;
}

function school(change: (document: Mutable<DeploymentDocument>) => void): Plan {
  return planOf(deploymentOf(changedText("school", change as (document: DeploymentDocument) => void)));
}

test("the workspace keeps a month, within a daily quota, and alerts the address of the document", () => {
  const { collections: _collections, alerts: _alerts, machines: _machines, ...workspace } = azure;
  expect(workspace).toEqual({
    name: "azure",
    workspace: "school-cloud-azure",
    retentionDays: 30,
    dailyQuotaGB: 5,
    actionGroup: { name: "school-cloud-azure", shortName: "azure", mailTo: "it@school.example" },
    outside: [
      {
        name: "sign-on",
        resource: "school-cloud-azure-sign-on",
        url: "https://login.school.example/FederationMetadata/2007-06/FederationMetadata.xml",
        everySeconds: 300,
        failedLocations: 2,
        locations: ["emea-nl-ams-azr", "emea-ru-msa-edge", "us-va-ash-azr"],
      },
    ],
  });
});

test("without federation nothing is asked for from outside", () => {
  const managed = school(({ identity }) => Object.assign(identity?.signOn ?? {}, { method: "password-hash" }));
  expect(monitoringOf(managed).outside).toEqual([]);
});

test("the short name of the action group has at most 12 characters, however long the entry's name is", () => {
  const short = (name: string) =>
    monitoringOf(school(({ monitoring: [entry] = [] }) => Object.assign(entry ?? {}, { name }))).actionGroup.shortName;
  expect(short("twelve-chars")).toBe("twelve-chars");
  expect(short("monitoring-of-the-school")).toMatch(/^monit-[0-9a-f]{6}$/);
  expect(short("monitoring-of-the-schools")).not.toBe(short("monitoring-of-the-school"));
});

test("every machine checks its own services, because Azure reaches no private address", () => {
  const checks = Object.fromEntries(azure.machines.map(({ name, checks }) => [name, checks]));
  expect(checks).toEqual({
    "AZ-AD1": ["tcp:53", "tcp:88", "tcp:389"],
    "AZ-AD2": ["tcp:53", "tcp:88", "tcp:389"],
    FS1: ["http://localhost/adfs/probe"],
    FS2: ["http://localhost/adfs/probe"],
    HYB1: [
      "https://localhost/autodiscover/healthcheck.htm",
      "https://localhost/Microsoft-Server-ActiveSync/healthcheck.htm",
      "https://localhost/ecp/healthcheck.htm",
      "https://localhost/ews/healthcheck.htm",
      "https://localhost/mapi/healthcheck.htm",
      "https://localhost/oab/healthcheck.htm",
      "https://localhost/owa/healthcheck.htm",
      "https://localhost/rpc/healthcheck.htm",
      "tcp:25",
    ],
    relay: ["tcp:25"],
    SYNC1: [],
    SYNC2: [],
    WAP1: ["http://localhost/adfs/probe"],
    WAP2: ["http://localhost/adfs/probe"],
  });
  expect(plan.wiring.monitoring[0]?.checks.every(({ inside }) => inside === true)).toBe(true);
});

test("counters and events are collected by system and role", () => {
  const windows = ["AZ-AD1", "AZ-AD2", "FS1", "FS2", "HYB1", "SYNC1", "SYNC2", "WAP1", "WAP2"];
  expect(azure.collections.map(({ name, machines }) => [name, machines])).toEqual([
    ["windows", windows],
    ["linux", ["relay"]],
    ["domain-controller", ["AZ-AD1", "AZ-AD2"]],
    ["directory-sync", ["SYNC1", "SYNC2"]],
    ["sign-on", ["FS1", "FS2"]],
    ["sign-on-proxy", ["WAP1", "WAP2"]],
    ["hybrid-management", ["HYB1"]],
  ]);
  expect(named(azure.collections, "domain-controller")).toMatchObject({
    resource: "school-cloud-azure-domain-controller",
    sampleSeconds: 60,
    events: [
      "Directory Service!*[System[(Level=1 or Level=2 or Level=3)]]",
      "DFS Replication!*[System[(Level=1 or Level=2 or Level=3)]]",
      "DNS Server!*[System[(Level=1 or Level=2)]]",
    ],
  });
});

test("load balancers, tunnels, credits, signs of life, checks, disks, certificates, synchronization and locks are alerted", () => {
  expect(azure.alerts.map(({ name, kind }) => [name, kind])).toEqual([
    ["balancer-signOn-login", "metric"],
    ["balancer-signOn-login_proxies", "metric"],
    ["balancer-hybrid-hybrid", "metric"],
    ["vpn-tunnel", "metric"],
    ["processor-credits", "metric"],
    ["heartbeat", "query"],
    ["health", "query"],
    ["disk", "query"],
    ["certificate", "query"],
    ["password-sync", "query"],
    ["lock-removed", "operation"],
  ]);
});

test("without hash synchronization or burstable sizes there is no alert about them", () => {
  const names = (changed: Plan) => monitoringOf(changed).alerts.map(({ name }) => name);
  const withoutHashes = school(({ identity }) => Object.assign(identity?.directorySync ?? {}, { passwordHash: false }));
  expect(names(withoutHashes)).not.toContain("password-sync");
  const steady = school(({ costs }) => {
    if (costs?.perYear !== undefined) costs.perYear.azureVirtualMachine = { Standard_D4s_v5: 760 };
  });
  expect(names(steady)).not.toContain("processor-credits");
});

test("no query is an error while its table does not exist", () => {
  for (const alert of azure.alerts) {
    if (alert.kind === "query")
      expect(alert.query).toMatch(/^union isfuzzy=true \(datatable\(TimeGenerated: datetime, /);
  }
});

test("a further machine changes no collection and no alert", () => {
  const larger = monitoringOf(
    school(({ identity }) => {
      identity?.signOn?.servers?.push({ name: "FS3", datacenter: "cloud", network: "identity", zone: "1" });
    }),
  );
  expect(larger.machines).toHaveLength(azure.machines.length + 1);
  expect(larger.alerts).toEqual(azure.alerts);
  const shapes = (monitoring: AzureMonitoringPlan) => monitoring.collections.map(({ machines: _, ...rest }) => rest);
  expect(shapes(larger)).toEqual(shapes(azure));
});

test("monitoring that exists already creates nothing", () => {
  const existing = school(({ monitoring: [entry] = [] }) => Object.assign(entry ?? {}, { existing: true }));
  expect(named(existing.datacenters, "cloud")).toMatchObject({ monitoring: [] });
});
