// Proves that mounting by preference gives the failover table of the sizing workbook's own layout (facts/sizing 5.3).
import { simulateFailure } from "../../../lib/plan/failures";
import { failing, workbookCluster } from "./clusters";

const cluster = workbookCluster();

function row(parts: { members?: number[]; datacenters?: string[] }): [string, number] {
  const members = (parts.members ?? []).map((n) => `S${n}`);
  const result = simulateFailure(cluster, failing({ members, datacenters: parts.datacenters ?? [] }));
  const cells = Array.from({ length: 16 }, (_, n) => result.mounted[`S${n}`] ?? "-");
  return [cells.join(","), result.lost.length];
}

const nine = Array.from({ length: 8 }, () => 9).join(",");
const gone = Array.from({ length: 8 }, () => "-").join(",");

it.each([
  [{}, `${nine},${nine}`, 0],
  [{ members: [0] }, `-,11,10,11,10,10,10,10,${nine}`, 0],
  [{ members: [0, 1] }, "-,-,12,12,12,11,11,11,11,10,9,9,9,9,9,9", 0],
  [{ members: [0, 4] }, "-,12,11,12,-,12,11,12,10,9,9,9,10,9,9,9", 0],
  [{ members: [0, 8] }, "-,11,10,11,10,10,10,10,-,10,11,10,11,10,10,10", 0],
  [{ datacenters: ["dc1"] }, `${gone},18,18,18,18,18,18,18,18`, 0],
  [{ datacenters: ["dc1"], members: [8] }, `${gone},-,21,21,21,21,20,20,20`, 0],
  [{ datacenters: ["dc1"], members: [8, 9] }, `${gone},-,-,24,24,24,23,22,22`, 5],
])("%j mounts %s and loses %i", (failed, cells, lost) => {
  expect(row(failed)).toEqual([cells, lost]);
});
