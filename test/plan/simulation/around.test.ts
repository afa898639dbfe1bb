// Proves the effect of failures on names, sign-on and mail flow of the three deployments: which entries remain, how many
// clients reach a failed one, which gateways remain. It does not prove that clients behave this way.
import { problemText } from "../../../lib/base/problem";
import { simulate, type MailflowRow, type NameRow } from "../../../lib/plan/simulation";
import type { ExampleName } from "../../support/examples";
import { sceneOfExample } from "./scenes";

function under(example: ExampleName, failed: string): { names: readonly NameRow[]; mailflow: readonly MailflowRow[] } {
  const scene = sceneOfExample(example);
  const result = simulate(scene, { kind: "set", failed });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.simulation;
}

function row(rows: readonly NameRow[], name: string, view: NameRow["view"]): NameRow | undefined {
  return rows.find((entry) => entry.name === name && entry.view === view);
}

describe("names of the town", () => {
  it("send half of the internal clients to the failed server for 300 s, and no external ones when dc1 is lost", () => {
    const { names } = under("town", "dc1");
    expect(row(names, "mail.town.example", "internal")).toMatchObject({
      distribution: "dns-round-robin",
      living: ["MBX2"],
      dead: ["MBX1"],
      clientsOnDeadEntry: 0.5,
      deadForSeconds: 300,
      reachable: true,
    });
    expect(row(names, "mail.town.example", "external")).toMatchObject({ living: [], dead: ["rproxy"], deadForSeconds: null, reachable: false }); // prettier-ignore
  });

  it("lead from outside to the remaining server behind the proxy", () => {
    const { names } = under("town", "HV11");
    expect(row(names, "mail.town.example", "external")).toMatchObject({ living: ["rproxy"], poolLeft: { rproxy: ["MBX2"] }, reachable: true }); // prettier-ignore
  });

  it("count a server behind a cut link as failed: it reaches no database", () => {
    const { names } = under("town", "link:dc1-dc2");
    expect(row(names, "mail.town.example", "internal")).toMatchObject({ living: ["MBX1"], dead: ["MBX2"] });
  });

  it("keep the old name on the old server, which is not part of the DAG", () => {
    const { names } = under("town", "MBX1,MBX2");
    expect(row(names, "mail-old.town.example", "internal")).toMatchObject({ living: ["OLDMAIL1"], reachable: true });
    expect(row(names, "mail.town.example", "internal")).toMatchObject({ reachable: false, clientsOnDeadEntry: 1 });
  });
});

describe("other servers of the town's document", () => {
  const problems = (failed: string): readonly string[] => {
    const result = simulate(sceneOfExample("town"), { kind: "set", failed });
    return result.ok ? [] : result.problems.map(problemText);
  };

  it("include a server that the old name still leads to", () => {
    const { names, mailflow } = under("town", "OLDMAIL1");
    expect(row(names, "mail-old.town.example", "internal")).toMatchObject({ living: [], dead: ["OLDMAIL1"] });
    expect(names.filter((name) => !name.reachable).map((name) => name.name)).toEqual(["mail-old.town.example"]);
    expect(mailflow).toMatchObject([{ inbound: true, outbound: true }]);
  });

  it("are refused by their kind if their loss is not simulated, in any spelling, and as a step", () => {
    const rest =
      "expected a datacenter, zone, host, member, proxy, gateway, sign-on or sync server, the witness or link:A-B; name its host or datacenter, to see what else fails with it";
    expect(problems("dc1-ad1")).toEqual([
      `--failed: what the loss of a domain controller does is not simulated, got "dc1-ad1", ${rest}`,
    ]);
    expect(problems("FS2, checks, dc3")).toEqual([
      `--failed: what the loss of an alternate witness does is not simulated, got "FS2", ${rest}`,
      `--failed: what the loss of monitoring does is not simulated, got "checks", ${rest}`,
      '--failed: nothing with this name can fail, got "dc3", expected a datacenter, zone, host, member, proxy, gateway, sign-on or sync server, the witness or link:A-B; did you mean dc1?',
    ]);
    const result = simulate(sceneOfExample("town"), { kind: "sequence", steps: "MBX1; DC2-AD1", switchover: false });
    expect(result.ok ? [] : result.problems.map(({ code, path }) => [code, path])).toEqual([
      ["not-simulated", "--sequence[1]"],
    ]);
  });
});

