// Proves how a planned deployment becomes the failure model's input: the town's DAG with its hosts, votes and processor load
// calculated manually, and the contents of sequences, depths and requirements. The failure model has its own tests.
import { problemText } from "../../../lib/base/problem";
import { readRequirement, type SurvivalRequirement } from "../../../lib/model";
import { recordOf } from "../../../lib/plan/failures";
import { requirementOutcomes, simulate, simulationJson, type Scenario, type Scene } from "../../../lib/plan/simulation";
import { exampleText } from "../../support/examples";
import { sceneOfExample, sceneOfText } from "./scenes";

const scene = sceneOfExample("town");

function scenariosOf(failed: string): readonly Scenario[] {
  const result = simulate(scene, { kind: "set", failed });
  if (!result.ok) throw new Error(result.problems.map(problemText).join());
  return result.simulation.clusters.flatMap((cluster) => cluster.scenarios);
}

/** (709 × 5.97 + 97 × 8.955 + 73 × 2.985) × 1.1: all mailboxes at the end of the growth, mounted. */
const mounted = (709 * 5.97 + 97 * 8.955 + 73 * 2.985) * 1.1;
/** The same with 1.4, 2.1 and 0.7: all of them as passive copies. */
const passive = (709 * 1.4 + 97 * 2.1 + 73 * 0.7) * 1.1;
/** 4 processors of 540 / 16 / 33.75 × 2,000 megacycles. */
const available = 4 * 2000;

describe("the town's DAG", () => {
  const [cluster] = scene.clusters;

  it("is on its hosts, with the witness in the annex and the links of the document", () => {
    expect(cluster?.members.map(({ name, datacenter, host }) => [name, datacenter, host])).toEqual([
      ["MBX1", "dc1", "HV11"],
      ["MBX2", "dc2", "HV21"],
    ]);
    expect(cluster?.witness).toEqual({ name: "FS3", datacenter: "annex" });
    expect(cluster?.alternateWitness).toEqual({ name: "FS2", datacenter: "dc2" });
    expect(cluster?.links).toEqual([
      ["annex", "dc1"],
      ["annex", "dc2"],
      ["dc1", "dc2"],
    ]);
  });

  it("has the megacycles, cache and megabits of its mailboxes", () => {
    for (const member of cluster?.members ?? []) {
      expect([member.availableMegacycles, member.cacheMB]).toEqual([available, 128 * 1024 * 0.25]);
    }
    for (const database of cluster?.databases ?? []) {
      expect(database.activeMegacycles).toBeCloseTo(mounted / 4, 6);
      expect(database.passiveMegacycles).toBeCloseTo(passive / 4, 6);
    }
  });

  it("loses dc1 with everything mounted in dc2 automatically", () => {
    const [scenario] = scenariosOf("dc1");
    const { result } = scenario as Scenario;
    expect([result.quorum, result.activation, result.votesLeft, result.side?.datacenters]).toEqual(["kept", "automatic", 2, ["dc2"]]); // prettier-ignore
    expect([result.mounted, result.lost, result.lostMailboxes]).toEqual([{ MBX2: 4 }, [], 0]);
    expect(result.cpuPercent["MBX2"]).toBeCloseTo((100 * mounted) / available, 6);
  });

  it("keeps dc1 when the link is cut, since both sides reach the witness", () => {
    const [scenario] = scenariosOf("link:dc2-dc1");
    expect(scenario?.failed).toEqual(["link:dc1-dc2"]);
    expect([scenario?.result.contested, scenario?.result.side?.datacenters, scenario?.result.mounted]).toEqual([true, ["dc1"], { MBX1: 4 }]); // prettier-ignore
  });

  it("loses nothing if only the witness fails: two databases mounted and two passive on each", () => {
    const [scenario] = scenariosOf("FS3");
    expect([scenario?.failed, scenario?.result.mounted]).toEqual([["witness"], { MBX1: 2, MBX2: 2 }]);
    expect(scenario?.result.cpuPercent["MBX1"]).toBeCloseTo((100 * (mounted + passive)) / 2 / available, 6);
  });
});

