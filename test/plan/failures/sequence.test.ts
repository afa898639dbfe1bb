// Proves that failures one after another are credited with dynamic quorum, and what switchover and restart by hand do.
import { simulateFailure, simulateRestart, simulateSequence, simulateSwitchover } from "../../../lib/plan/failures";
import type { FailureDatabase } from "../../../lib/plan/failures";
import { failing, twoDatacenters } from "./clusters";

const one = (name: string): ReturnType<typeof failing> => failing({ members: [name] });

describe("failures one after another", () => {
  it("keep quorum down to the last member, where the same at once loses it", () => {
    const cluster = twoDatacenters(2, 2, "third");
    const steps = ["B2", "A2", "B1"].map(one);
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

  it("lose quorum with a datacenter when the other one is already short of a member", () => {
    const results = simulateSequence(twoDatacenters(4, 4, "third"), [one("B1"), failing({ datacenters: ["dc1"] })]);
    expect(results.map((result) => [result.votes, result.votesLeft, result.quorum])).toEqual([
      [9, 8, "kept"],
      [7, 3, "lost"],
    ]);
  });

  it("keep quorum when a member of the surviving datacenter follows the loss of the other", () => {
    const results = simulateSequence(twoDatacenters(4, 4, "third"), [failing({ datacenters: ["dc1"] }), one("B1")]);
    expect(results.map((result) => [result.votes, result.votesLeft, result.quorum])).toEqual([
      [9, 5, "kept"],
      [5, 4, "kept"],
    ]);
  });

  it("do not use the witness of an odd group", () => {
    const results = simulateSequence(twoDatacenters(3, 2, "third"), [one("A1"), failing({ datacenters: ["dc1"] })]);
    expect(results.map((result) => [result.votes, result.votesLeft, result.quorum])).toEqual([
      [5, 4, "kept"],
      [4, 2, "lost"],
    ]);
  });

  it("stay down after a loss of quorum, unless the switchover is done", () => {
    const cluster = { ...twoDatacenters(2, 2, "dc1"), alternateWitness: { name: "FS2", datacenter: "dc2" } };
    const steps = [failing({ datacenters: ["dc1"] }), one("B2")];
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

  it("leave a database where it is mounted, even when another one would come first there", () => {
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
    const results = simulateSequence({ ...cluster, members, databases }, [one("A1")]);
    expect(results.map((result) => result.activeOn)).toEqual([{ DB1: "B2", DB2: "B1" }]);
  });
});

describe("the switchover by hand", () => {
  const cluster = {
    ...twoDatacenters(2, 2, "dc1"),
    alternateWitness: { name: "FS2", datacenter: "dc2" },
    switchoverMinutes: 45,
    sites: { dc1: "SITE1", dc2: "SITE2" },
  };

  it("counts only the surviving members and the alternate witness", () => {
    const result = simulateSwitchover(cluster, failing({ datacenters: ["dc1"] }));
    expect(result).toMatchObject({ possible: true, members: ["B1", "B2"], witness: "FS2", votes: 3, votesNeeded: 2 });
    expect([result.membersToSpare, result.minutes, result.mounted]).toEqual([1, 45, { B1: 1, B2: 0 }]);
  });

  it("gives the commands in the order of the runbook", () => {
    expect(simulateFailure(cluster, failing({ datacenters: ["dc1"] }))).toMatchObject({
      minutes: 45,
      steps: [
        "Stop-DatabaseAvailabilityGroup -Identity DAG1 -ActiveDirectorySite SITE1 -ConfigurationOnly",
        "Invoke-Command -ComputerName B1 { Stop-Service ClusSvc }",
        "Invoke-Command -ComputerName B2 { Stop-Service ClusSvc }",
        "Restore-DatabaseAvailabilityGroup -Identity DAG1 -ActiveDirectorySite SITE2 -AlternateWitnessServer FS2",
        "Remove the A and MX records of dc1 from DNS until they are back",
      ],
    });
  });

  it("uses no witness for one member, and is impossible when nothing is left", () => {
    const alone = simulateSwitchover(cluster, failing({ datacenters: ["dc1"], members: ["B2"] }));
    expect(alone).toMatchObject({ possible: true, members: ["B1"], witness: null, votes: 1, votesNeeded: 1 });
    const nothing = simulateSwitchover(cluster, failing({ datacenters: ["dc1", "dc2"] }));
    expect(nothing).toMatchObject({ possible: false, members: [], lost: ["DB1"], steps: [] });
  });
});

describe("the restart of a datacenter whose databases were brought up elsewhere", () => {
  const cluster = twoDatacenters(2, 2, "dc1");
  const cut = failing({ links: [["dc1", "dc2"]] });
  const base = { restarting: ["dc1"], failure: cut, datacenterActivation: true, switchedOver: true };

  it("mounts nothing under datacenter activation while the line is cut", () => {
    const result = simulateRestart(cluster, base);
    expect(result).toEqual({ quorum: "kept", mounts: false, splitBrain: false, why: "waits-for-other-members" });
  });

  it("would mount everything twice without it", () => {
    const result = simulateRestart(cluster, { ...base, datacenterActivation: false });
    expect(result).toEqual({ quorum: "kept", mounts: true, splitBrain: true, why: "no-datacenter-activation" });
  });

  it("mounts when it reaches a running member, or all members after everything was off", () => {
    const reached = simulateRestart(cluster, { ...base, failure: failing({}), switchedOver: false });
    expect([reached.mounts, reached.why]).toEqual([true, "reaches-a-running-member"]);
    const restarting = ["dc1", "dc2"];
    const all = simulateRestart(cluster, { ...base, restarting, failure: failing({}), switchedOver: false });
    expect([all.mounts, all.why]).toEqual([true, "reaches-all-started-members"]);
    const some = simulateRestart(cluster, { ...base, restarting, failure: one("B2"), switchedOver: false });
    expect([some.quorum, some.mounts, some.why]).toEqual(["kept", false, "waits-for-other-members"]);
  });

  it("has no quorum away from the witness", () => {
    const result = simulateRestart(twoDatacenters(2, 2, "dc2"), base);
    expect([result.quorum, result.mounts, result.why]).toEqual(["lost", false, "no-quorum"]);
  });

  it("compares the times of bit and witness in a group of two", () => {
    const pair = twoDatacenters(1, 1, "dc1");
    const later = simulateRestart(pair, {
      ...base,
      switchedOver: false,
      twoMembers: { bitSetAt: 10, witnessBootAt: 5 },
    });
    expect([later.mounts, later.why]).toEqual([true, "bit-set-after-witness-boot"]);
    const earlier = simulateRestart(pair, {
      ...base,
      switchedOver: false,
      twoMembers: { bitSetAt: 5, witnessBootAt: 10 },
    });
    expect([earlier.mounts, earlier.why]).toEqual([false, "bit-set-before-witness-boot"]);
  });
});
