// Proves that the plan contains every server of a deployment exactly once, created or existing, with its known properties.
import type { DeploymentDocument } from "../../lib/model";
import type { ServerPlan } from "../../lib/plan";
import { changedText, deploymentOf, examplePlan, EXAMPLES, named, planOf } from "../support/examples";

function rowOf(server: ServerPlan): string {
  const { name, roles, existing, clusters, datacenter = "-", host = "-", addresses } = server;
  const known = Object.entries(addresses).map(([purpose, address]) => `${purpose} ${address}`);
  return [name, roles.join("+"), existing ? "exists" : "created", clusters.join("+"), datacenter, host, ...known].join(
    " | ",
  );
}

test("the town's: two are created, everything around them exists", () => {
  expect(examplePlan("town").servers.map(rowOf)).toEqual(
    [
      "DC1-AD1 | domain-controller | exists |  | dc1 | - | address 10.1.0.11",
      "DC1-AD2 | domain-controller | exists |  | dc1 | - | address 10.1.0.12",
      "DC2-AD1 | domain-controller | exists |  | dc2 | - | address 10.2.0.11",
      "FS2 | alternate-witness | exists | DAG1 | dc2 | - | address 10.2.0.31",
      "FS3 | witness | exists | DAG1 | annex | - | address 10.3.0.21",
      "HV11 | hypervisor | exists |  | dc1 | - | address hv11.ad.town.example",
      "HV21 | hypervisor | exists |  | dc2 | - | address hv21.ad.town.example",
      "mailgw | mail-gateway | exists |  | dc1 | - | address 10.1.50.25 | public 203.0.113.25",
      "MBX1 | mailbox | created | DAG1 | dc1 | HV11 | mapi 10.1.10.21 | replication 10.1.20.21",
      "MBX2 | mailbox | created | DAG1 | dc2 | HV21 | mapi 10.2.10.21 | replication 10.2.20.21",
      "OLDMAIL1 | replaced | exists |  | dc1 | - | mapi 10.1.10.11",
      "rproxy | reverse-proxy | exists |  | dc1 | - | address 10.1.50.10 | public 203.0.113.10",
      "veeam.ad.town.example | backup | exists |  | - | - ",
      "zabbix.ad.town.example | monitoring | exists |  | - | - | address 10.1.0.60",
    ].map((row) => row.trimEnd()),
  );
});

test("what runs on them, and where the document names them", () => {
  const { servers } = examplePlan("town");
  const told = ({ product, windows, platform, specified }: ServerPlan) => [product, windows, platform, specified];
  expect(told(named(servers, "MBX1"))).toEqual(["Exchange SE RTM", "2022", "hyper-v", ["clusters.DAG1.members.dc1"]]);
  expect(told(named(servers, "OLDMAIL1"))).toEqual(["Exchange 2016", undefined, "hyper-v", ["migration.old.OLDMAIL1"]]);
  expect(told(named(servers, "FS3"))).toEqual([undefined, undefined, "existing", ["clusters.DAG1.witness"]]);
  expect(told(named(servers, "zabbix.ad.town.example"))).toEqual([
    "zabbix",
    undefined,
    undefined,
    ["monitoring.checks"],
  ]);
});

test.each(EXAMPLES)("%s: no duplicate names, and the created servers are exactly the machines", (example) => {
  const { servers, machines } = examplePlan(example);
  const names = servers.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(servers.filter(({ existing }) => !existing).map(({ name }) => name)).toEqual(machines.map(({ name }) => name));
  for (const machine of machines) {
    const { host, zone, datacenter, platform } = named(servers, machine.name);
    expect([host, zone, datacenter, platform]).toEqual([
      machine.host,
      machine.zone,
      machine.datacenter,
      machine.platform,
    ]);
  }
});

function serversOf(change: (town: DeploymentDocument) => void): readonly ServerPlan[] {
  return planOf(deploymentOf(changedText("town", change))).servers;
}

describe("a server named in two places is one server, with both places", () => {
  const merged = ({ roles, specified, product }: ServerPlan) => [roles, specified, product];

  test.each(["FS3", "fs3", "FS3.ad.town.example"])("as witness FS3 and by monitoring as %s", (server) => {
    const servers = serversOf(({ monitoring }) => Object.assign(monitoring?.[0] ?? {}, { server }));
    expect(merged(named(servers, "FS3"))).toEqual([
      ["witness", "monitoring"],
      ["clusters.DAG1.witness", "monitoring.checks"],
      "zabbix",
    ]);
  });

  test("the same short name in another domain is another server", () => {
    const server = "fs3.other.example";
    const servers = serversOf(({ monitoring }) => Object.assign(monitoring?.[0] ?? {}, { server }));
    expect(named(servers, "FS3").roles).toEqual(["witness"]);
    expect(named(servers, "fs3.other.example").roles).toEqual(["monitoring"]);
  });

  test("if monitoring specifies no server, only its own name is known", () => {
    const unknown = { server: undefined, name: "FS3" };
    const servers = serversOf(({ monitoring }) => Object.assign(monitoring?.[0] ?? {}, unknown));
    expect(merged(named(servers, "FS3"))).toEqual([
      ["witness", "monitoring"],
      ["clusters.DAG1.witness", "monitoring.FS3"],
      "zabbix",
    ]);
  });
});

describe("a member that is also named as witness keeps all its properties", () => {
  test.each([
    ["witness", "MBX2", "witness"],
    ["witness", "mbx2.ad.town.example", "witness"],
    ["alternateWitness", "mbx2.ad.town.example", "alternate-witness"],
  ] as const)("%s %s", (key, name, role) => {
    const text = changedText("town", ({ clusters }) => Object.assign(clusters?.[0]?.[key] ?? {}, { name }));
    const plan = planOf(deploymentOf(text));
    const { roles, existing, host, clusters } = named(plan.servers, "MBX2");
    expect([roles, existing, host, clusters]).toEqual([["mailbox", role], false, "HV21", ["DAG1"]]);
    const [monitoring] = plan.wiring.monitoring;
    expect(monitoring?.hosts.find((one) => one.name === "MBX2")?.role).toBe("mailbox");
    expect(monitoring?.checks.filter((one) => one.host === "MBX2" && one.kind === "https")).toHaveLength(8);
  });
});
