// Proves that the document's settings of proxies, gateways and backups are in the plan for those who configure them, with the
// documented defaults for omitted keys, and that a hybrid deployment's firewall rules and health checks are planned.
import { exchangeOnlineRanges } from "../../../lib/facts/exchange-online-ranges";
import type { DeploymentDocument } from "../../../lib/model";
import {
  changedText,
  deploymentOf,
  examplePlan,
  named,
  planOf,
  type ExampleName,
  type Mutable,
} from "../../support/examples";

function changedPlan(name: ExampleName, change: (document: Mutable<DeploymentDocument>) => void) {
  return planOf(deploymentOf(changedText(name, change as (document: DeploymentDocument) => void)));
}

describe("a reverse proxy gets", () => {
  test("40 minutes, 64 MB and all servers by default", () => {
    const [proxy] = examplePlan("town").wiring.proxies;
    expect(proxy).toMatchObject({ idleTimeoutSeconds: 2400, maxBodyMB: 64, publishes: [] });
    expect(proxy?.pool.map(({ server, backup }) => [server, backup])).toEqual([
      ["MBX1", false],
      ["MBX2", true],
    ]);
  });

  test("the values that the document specifies", () => {
    const plan = changedPlan("town", ({ proxies: [proxy] = [] }) => {
      Object.assign(proxy ?? {}, { idleTimeoutSeconds: 3000, maxBodyMB: 200, publishes: ["owa", "autodiscover"] });
    });
    expect(plan.wiring.proxies[0]).toMatchObject({
      idleTimeoutSeconds: 3000,
      maxBodyMB: 200,
      publishes: ["autodiscover", "owa"],
    });
  });

  test("the size of the largest encoded message, if that is more", () => {
    const plan = changedPlan("town", (document) => Object.assign(document.transport ?? {}, { maxMessageMB: 100 }));
    expect(plan.wiring.proxies[0]?.maxBodyMB).toBe(137);
  });

  test.each([
    ["own-datacenter", [["MBX1", false]]],
    [
      "local-first",
      [
        ["MBX1", false],
        ["MBX2", true],
      ],
    ],
    [
      "all-alike",
      [
        ["MBX1", false],
        ["MBX2", false],
      ],
    ],
  ] as const)("the pool %s", (pool, expected) => {
    const plan = changedPlan("town", ({ proxies: [proxy] = [] }) => Object.assign(proxy ?? {}, { pool }));
    expect(plan.wiring.proxies[0]?.pool.map(({ server, backup }) => [server, backup])).toEqual(expected);
  });

  test("no server of its own datacenter if there is none", () => {
    const plan = changedPlan("town", ({ proxies: [proxy] = [] }) =>
      Object.assign(proxy ?? {}, { pool: "own-datacenter", datacenter: "annex" }),
    );
    expect(plan.wiring.proxies[0]?.pool).toEqual([]);
  });
});

test("a gateway gets its own limit, otherwise that of the transport", () => {
  const plan = changedPlan("government", ({ gateways: [north] = [] }) =>
    Object.assign(north ?? {}, { maxMessageMB: 50 }),
  );
  expect(plan.wiring.gateways.map(({ name, maxMessageMB }) => [name, maxMessageMB])).toEqual([
    ["mx-north1", 50],
    ["mx-north2", 50],
    ["mx-south1", 35],
    ["mx-south2", 35],
  ]);
});

test("a gateway gets its TLS policy, its smart host and what it signs", () => {
  const plan = changedPlan("government", ({ gateways: [north, south] = [], domains: [first, second] = [] }) => {
    Object.assign(north ?? {}, { tls: "none", smartHost: { host: "smtp.example.net", port: 587 } });
    Object.assign(south ?? {}, { direction: "inbound" });
    Object.assign(first ?? {}, { dkim: { signer: "mx-north" } });
    Object.assign(second ?? {}, { dkim: { signer: "mx-north2", selector: "s2" } });
  });
  const third = { domain: "schools.government.example", selector: "g1" };
  const second = { domain: "health.government.example", selector: "s2" };
  const first = { domain: "government.example" };
  expect(plan.wiring.gateways.map(({ name, tls, smartHost, signs }) => [name, tls, smartHost?.port, signs])).toEqual([
    ["mx-north1", "none", 587, [first, third]],
    ["mx-north2", "none", 587, [first, second, third]],
    ["mx-south1", "required", undefined, []],
    ["mx-south2", "required", undefined, []],
  ]);
});

