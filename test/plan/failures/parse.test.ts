// Proves that failure sets are read in the document's names, that unknown names become problems, and what survival means.
import { problemText } from "../../../lib/base/problem";
import {
  failureNames,
  failureParts,
  mustSurvive,
  parseFailure,
  parseSequence,
  singleFailures,
} from "../../../lib/plan/failures";
import { failing, laidOutCluster, twoDatacenters } from "./clusters";

const town = twoDatacenters(1, 1, "annex");

describe("parseFailure", () => {
  it("reads datacenters, members, hosts, the witness and links, in any case", () => {
    const { failure, problems } = parseFailure("DC1, B1,HA1,fs3,link:annex-dc1", [town]);
    expect(problems).toEqual([]);
    expect(failure).toEqual(
      failing({ datacenters: ["dc1"], members: ["B1"], hosts: ["HA1"], witness: true, links: [["annex", "dc1"]] }),
    );
    expect(failureNames(failure)).toEqual(["B1", "dc1", "HA1", "link:annex-dc1", "witness"]);
  });

  it("reads a link between names with hyphens", () => {
    const cluster = { ...town, members: [{ name: "A1", datacenter: "north-1" }, { name: "B1", datacenter: "north" }] }; // prettier-ignore
    expect(parseFailure("link:north-north-1", [cluster]).failure.links).toEqual([["north", "north-1"]]);
  });

  it("fails when a name is unknown, and names the nearest", () => {
    const { problems } = parseFailure("dc1,B2,link:dc1-dc3", [town]);
    expect(problems.map(problemText)).toEqual([
      'failed: nothing of this name can fail, got "B2", expected a datacenter, member, host, witness or link:A-B; did you mean B1?',
      'failed: nothing of this name can fail, got "link:dc1-dc3", expected a datacenter, member, host, witness or link:A-B; did you mean link:dc1-dc2?',
    ]);
  });

  it("fails when nothing is named", () => {
    expect(parseFailure(" , ", [town]).problems.map(problemText)).toEqual([
      'failed: names nothing that fails, got "", expected names with commas between them; name a datacenter, member, host, witness or link:A-B',
    ]);
  });

  it("reads a sequence", () => {
    const { steps, problems } = parseSequence("A1; witness,B1; dc9", [town]);
    expect(steps.map(failureNames)).toEqual([["A1"], ["B1", "witness"], []]);
    expect(problems.map((problem) => problem.path)).toEqual(["sequence[2]"]);
  });
});

describe("sets of failures", () => {
  it("are every part once", () => {
    expect(failureParts(town).map(({ kind, failure }) => `${kind} ${failureNames(failure).join()}`)).toEqual([
      "member A1",
      "member B1",
      "host HA1",
      "host HB1",
      "datacenter annex",
      "datacenter dc1",
      "datacenter dc2",
      "witness witness",
      "link link:annex-dc1",
      "link link:annex-dc2",
      "link link:dc1-dc2",
    ]);
    expect(singleFailures(town).every((result) => result.quorum === "kept" && result.lost.length === 0)).toBe(true);
  });
});

describe("mustSurvive", () => {
  it("holds for the town with its witness in a third place, not with it in dc1", () => {
    const asked = ["any-member", "any-host", "dc1", "dc2", "annex", "any-datacenter", "witness", "any-link"];
    expect(mustSurvive([town], asked).results.map((result) => result.survived)).toEqual(asked.map(() => true));
    const inside = mustSurvive([twoDatacenters(1, 1, "dc1")], ["dc1", "dc2", "any-datacenter"]);
    expect(inside.results.map((result) => result.survived)).toEqual([false, true, false]);
    expect(inside.results[2]?.broken.map((result) => [result.failed, result.activation])).toEqual([
      [["dc1"], "manual"],
    ]);
  });

  it("takes what is joined by + one after another", () => {
    const cluster = laidOutCluster(8, 16);
    const { results } = mustSurvive([cluster], ["dc1+any-member", "any-two-members", "any-member+dc1"]);
    expect(results.map((result) => [result.survived, result.cases])).toEqual([
      [true, 16],
      [true, 120],
      [false, 16],
    ]);
  });

  it("fails when a requirement is unknown", () => {
    expect(mustSurvive([town], ["any-membr"]).problems.map(problemText)).toEqual([
      'survive[0]: not a thing that can be survived, got "any-membr", expected any-member, any-two-members, any-two-servers, any-host, any-datacenter, any-link, witness, or a name; did you mean any-member?',
    ]);
  });
});
