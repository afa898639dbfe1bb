// Proves that in each failure our layouts have no more active databases per server than the workbook sizes for (facts/sizing 5.2).
import type { LayoutMember, LayoutModel } from "../../../lib/plan/copies";
import { layoutCopies } from "../../../lib/plan/copies";
import type { FailureCluster } from "../../../lib/plan/failures";
import { simulateFailure } from "../../../lib/plan/failures";
import { failing } from "./clusters";

interface Case {
  readonly title: string;
  readonly members: readonly [number, number];
  readonly databases: number;
  readonly copies: { readonly dc1: number; readonly dc2: number };
  readonly model: LayoutModel;
  /** Peaks: nothing, one member of dc1, two members of dc1, dc1, dc1 and one member of dc2. */
  readonly peaks: readonly [number, number, number, number, number];
}

// The workbook sizes 9/11/12/18/22 and 6/8/10/12/16. On 8 + 8 its own layout peaks at 13 for some pairs of failed members and
// at 21 for a datacenter and one more, so those are the figures here.
const cases: Case[] = [
  {
    title: "8 + 8",
    members: [8, 8],
    databases: 144,
    copies: { dc1: 2, dc2: 2 },
    model: "active-active",
    peaks: [9, 11, 13, 18, 21],
  },
  {
    title: "4 + 4",
    members: [4, 4],
    databases: 48,
    copies: { dc1: 2, dc2: 2 },
    model: "active-active",
    peaks: [6, 8, 10, 12, 16],
  },
  {
    title: "4 + 2, dc1 active",
    members: [4, 2],
    databases: 24,
    copies: { dc1: 2, dc2: 1 },
    model: "active-passive",
    peaks: [6, 8, 10, 12, 12],
  },
  {
    title: "4 + 4, dc1 active",
    members: [4, 4],
    databases: 24,
    copies: { dc1: 2, dc2: 2 },
    model: "active-passive",
    peaks: [6, 8, 10, 6, 8],
  },
];

function clusterOf({ members, databases, copies, model }: Case): FailureCluster {
  const list: LayoutMember[] = members.flatMap((count, place) =>
    Array.from({ length: count }, (_, n) => ({
      name: `${place === 0 ? "A" : "B"}${n + 1}`,
      datacenter: `dc${place + 1}`,
    })),
  );
  const names = Array.from({ length: databases }, (_, n) => `DB${n + 1}`);
  const layout = layoutCopies({ members: list, databases: names, copiesPerDatacenter: copies, lagged: 0, model });
  return {
    name: "DAG1",
    members: list,
    databases: layout.copies.map((copy) => ({ name: copy.database, mailboxes: 1, copies: copy.copies })),
    witness: { name: "W", datacenter: "third" },
  };
}

it.each(cases)("$title", (situation) => {
  const cluster = clusterOf(situation);
  const names = (letter: string): string[] =>
    cluster.members.map(({ name }) => name).filter((name) => name.startsWith(letter));
  const peak = (sets: { members: string[]; datacenters: string[] }[]): number =>
    Math.max(...sets.map((set) => simulateFailure(cluster, failing(set)).peakActive));
  const pairs = names("A").flatMap((a, i) => names("A").slice(i + 1).map((b) => ({ members: [a, b], datacenters: [] }))); // prettier-ignore
  expect([
    peak([{ members: [], datacenters: [] }]),
    peak(names("A").map((name) => ({ members: [name], datacenters: [] }))),
    peak(pairs),
    peak([{ members: [], datacenters: ["dc1"] }]),
    peak(names("B").map((name) => ({ members: [name], datacenters: ["dc1"] }))),
  ]).toEqual(situation.peaks);
});
