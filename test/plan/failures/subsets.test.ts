// Proves that all subsets of 16 members are simulated, with the votes and peaks of the workbook's layout.
import { workbookCluster } from "./clusters";
import { everyMemberSubset } from "./subsets";

it("counts all 65,536 subsets of 8 + 8 members", () => {
  const rows = everyMemberSubset(workbookCluster());
  expect(rows.map((row) => row.subsets)).toEqual([
    1, 16, 120, 560, 1820, 4368, 8008, 11440, 12870, 11440, 8008, 4368, 1820, 560, 120, 16, 1,
  ]);
  // 17 votes, 9 needed: lost from nine failed members on, the witness being up.
  expect(rows.reduce((sum, row) => sum + row.quorumLost, 0)).toBe(26_333);
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
