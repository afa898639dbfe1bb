// Proves that the sweep over all subsets of members agrees with simulating each one, and covers 16 members.
import fc from "fast-check";
import { simulateFailure, sweepMemberSubsets } from "../../../lib/plan/failures";
import { anyCluster } from "./arbitrary";
import { failing, workbookCluster } from "./clusters";

it("gives for every subset what simulateFailure gives", () => {
  fc.assert(
    fc.property(anyCluster, (cluster) => {
      const names = cluster.members.map((member) => member.name);
      sweepMemberSubsets(cluster, ({ failedMask, quorumKept, mounted, peakActive, lost }) => {
        const members = names.filter((_, bit) => (failedMask >> bit) % 2 === 1);
        const result = simulateFailure(cluster, failing({ members }));
        expect(quorumKept).toBe(result.quorum === "kept");
        expect([lost, peakActive]).toEqual([result.lost.length, result.peakActive]);
        expect(
          names.map((name, bit) => [name, mounted[bit]]).filter(([name]) => !members.includes(String(name))),
        ).toEqual(Object.entries(result.mounted));
      });
    }),
    { numRuns: 20 },
  );
});

it("counts all 65,536 subsets of 8 + 8 members", () => {
  const { subsets, quorumLost, rows } = sweepMemberSubsets(workbookCluster());
  expect(subsets).toBe(65_536);
  // 17 votes, 9 needed: lost from nine failed members on, the witness being up.
  expect(quorumLost).toBe(26_333);
  expect(rows.map((row) => row.subsets)).toEqual([
    1, 16, 120, 560, 1820, 4368, 8008, 11440, 12870, 11440, 8008, 4368, 1820, 560, 120, 16, 1,
  ]);
  expect(rows.slice(0, 3).map((row) => [row.worstPeak, row.worstLost])).toEqual([
    [9, 0],
    [11, 0],
    [13, 0],
  ]);
  expect(rows[16]).toEqual({
    failedCount: 16,
    subsets: 1,
    quorumLost: 1,
    subsetsWithLoss: 1,
    worstLost: 144,
    worstPeak: 0,
  });
});

it("fails when the group has more members than Exchange allows", () => {
  const members = Array.from({ length: 17 }, (_, n) => ({ name: `M${n}`, datacenter: "dc1" }));
  const sweep = (): unknown => sweepMemberSubsets({ name: "DAG1", members, databases: [] });
  expect(sweep).toThrow(new RangeError("17 members, a group has at most 16"));
});
