// Proves that what is true of set-ups from public articles (each names its source in its first lines) comes out of the planner,
// the rules and the simulation: servers without Exchange, availability sets, a database elsewhere, Edge subscriptions, a proxy
// in front of the hybrid endpoint.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { problemText } from "../../lib/base/problem";
import { readDeployment } from "../../lib/model";
import { sceneOf, simulate } from "../../lib/plan";
import { allRules, judge } from "../../lib/rules";
import { deploymentOf, planOf } from "../support/examples";

type Edit = readonly [from: string | RegExp, to: string];

function textOf(name: string, ...edits: readonly Edit[]): string {
  return edits.reduce(
    (text, [from, to]) => {
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`nothing to change: ${from.toString()}`);
      return changed;
    },
    readFileSync(join(__dirname, `${name}.yaml`), "utf8"),
  );
}

const withoutExchange: Edit = [/^exchange:.*\n/m, ""];
const inSets: Edit = ["region: westeurope", "region: westeurope\n    availability: { sets: true }"];

function problemsOf(text: string): string[] {
  return readDeployment(text).problems.map(problemText);
}

function judged(text: string): string[] {
  const { deployment, paths } = readDeployment(text);
  if (deployment === undefined) throw new Error(problemsOf(text).join("\n"));
  const { findings } = judge({ deployment, plan: planOf(deployment), paths, date: "2026-12-01", rules: allRules });
  return findings.map(({ rule, name, got }) => [rule, name ?? "", String(got ?? "")].join(" | "));
}

function under(text: string, failed: string) {
  const deployment = deploymentOf(text);
  const result = simulate(sceneOf(deployment, planOf(deployment)), { kind: "set", failed });
  if (!result.ok) throw new Error(result.problems.map(problemText).join("\n"));
  return result.simulation;
}

const about = (found: readonly string[], rule: string) => found.filter((finding) => finding.startsWith(`${rule} | `));

describe("sign-on in Azure, all mailboxes in the cloud", () => {
  const name = "federated-sign-on-in-azure";

  test("no rule about Exchange's versions speaks without an Exchange server, named or not", () => {
    expect(judged(textOf(name)).filter((finding) => finding.startsWith("life-"))).toEqual([]);
    expect(judged(textOf(name, withoutExchange)).filter((finding) => finding.startsWith("life-"))).toEqual([]);
  });

  test("a version must be named as soon as there are Exchange servers", () => {
    expect(problemsOf(textOf("edge-servers", withoutExchange))).toEqual([
      "exchange (line 2, column 1): the key is missing, but there are Exchange servers, expected a map of keys and values; add `exchange`",
    ]);
    expect(problemsOf(textOf(name, withoutExchange))).toEqual([]);
  });

  test("availability sets are as good as zones; a single sync server stays a finding", () => {
    const groups = (...edits: Edit[]) => about(judged(textOf(name, ...edits)), "hyb-azure-vm-availability");
    const alone = "hyb-azure-vm-availability | SYNC1 | SYNC1 in none";
    expect(groups().sort()).toEqual([
      "hyb-azure-vm-availability | AZDC1 | AZDC1 in none, AZDC2 in none",
      "hyb-azure-vm-availability | FS1 | FS1 in none, FS2 in none",
      alone,
      "hyb-azure-vm-availability | WAP1 | WAP1 in none, WAP2 in none",
    ]);
    expect(groups(inSets)).toEqual([alone]);
  });

  test("machines with a role share a set, and are updated in two halves", () => {
    const { machines, datacenters } = planOf(deploymentOf(textOf(name, inSets)));
    const sets = machines.map((machine) => (machine.platform === "azure" ? machine.availabilitySet : undefined));
    expect(new Set(sets)).toEqual(
      new Set(
        ["domain-controller", "sign-on", "directory-sync", "sign-on-proxy"].map((role) => `fedauth-azure-${role}`),
      ),
    );
    const azure = datacenters.find((datacenter) => datacenter.name === "azure");
    const schedules = azure?.platform === "azure" ? azure.updates.schedules : [];
    expect(schedules.map(({ name: group, machines: names }) => [group, names.length])).toEqual([
      ["half-1", 4],
      ["half-2", 3],
    ]);
  });

  test("groups of updates are the halves as well as the zones", () => {
    const night = (group: string): Edit => [
      "offer:",
      `updates: { nights: [{ group: ${group}, week: second, day: tuesday }] }\n    offer:`,
    ];
    expect(problemsOf(textOf(name, inSets, night("half-2")))).toEqual([]);
    expect(problemsOf(textOf(name, night("half-2")))).toHaveLength(1);
    expect(problemsOf(textOf(name, inSets, night("no-zone")))).toHaveLength(1);
  });

  test("without the line directory sync runs, but changes on premises do not arrive", () => {
    const { names, services } = under(textOf(name), "link:onprem-azure");
    const row = names.find(({ purpose }) => purpose === "directory-sync");
    expect(row?.reachable).toBe(true);
    const changes = services.find(({ service }) => service === "synchronized-changes");
    expect([changes?.state, changes?.by, changes?.lost]).toEqual(["limited", ["SYNC1"], ["onprem"]]);
    const stopped = under(textOf(name), "SYNC1");
    expect(stopped.names.find(({ purpose }) => purpose === "directory-sync")?.standby).toEqual([]);
    expect(stopped.services.some(({ service }) => service === "synchronized-changes")).toBe(false);
  });
});

