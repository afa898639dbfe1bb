// Proves which sets of failures exist in one DAG, and how a requirement is evaluated in it.
import type { FailureTerm } from "../../../lib/model";
import {
  casesInCluster,
  endOf,
  failureNames,
  failureParts,
  nothingFails,
  outcomeInCluster,
  singleFailures,
  type FailureCluster,
  type FailureSet,
} from "../../../lib/plan/failures";
import { laidOutCluster, twoDatacenters } from "./clusters";

const town = twoDatacenters(1, 1, "annex");

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

describe("a requirement in one DAG", () => {
  const survived = (cluster: FailureCluster, ...steps: FailureTerm[][]) => {
    const cases = casesInCluster({ text: "asked", steps }, cluster);
    return [cases.length, outcomeInCluster(cluster, cases).broken.length];
  };

  it("holds for the town with its witness at a third location, not with it in dc1", () => {
    const kinds = ["any-member", "any-host", "any-datacenter", "any-link", "witness"] as const;
    const places = ["dc1", "dc2", "annex"].map((name): FailureTerm => ({ kind: "datacenter", name }));
    const cases = [...kinds.map((kind): FailureTerm => ({ kind })), ...places].map((term) => survived(town, [term]));
    expect(cases).toEqual([[2, 0], [2, 0], [3, 0], [3, 0], [1, 0], [1, 0], [1, 0], [1, 0]]); // prettier-ignore
    const inside = twoDatacenters(1, 1, "dc1");
    expect(places.slice(0, 2).map((term) => survived(inside, [term]))).toEqual([[1, 1], [1, 0]]); // prettier-ignore
    const losses = casesInCluster({ text: "any-datacenter", steps: [[{ kind: "any-datacenter" }]] }, inside);
    const { broken, resultOf } = outcomeInCluster(inside, losses);
    expect(broken.map(resultOf).map((result) => [result.failed, result.activation])).toEqual([[["dc1"], "manual"]]);
  });

  it("recalculates votes between steps, and only there", () => {
    const cluster = laidOutCluster(8, 16);
    const dc1: FailureTerm = { kind: "datacenter", name: "dc1" };
    const member: FailureTerm = { kind: "any-member" };
    expect(survived(cluster, [dc1], [member])).toEqual([16, 0]);
    expect(survived(cluster, [{ kind: "any-two-members" }])).toEqual([120, 0]);
    // A member of dc2 first leaves 15 votes, of which dc1 takes eight; one of dc1 itself does no harm.
    expect(survived(cluster, [member], [dc1])).toEqual([16, 8]);
    // At the same time nine of 17 votes are gone with any member of dc2.
    expect(survived(cluster, [dc1, member])).toEqual([16, 8]);
  });

  it("finds in cases that take other things as well what they take from the DAG", () => {
    const cluster = laidOutCluster(2, 4);
    const [one = [], other = []] = [["A1"], ["ELSEWHERE"]].map((members) => [{ ...nothingFails, members }]);
    const own = cluster.members.map(({ name }): FailureSet[] => [{ ...nothingFails, members: [name, "ELSEWHERE"] }]);
    const outcome = outcomeInCluster(cluster, [one, other, ...own]);
    const alone = outcomeInCluster(cluster, casesInCluster({ text: "", steps: [[{ kind: "any-member" }]] }, cluster));
    expect(outcome.broken.map((place) => place - 2).filter((place) => place >= 0)).toEqual(alone.broken);
    expect(outcome.resultOf(2).failed).toEqual([cluster.members[0]?.name, "ELSEWHERE"]);
    expect(outcome.resultOf(1).failed).toEqual(["ELSEWHERE"]);
    const elsewhere: Partial<FailureSet>[] = [
      { hosts: ["ELSEWHERE"] },
      { datacenters: ["dc9"] },
      { links: [["dc1", "dc9"]] },
    ];
    for (const parts of [{ members: ["ELSEWHERE"] }, ...elsewhere]) {
      expect(outcomeInCluster(cluster, [[{ ...nothingFails, ...parts }]]).worst).toBeUndefined();
    }
    expect(outcome.worst).toMatchObject({ mounted: alone.worst?.mounted });
  });

  it("is the same set for any-two-members as for two simultaneous members", () => {
    const cluster = laidOutCluster(2, 8);
    const pairs = casesInCluster({ text: "", steps: [[{ kind: "any-two-members" }]] }, cluster).map(endOf);
    const both = casesInCluster({ text: "", steps: [[{ kind: "any-member" }, { kind: "any-member" }]] }, cluster);
    const names = (sets: FailureSet[]) =>
      sets.map(({ members }) => members.join()).filter((name) => name.includes(","));
    expect(names(both.map(endOf)).sort()).toEqual(names(pairs).sort());
  });
});