describe("sets and sequences", () => {
  it("at depth 1 are every member, host, datacenter, witness and link", () => {
    const result = simulate(scene, { kind: "depth", depth: 1 });
    const scenarios = result.ok ? (result.simulation.clusters[0]?.scenarios ?? []) : [];
    expect(scenarios.map(({ kinds, failed }) => `${kinds.join()} ${failed.join()}`)).toEqual([
      "member MBX1",
      "member MBX2",
      "host HV11",
      "host HV21",
      "datacenter annex",
      "datacenter dc1",
      "datacenter dc2",
      "witness witness",
      "link link:annex-dc1",
      "link link:annex-dc2",
      "link link:dc1-dc2",
    ]);
  });

  it("grow with the depth, and are refused beyond what can be simulated", () => {
    const two = simulate(scene, { kind: "depth", depth: 2, around: false });
    expect(two.ok && two.simulation.clusters[0]?.scenarios.length).toBe(11 + 55);
    const all = simulate(scene, { kind: "depth", depth: 99, around: false });
    expect(all.ok && all.simulation.clusters[0]?.scenarios.length).toBe(2 ** 11 - 1);
    const government = sceneOfExample("government");
    const refused = simulate(government, { kind: "depth", depth: 4, around: false });
    // 40 parts: 40 + 780 + 9,880 + 91,390, for each of two DAGs.
    expect(refused.ok ? [] : refused.problems.map(problemText)).toEqual([
      "--depth: 4 would be 204180 sets of failures, expected at most 25000 sets, which is --depth 3 here; lower the depth, or name one set with --failed",
    ]);
    const withNames = simulate(government, { kind: "depth", depth: 3 });
    expect(withNames.ok ? [] : withNames.problems.map((problem) => problem.expected)).toEqual([
      "at most 5000 sets, which is --depth 2 here",
    ]);
  });

  it("credit dynamic quorum only for consecutive failures", () => {
    const [together] = scenariosOf("MBX1,witness");
    expect([together?.result.quorum, together?.result.activation]).toEqual(["lost", "manual"]);
    const result = simulate(scene, { kind: "sequence", steps: "MBX1; witness; dc2", switchover: false });
    const steps = result.ok ? (result.simulation.clusters[0]?.scenarios ?? []) : [];
    expect(steps.map(({ step, failed, result: { quorum, mounted: on } }) => [step, failed, quorum, on])).toEqual([
      [["MBX1"], ["MBX1"], "kept", { MBX2: 4 }],
      [["witness"], ["MBX1", "witness"], "kept", { MBX2: 4 }],
      [["dc2"], ["dc2", "MBX1", "witness"], "lost", {}],
    ]);
  });

  it("fail for an unknown name, also around the DAG", () => {
    const result = simulate(scene, { kind: "set", failed: "rprxy" });
    expect(result.ok ? [] : result.problems.map(problemText)).toEqual([
      '--failed: nothing with this name can fail, got "rprxy", expected a datacenter, zone, host, member, proxy, gateway, sign-on or sync server, the witness or link:A-B; did you mean rproxy?',
    ]);
  });
});

function read(of: Scene, ...texts: string[]): SurvivalRequirement[] {
  return texts.flatMap((text) => readRequirement(text, of.known, "survive").requirement ?? []);
}

function outcomes(of: Scene, ...texts: string[]) {
  return requirementOutcomes(of, read(of, ...texts));
}