describe("a sync server with a SQL Server of its own", () => {
  const name = "connect-separate-sql";
  const elsewhere = (server: string): Edit => [
    "database: sql-server",
    `database: { kind: sql-server, server: ${server} }`,
  ];
  const rows = (...edits: Edit[]) =>
    planOf(deploymentOf(textOf(name, ...edits)))
      .firewall.filter(({ use }) => use === "sync-database")
      .map(({ fromAddresses, to, toAddresses, ports }) => [fromAddresses, to, toAddresses, ports].join(" "));

  test("the vendor's disk is asked for only where the database is on it, the memory always", () => {
    const disk = "ec-sizing | SYNC1 | 32 GB of memory and 128 GB of disk for 650000 objects";
    expect(about(judged(textOf(name)), "ec-sizing")).toEqual([disk]);
    expect(about(judged(textOf(name, elsewhere("10.50.0.30"))), "ec-sizing")).toEqual([]);
    const small: Edit = ["memoryGB: 32", "memoryGB: 16"];
    const memory = "ec-sizing | SYNC1 | 16 GB of memory for 650000 objects";
    expect(about(judged(textOf(name, elsewhere("10.50.0.30"), small)), "ec-sizing")).toEqual([memory]);
  });

  test("the firewall lets the sync server reach it at its address and port", () => {
    const written = "{ name: sql1.ad.org.example, address: 10.50.0.30, port: 14330 }";
    expect(rows(elsewhere("10.50.0.30"))).toEqual(["10.24.64.6 10.50.0.30 10.50.0.30 1433"]);
    expect(rows(elsewhere(written))).toEqual(["10.24.64.6 sql1.ad.org.example 10.50.0.30 14330"]);
    expect(rows(elsewhere("sql1.ad.org.example"))).toEqual([]);
    expect(rows()).toEqual([]);
  });
});

describe("Edge servers, each subscribed to one site", () => {
  const name = "edge-servers";
  const atSite = { PR: ["10.1.10.21", "10.1.10.22"], DR: ["10.2.10.21", "10.2.10.22"] };

  test("mail and EdgeSync pass between an Edge server and the servers of its site alone", () => {
    const { firewall, wiring } = planOf(deploymentOf(textOf(name)));
    for (const [edge, addresses] of [
      ["EDGE1", atSite.PR],
      ["EDGE2", atSite.DR],
    ] as const) {
      const inside = firewall.filter(
        ({ use, from, to }) => ["mail-in", "mail-out", "edgesync"].includes(use) && [from, to].includes(edge),
      );
      expect(inside).toHaveLength(3);
      for (const { from, fromAddresses, toAddresses } of inside)
        expect(from === edge ? toAddresses : fromAddresses).toEqual(addresses);
      const gateway = wiring.gateways.find((wired) => wired.name === edge);
      expect(gateway?.deliverTo.map(({ address }) => address)).toEqual(addresses);
      expect(gateway?.acceptFrom).toEqual(addresses);
    }
  });

  test("an Edge server queues when the servers of its site are down, whoever else runs", () => {
    const gateways = (text: string) =>
      under(text, "PR-EXCH01,PR-EXCH02").mailflow.map((row) => [row.inboundGateways, row.outboundGateways]);
    expect(gateways(textOf(name))).toEqual([[["EDGE2"], ["EDGE2"]]]);
    const both: Edit = ["subscribedSites: [PR]", "subscribedSites: [dr, pr]"];
    expect(gateways(textOf(name, both))).toEqual([
      [
        ["EDGE1", "EDGE2"],
        ["EDGE1", "EDGE2"],
      ],
    ]);
  });
});

describe("a hybrid organization behind two proxies", () => {
  const name = "hybrid-mistakes";

  test("Autodiscover in the cloud is wrong while mailboxes are here, also without a migration", () => {
    expect(about(judged(textOf(name)), "hyb-autodiscover-onprem")).toEqual([
      "hyb-autodiscover-onprem |  | exchange-online",
    ]);
    const here: Edit = ["target: exchange-online", "target: on-premises"];
    expect(about(judged(textOf(name, here)), "hyb-autodiscover-onprem")).toEqual([]);
  });

  test("the endpoint may have the address of the proxy that publishes it, but of no other machine", () => {
    const at = (address: string): Edit => [
      "servers: [PR-EXCH01, ",
      `publicAddress: { address: ${address} }, servers: [PR-EXCH01, `,
    ];
    expect(problemsOf(textOf(name, at("203.0.113.10")))).toEqual([]);
    expect(problemsOf(textOf(name, at("203.0.113.25")))).toHaveLength(1);
  });

  test("a name is listed once in each view", () => {
    const listed = under(textOf(name), "gwa").names.map((row) => `${row.name} ${row.view}`);
    expect(listed.filter((row, i) => listed.indexOf(row) !== i)).toEqual([]);
    expect(listed).toContain("mail.org.example external");
  });
});
