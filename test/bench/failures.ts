import { layoutCopies } from "../../lib/plan/copies";
import type { FailureCluster } from "../../lib/plan/failures";
import { nothingFails } from "../../lib/plan/failures";
import { referenceFailure } from "../plan/failures/reference";
import { everyMemberSubset } from "../plan/failures/subsets";

/** The simulation of all member subsets of one shape, and the plain reference in the same run. */
export interface FailuresBenchLine {
  readonly members: number;
  readonly databases: number;
  readonly subsets: number;
  readonly milliseconds: number;
  /** Microseconds for one subset: of the simulation, and of the reference on a sample of subsets. */
  readonly microsecondsEach: number;
  readonly referenceMicrosecondsEach: number;
  /** How many times faster the simulation is. */
  readonly ratio: number;
  /** Resident memory after it, in megabytes. */
  readonly residentMB: number;
  readonly limitMilliseconds: number | null;
}

/** Reference runs of each shape, fewer where databases are many; all subsets by the reference would take minutes. */
const sampleOf = (databases: number): number => Math.max(4, Math.min(40, Math.floor(5000 / databases)));

/** From 4 to 16 members with 144 databases, then from 100 to 1,600 databases on 16 members (3 s and 300 MB for 16 and 144). */
export function benchFailures(): FailuresBenchLine[] {
  const shapes = [
    ...[4, 8, 12, 16].map((members) => ({ members, databases: 144 })),
    ...[100, 400, 1600].map((databases) => ({ members: 16, databases })),
  ];
  return shapes.map(({ members, databases }) => benchShape(members, databases));
}

function benchShape(members: number, databases: number): FailuresBenchLine {
  const cluster = clusterOf(members, databases);
  const subsets = 2 ** members;
  const milliseconds = timed(() => everyMemberSubset(cluster));
  const step = Math.max(1, Math.floor(subsets / sampleOf(databases)));
  const masks = Array.from({ length: Math.min(sampleOf(databases), subsets) }, (_, n) => n * step);
  const reference = timed(() => {
    for (const mask of masks) {
      const failed = cluster.members.filter((_, bit) => (mask >> bit) % 2 === 1).map((member) => member.name);
      referenceFailure(cluster, { ...nothingFails, members: failed });
    }
  });
  const microsecondsEach = (1000 * milliseconds) / subsets;
  const referenceMicrosecondsEach = (1000 * reference) / masks.length;
  return {
    members,
    databases,
    subsets,
    milliseconds,
    microsecondsEach,
    referenceMicrosecondsEach,
    ratio: referenceMicrosecondsEach / microsecondsEach,
    residentMB: process.memoryUsage().rss / 2 ** 20,
    limitMilliseconds: members === 16 && databases === 144 ? 3000 : null,
  };
}

function clusterOf(count: number, databases: number): FailureCluster {
  const members = Array.from({ length: count }, (_, n) => ({
    name: `MBX${n + 1}`,
    datacenter: n < count / 2 ? "dc1" : "dc2",
  }));
  const names = Array.from({ length: databases }, (_, n) => `DB${n + 1}`);
  const layout = layoutCopies({ members, databases: names, copiesPerDatacenter: 2, lagged: 1, model: "active-active" });
  return {
    name: "DAG1",
    members,
    databases: layout.copies.map((copy) => ({ name: copy.database, mailboxes: 60, copies: copy.copies })),
    witness: { name: "FSW", datacenter: "witness" },
    laggedCopiesMount: true,
  };
}

function timed(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}
