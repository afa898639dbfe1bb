// Proves that copies on servers whose policy forbids it are not activated automatically: quorum is kept, an operator must activate
// them, the failure does not count as survived, and after a sequence without an operator they are still dismounted.
import type { SurvivalRequirement } from "../../../lib/model";
import {
  casesInCluster,
  outcomeInCluster,
  simulateFailure,
  simulateSequence,
  type FailureCluster,
} from "../../../lib/plan/failures";
import { failing, twoDatacenters } from "./clusters";

type Policy = "intrasite-only" | "blocked";

/** Two members in each datacenter, with copies on A1, A2 and B1 in this order; the policy is that of dc2. */
function group(policy?: Policy): FailureCluster {
  const cluster = twoDatacenters(2, 2, "annex");
  const copies = ["A1", "A2", "B1"].map((server, i) => ({ server, preference: i + 1, lagged: false }));
  return {
    ...cluster,
    databases: [{ name: "DB1", mailboxes: 100, copies }],
    members: cluster.members.map((member) =>
      policy === undefined || member.datacenter === "dc1" ? member : { ...member, autoActivation: policy },
    ),
  };
}

const lostDatacenter = failing({ datacenters: ["dc1"] });

it("is activated automatically where nothing forbids it", () => {
  const { activation, steps, activeOn } = simulateFailure(group(), lostDatacenter);
  expect([activation, steps, activeOn]).toEqual(["automatic", [], { DB1: "B1" }]);
});

it.each<Policy>(["blocked", "intrasite-only"])("stays dismounted in another site with the policy %s", (policy) => {
  const { quorum, activation, steps, activeOn, lost } = simulateFailure(group(policy), lostDatacenter);
  expect([quorum, activation, lost]).toEqual(["kept", "manual", []]);
  expect(activeOn).toEqual({ DB1: "B1" });
  expect(steps).toEqual([{ kind: "dag-activate", databases: ["DB1"], server: "B1" }]);
});

it("uses a copy that may be activated before one with a better preference that may not", () => {
  const cluster = group();
  const members = cluster.members.map((member) =>
    member.name === "A2" ? { ...member, autoActivation: "blocked" as const } : member,
  );
  const { activation, activeOn } = simulateFailure({ ...cluster, members }, failing({ members: ["A1"] }));
  expect([activation, activeOn]).toEqual(["automatic", { DB1: "B1" }]);
});

it("moves within a site with the policy intrasite-only, and not at all with blocked", () => {
  const inSite = (policy: Policy): string => {
    const cluster = group();
    const members = cluster.members.map((member) => ({ ...member, autoActivation: policy }));
    return simulateFailure({ ...cluster, members }, failing({ members: ["A1"] })).activation;
  };
  expect([inSite("intrasite-only"), inSite("blocked")]).toEqual(["automatic", "manual"]);
});

it("is not survived where an operator is needed", () => {
  const brokenBy = (requirement: SurvivalRequirement) =>
    outcomeInCluster(group("blocked"), casesInCluster(requirement, group("blocked"))).broken.length;
  expect(brokenBy({ text: "dc1", steps: [[{ kind: "datacenter", name: "dc1" }]] })).toBe(1);
  expect(brokenBy({ text: "any-member", steps: [[{ kind: "any-member" }]] })).toBe(0);
});

it("stays dismounted after the next failure, unless an operator acted in between", () => {
  const steps = [lostDatacenter, failing({ members: ["B2"] })];
  const last = (switchover: boolean) => simulateSequence(group("blocked"), steps, { switchover }).at(-1);
  expect([last(false)?.quorum, last(false)?.activation]).toEqual(["kept", "manual"]);
  expect([last(true)?.quorum, last(true)?.activation]).toEqual(["kept", "automatic"]);
});