test("monitoring gets the address of its alerts", () => {
  expect(examplePlan("government").wiring.monitoring.map(({ alertsTo }) => alertsTo)).toEqual([
    "mail-operations@government.example",
  ]);
  expect(examplePlan("town").wiring.monitoring[0]).not.toHaveProperty("alertsTo");
});

describe("backup jobs", () => {
  test("the plan states whether databases are backed up, and of which DAGs several members together", () => {
    const said = (change: object) =>
      changedPlan("town", ({ backup: [vault] = [] }) => Object.assign(vault ?? {}, change)).wiring.backup.map(
        ({ savesDatabases, membersTogether }) => [savesDatabases, membersTogether],
      );
    expect(said({})).toEqual([[true, []]]);
    expect(said({ membersAtOnce: 2 })).toEqual([[true, ["DAG1"]]]);
    expect(said({ membersAtOnce: 2, covers: ["witness"] })).toEqual([[false, []]]);
    expect(said({ covers: ["databases", "witness"] })).toEqual([[true, []]]);
    expect(said({ product: "native-data-protection" })).toEqual([[false, []]]);
  });

  const orders = (change: object) =>
    changedPlan("town", ({ backup: [vault] = [] }) => Object.assign(vault ?? {}, change)).wiring.backup[0]?.jobs.map(
      ({ machine, order }) => [machine, order],
    );

  test("run one after another, or as many at once as specified", () => {
    expect(orders({})).toEqual([
      ["MBX1", 1],
      ["MBX2", 2],
    ]);
    expect(orders({ membersAtOnce: 2 })).toEqual([
      ["MBX1", 1],
      ["MBX2", 1],
    ]);
  });

  test("are created for a product that covers mailboxes by name, and not for one that covers other data", () => {
    expect(orders({ covers: ["databases", "domain-controllers"] })).toHaveLength(2);
    expect(orders({ covers: ["domain-controllers"] })).toEqual([]);
  });
});

describe("a hybrid deployment", () => {
  const rules = (source: string, plan = examplePlan("school")) =>
    plan.firewall
      .filter((rule) => rule.source === source)
      .map(({ fromAddresses, toAddresses, ports }) => ({ fromAddresses, toAddresses, ports }));

  const toOldServers = {
    fromAddresses: exchangeOnlineRanges.mail,
    toAddresses: ["203.0.113.25", "10.50.0.21", "10.50.0.22"],
    ports: ["25"],
  };

  test("has firewall rules planned from the cloud to its endpoint and from its servers to the cloud", () => {
    expect(rules("port-hybrid-in")).toEqual([
      { fromAddresses: exchangeOnlineRanges.clients, toAddresses: ["10.60.2.10"], ports: ["443"] },
      { fromAddresses: ["0.0.0.0/0"], toAddresses: ["10.60.2.10"], ports: ["443"] },
      toOldServers,
    ]);
    expect(rules("port-hybrid-out")).toEqual([
      { fromAddresses: ["10.60.2.10"], toAddresses: ["0.0.0.0/0"], ports: ["443", "25", "80"] },
    ]);
  });

  test("needs no inbound connections with the hybrid agent, but for mail to the old servers", () => {
    const plan = changedPlan("school", (document) =>
      Object.assign(document.hybrid ?? {}, { connection: "modern-agent" }),
    );
    expect(rules("port-hybrid-in", plan)).toEqual([toOldServers]);
    expect(rules("port-hybrid-out", plan)).toHaveLength(1);
  });

  test("has the pages of its management server checked", () => {
    const [azure] = examplePlan("school").wiring.monitoring;
    expect(azure?.checks.filter(({ host, kind }) => host === "HYB1" && kind === "https")).toHaveLength(8);
  });
});

test("members are in the perimeter if the datacenter has no internal network for them, so that a rule can report it", () => {
  const plan = changedPlan("town", ({ datacenters: [dc1] }) =>
    Object.assign(dc1?.networks?.[0] ?? {}, { purpose: "perimeter" }),
  );
  expect(named(plan.machines, "MBX1").adapters.map(({ name, network, address }) => [name, network, address])).toEqual([
    ["perimeter", "servers", "10.1.10.21"],
    ["replication", "replication", "10.1.20.21"],
  ]);
});