describe("requirements", () => {
  it("are evaluated for the DAG, and name the set that breaks one", () => {
    const requirements = outcomes(scene, "any-datacenter", "any-two-servers");
    expect(requirements.map(({ requirement, cases, survived }) => [requirement, cases, survived])).toEqual([
      ["any-datacenter", 3, true],
      ["any-two-servers", 1, false],
    ]);
    expect(requirements[1]?.broken.map(({ failed, cluster }) => [failed, cluster])).toEqual([[["MBX1", "MBX2"], "DAG1"]]); // prettier-ignore
  });

  it("exclude front ends and gateways unless everything counts", () => {
    const requirements = requirementOutcomes(scene, read(scene, "dc1"), true);
    const broken = requirements[0]?.broken ?? [];
    expect(broken.map((failedCase) => failedCase.name?.name ?? failedCase.mailflow?.domain)).toEqual([
      "autodiscover.town.example",
      "mail-old.town.example",
      "mail-old.town.example",
      "mail.town.example",
      "town.example",
    ]);
  });

  it("count only mail that flows without a failure", () => {
    const sending = sceneOfText(exampleText("town").replace("direction: both ", "direction: outbound "));
    const strict = (failed: string) => requirementOutcomes(sending, read(sending, failed), true)[0];
    expect(strict("MBX1")?.survived).toBe(true);
    expect(strict("mailgw")?.broken.map(({ mailLost }) => mailLost)).toEqual([["outbound"]]);
    expect(strict("mailgw")?.around.map(({ mailLost }) => mailLost)).toEqual([["outbound"]]);
  });

  it("fail if a witness in dc1 makes the loss of dc1 need an operator", () => {
    const text = exampleText("town").replace("10.3.0.21, datacenter: annex", "10.1.0.40, datacenter: dc1");
    const inside = sceneOfText(text);
    const requirements = outcomes(inside, "dc1", "dc2");
    expect(requirements.map(({ survived }) => survived)).toEqual([false, true]);
    expect(requirements[0]?.broken[0]?.result?.activation).toBe("manual");
  });

  it("lose quorum for simultaneous failures where consecutive ones do not", () => {
    const [atOnce, inTurn, asked] = outcomes(scene, "MBX1 + witness", "MBX1 then witness", "dc1 + witness");
    expect([atOnce?.survived, inTurn?.survived, asked?.survived]).toEqual([false, true, false]);
    const failed = simulate(scene, { kind: "set", failed: "dc1,witness" });
    const [scenario] = failed.ok ? (failed.simulation.clusters[0]?.scenarios ?? []) : [];
    expect(scenario?.result.quorum).toBe("lost");
    expect(asked?.broken[0]?.result).toEqual(scenario === undefined ? {} : recordOf(scenario.result));
  });

  it("count each case once, however much it breaks", () => {
    const counts = (of: Scene, text: string, everything = false) =>
      requirementOutcomes(of, read(of, text), everything).map(({ cases, brokenCount, broken, dags }) => [
        cases,
        brokenCount,
        broken.length,
        dags.map((dag) => dag.brokenCount),
      ]);
    expect(counts(scene, "dc1", true)).toEqual([[1, 1, 5, [0]]]);
    expect(counts(sceneOfExample("school"), "any-datacenter")).toEqual([[2, 1, 2, []]]);
    const government = sceneOfExample("government");
    expect(counts(government, "north")).toEqual([[1, 0, 0, [0, 0]]]);
    expect(counts(government, "witness")).toEqual([[1, 0, 0, [0, 0]]]);
    expect(counts(government, "any-two-members")).toEqual([[240, 0, 0, [0, 0]]]);
    expect(counts(government, "north + south")).toEqual([[1, 1, 2, [1, 1]]]);
  });

  it("keep the worst twenty of many broken cases, and count all", () => {
    const [outcome] = outcomes(sceneOfExample("government"), "north + any-member");
    expect([outcome?.cases, outcome?.brokenCount, outcome?.dags.map((dag) => dag.brokenCount)]).toEqual([32, 16, [8, 8]]); // prettier-ignore
    expect(outcome?.broken.length).toBe(16);
    const [many] = outcomes(sceneOfExample("government"), "north + any-two-members");
    expect(new Set(many?.broken.map(({ failed }) => failed.join())).size).toBe(20);
    const [least, ...lost] = [...(many?.broken ?? [])]
      .map(({ result }) => result?.lost.length ?? 0)
      .sort((a, b) => a - b);
    expect([many?.cases, many?.brokenCount, (least ?? 0) <= Math.min(...lost)]).toEqual([240, 184, true]);
  });
});

describe("simulationJson", () => {
  it("has the documented keys, and the side as its datacenters", () => {
    const result = simulate(scene, { kind: "set", failed: "dc1" });
    const json = result.ok ? simulationJson(result.simulation) : {};
    expect(json).toMatchObject({ clusters: [{ name: "DAG1" }] });
    expect(Object.keys(json).sort()).toEqual(["clusters", "mailflow", "names", "services"]);
    const [cluster] = (json as { clusters: { scenarios: object[] }[] }).clusters;
    expect(cluster?.scenarios).toEqual([
      {
        failed: ["dc1"],
        quorum: "kept",
        side: ["dc2"],
        activation: "automatic",
        mounted: { MBX2: 4 },
        lost: [],
        lostMailboxes: 0,
        peakActive: 4,
        cpuPercent: { MBX2: 73.1399625 },
      },
    ]);
  });
});
