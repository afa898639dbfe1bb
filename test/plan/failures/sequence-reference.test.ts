// Proves that quorum after consecutive failures is that of a simple model of dynamic quorum and dynamic witness.
import fc from "fast-check";
import type { FailureCluster, FailureSet } from "../../../lib/plan/failures";
import { nothingFails, simulateSequence } from "../../../lib/plan/failures";

type Witness = "dc1" | "dc2" | "third" | "none";

function clusterOf(first: number, second: number, witness: Witness): FailureCluster {
  const members = [first, second].flatMap((count, place) =>
    Array.from({ length: count }, (_, n) => ({ name: `${"AB".charAt(place)}${n + 1}`, datacenter: `dc${place + 1}` })),
  );
  const server = members[0]?.name ?? "";
  return {
    name: "DAG1",
    members,
    databases: [{ name: "DB1", mailboxes: 1, copies: [{ server, preference: 1, lagged: false }] }],
    ...(witness === "none" ? {} : { witness: { name: "FS1", datacenter: witness } }),
  };
}

/** Kept or lost after each step: the remaining votes must be more than half of those before it. */
function expected(cluster: FailureCluster, steps: readonly FailureSet[]): string[] {
  let left = cluster.members;
  let voters = left.length;
  let witnessRuns = cluster.witness !== undefined;
  const used = witnessRuns && left.length % 2 === 0;
  let witnessVotes = used;
  let down = false;
  return steps.map((step) => {
    const needed = Math.floor((voters + (witnessVotes ? 1 : 0)) / 2) + 1;
    left = left.filter(
      ({ name, datacenter }) => !step.members.includes(name) && !step.datacenters.includes(datacenter),
    );
    if (step.witness || step.datacenters.includes(cluster.witness?.datacenter ?? "")) witnessRuns = false;
    down = down || left.length + (witnessVotes && witnessRuns ? 1 : 0) < needed;
    voters = left.length;
    witnessVotes = used && witnessRuns && voters % 2 === 0;
    return down ? "lost" : "kept";
  });
}

const anySequence = fc
  .record({
    first: fc.integer({ min: 1, max: 5 }),
    second: fc.integer({ min: 1, max: 5 }),
    witness: fc.constantFrom<Witness>("dc1", "dc2", "third", "none"),
    picks: fc.array(fc.nat(59), { minLength: 1, maxLength: 8 }),
  })
  .map(({ first, second, witness, picks }) => {
    const cluster = clusterOf(first, second, witness);
    const steps = picks.map((pick): FailureSet => {
      if (pick < 6 && witness !== "none") return { ...nothingFails, witness: true };
      if (pick < 14) return { ...nothingFails, datacenters: [pick % 2 === 0 ? "dc1" : "dc2"] };
      return { ...nothingFails, members: [cluster.members[pick % cluster.members.length]?.name ?? ""] };
    });
    return { cluster, steps };
  });

it("keeps quorum as long as the remaining votes are more than half of those before", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anySequence, ({ cluster, steps }) => {
      const found = simulateSequence(cluster, steps).map(({ quorum }) => quorum);
      expect(found).toEqual(expected(cluster, steps));
      found.forEach((quorum) => seen.add(quorum));
    }),
    { numRuns: 2000 },
  );
  expect(seen).toEqual(new Set(["kept", "lost"]));
});

it("survives down to the last member while the witness runs, and to the last two members without it", () => {
  const lose = (names: readonly string[]): FailureSet[] => names.map((name) => ({ ...nothingFails, members: [name] }));
  const names = ["B3", "B2", "B1", "A3", "A2"];
  const kept = (witness: Witness): number =>
    simulateSequence(clusterOf(3, 3, witness), lose(names)).filter(({ quorum }) => quorum === "kept").length;
  expect([kept("third"), kept("none")]).toEqual([5, 4]);
});