describe("names of the government", () => {
  it("stay available on an address that two balancers share while one of them runs", () => {
    const names = under("government", "lb-north1").names;
    expect(row(names, "mail.government.example", "internal")).toMatchObject({
      living: ["lb-north", "lb-south"],
      dead: [],
    });
    const both = under("government", "lb-north1,lb-north2").names;
    expect(row(both, "mail.government.example", "internal")).toMatchObject({ living: ["lb-south"], dead: ["lb-north"], clientsOnDeadEntry: 0.5 }); // prettier-ignore
  });

  it("distinguish the datacenter called witness from the witness", () => {
    const scene = sceneOfExample("government");
    const failed = ["witness", "datacenter:witness"].map((text) => {
      const result = simulate(scene, { kind: "set", failed: text });
      return result.ok ? result.simulation.clusters[0]?.scenarios[0]?.failed : [];
    });
    expect(failed).toEqual([["witness"], ["datacenter:witness"]]);
  });
});

describe("mail flow", () => {
  it("waits with the only gateway, and continues if a server behind it is left", () => {
    expect(under("town", "mailgw").mailflow).toMatchObject([
      { domain: "town.example", inbound: false, outbound: false, inboundGateways: [], applications: null },
    ]);
    expect(under("town", "MBX1").mailflow).toMatchObject([
      { inbound: true, outbound: true, inboundGateways: ["mailgw"], outboundGateways: ["mailgw"] },
    ]);
  });

  it("uses the gateways of the remaining datacenter", () => {
    const { mailflow } = under("government", "north");
    expect(
      mailflow.map(({ domain, inbound, outbound, inboundGateways }) => [domain, inbound, outbound, inboundGateways]),
    ).toEqual(
      ["government.example", "health.government.example", "schools.government.example"].map((domain) => [domain, true, true, ["mx-south1", "mx-south2"]]), // prettier-ignore
    );
  });
});

describe("the school, which has no cluster", () => {
  it("signs on without campus and without either zone, not without the cloud", () => {
    const reachable = ["campus", "cloud.zone-1", "cloud.zone-2", "cloud"].map(
      (failed) =>
      under("school", failed).names.filter((name) => name.purpose === "sign-on").map((name) => name.reachable), // prettier-ignore
    );
    expect(reachable).toEqual([[true, true], [true, true], [true, true], [false, false]]); // prettier-ignore
    expect(under("school", "cloud.zone-1").names.find((name) => name.view === "internal" && name.purpose === "sign-on")?.poolLeft).toEqual({ "10.60.0.15": ["FS2"] }); // prettier-ignore
  });

  it("stops synchronizing with the active server, and moving mailboxes with the hybrid one", () => {
    const { names } = under("school", "cloud.zone-1");
    expect(names.filter((name) => !name.reachable).map((name) => name.name)).toEqual([
      "autodiscover.school.example",
      "autodiscover.school.example",
      "directory synchronization",
      "hybrid.school.example",
    ]);
    expect(under("school", "SYNC2").names.every((name) => name.reachable)).toBe(true);
  });

  it("receives in the cloud whatever fails here; in-house systems wait without the relay", () => {
    const rows = ["campus", "cloud.zone-2", "link:campus-cloud"].map((failed) => under("school", failed).mailflow[0]);
    expect(rows.map((mailflow) => [mailflow?.inbound, mailflow?.outbound, mailflow?.applications])).toEqual([
      // Nobody is left on the campus who could send.
      [true, true, null],
      [true, true, false],
      [true, true, false],
    ]);
  });

  it("fails if a witness is named where there is none", () => {
    const scene = sceneOfExample("school");
    const result = simulate(scene, { kind: "set", failed: "witness" });
    expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual(["nothing-to-fail"]);
  });
});
