// Proves that dynamic quorum is credited for consecutive failures, and the result of a manual switchover.
import { simulateFailure, simulateSequence } from "../../../lib/plan/failures";
import type { FailureDatabase } from "../../../lib/plan/failures";
import { failing, twoDatacenters } from "./clusters";

const failingMember = (name: string): ReturnType<typeof failing> => failing({ members: [name] });

describe("consecutive failures", () => {
  it("keep quorum down to the last member, where the same failures at once lose it", () => {
    const cluster = twoDatacenters(2, 2, "third");
    const steps = ["B2", "A2", "B1"].map(failingMember);
    const results = simulateSequence(cluster, steps);
    expect(results.map((result) => [result.votes, result.votesLeft, result.quorum])).toEqual([
      [5, 4, "kept"],
      [3, 2, "kept"],
      [3, 2, "kept"],
    ]);
    expect(results.map((result) => result.step)).toEqual([["B2"], ["A2"], ["B1"]]);
    expect(results[2]?.failed).toEqual(["A2", "B1", "B2"]);
    expect(simulateFailure(cluster, failing({ members: ["A2", "B1", "B2"] })).quorum).toBe("lost");
  });

  it("lose quorum with a datacenter if the other one already lacks a member", () => {
    const results = simulateSequence(twoDatacenters(4, 4, "third"), [
      failingMember("B1"),
      failing({ datacenters: ["dc1"] }),
    ]);
    expect(results.map((result) => [result.votes, result.votesLeft, result.quorum])).toEqual([
      [9, 8, "kept"],
      [7, 3, "lost"],
    ]);
  });

  it("keep quorum when a member of the surviving datacenter follows the loss of the other", () => {
    const results = simulateSequence(twoDatacenters(4, 4, "third"), [
      failing({ datacenters: ["dc1"] }),
      failingMember("B1"),
    ]);
    expect(results.map((result) => [result.votes, result.votesLeft, result.quorum])).toEqual([
      [9, 5, "kept"],
      [5, 4, "kept"],
    ]);
  });

  it("do not use the witness of an odd group", () => {
    const results = simulateSequence(twoDatacenters(3, 2, "third"), [
      failingMember("A1"),
      failing({ datacenters: ["dc1"] }),
    ]);
    expect(results.map((result) => [result.votes, result.votesLeft, result.quorum])).toEqual([
      [5, 4, "kept"],
      [4, 2, "lost"],
    ]);
  });

  it("stay down after a loss of quorum, unless the switchover is done", () => {
    const cluster = { ...twoDatacenters(2, 2, "dc1"), alternateWitness: { name: "FS2", datacenter: "dc2" } };
    const steps = [failing({ datacenters: ["dc1"] }), failingMember("B2")];
    const waiting = simulateSequence(cluster, steps);
    expect(waiting.map((result) => [result.quorum, result.activation])).toEqual([
      ["lost", "manual"],
      ["lost", "manual"],
    ]);
    const restored = simulateSequence(cluster, steps, { switchover: true });
    expect(restored.map((result) => [result.quorum, result.votes, result.votesLeft])).toEqual([
      ["lost", 5, 2],
      ["kept", 3, 2],
    ]);
  });

  it("keep a database where it is mounted, even if another copy there has a better preference", () => {
    const cluster = twoDatacenters(1, 2, null);
    const members = cluster.members.map((member) =>
      member.name === "B1" ? { ...member, maximumActiveDatabases: 1 } : member,
    );
    const database = (name: string, servers: string[]): FailureDatabase => ({
      name,
      mailboxes: 1,
      copies: servers.map((server, k) => ({ server, preference: k + 1, lagged: false })),
    });
    const databases = [database("DB1", ["A1", "B1", "B2"]), database("DB2", ["B1", "B2"])];
    const results = simulateSequence({ ...cluster, members, databases }, [failingMember("A1")]);
    expect(results.map((result) => result.activeOn)).toEqual([{ DB1: "B2", DB2: "B1" }]);
  });
});

describe("the manual switchover", () => {
  const cluster = {
    ...twoDatacenters(2, 2, "dc1"),
    alternateWitness: { name: "FS2", datacenter: "dc2" },
    switchoverMinutes: 45,
    sites: { dc1: "SITE1", dc2: "SITE2" },
  };

  it("keeps the votes of the surviving members and of the alternate witness", () => {
    const steps = [failing({ datacenters: ["dc1"] }), failingMember("B2")];
    const [first, second] = simulateSequence(cluster, steps, { switchover: true });
    expect([first?.quorum, first?.activation, first?.minutes, first?.mounted]).toEqual([
      "lost",
      "manual",
      45,
      { B1: 1, B2: 0 },
    ]);
    expect([second?.votes, second?.votesNeeded, second?.votesLeft, second?.quorum]).toEqual([3, 2, 2, "kept"]);
  });

  it("has the steps in the order of the runbook, with the names that they need", () => {
    expect(simulateFailure(cluster, failing({ datacenters: ["dc1"] }))).toMatchObject({
      minutes: 45,
      steps: [
        { kind: "dag-stop-site", cluster: "DAG1", site: "SITE1", configurationOnly: true },
        { kind: "cluster-stop", server: "B1" },
        { kind: "cluster-stop", server: "B2" },
        { kind: "dag-restore", cluster: "DAG1", site: "SITE2", needsWitness: true, alternateWitness: "FS2" },
        { kind: "dag-remove-addresses", datacenters: ["dc1"] },
      ],
    });
  });

  it("uses no witness for one member, and is impossible if nothing is left", () => {
    const alone = failing({ datacenters: ["dc1"], members: ["B2"] });
    const [restored, after] = simulateSequence(cluster, [alone, failing({ witness: true })], { switchover: true });
    expect([restored?.activation, restored?.side?.members]).toEqual(["manual", ["B1"]]);
    expect([after?.votes, after?.votesNeeded, after?.quorum]).toEqual([1, 1, "kept"]);
    const nothing = simulateFailure(cluster, failing({ datacenters: ["dc1", "dc2"] }));
    expect(nothing).toMatchObject({ activation: "none", side: null, lost: ["DB1"], steps: [] });
  });
});
