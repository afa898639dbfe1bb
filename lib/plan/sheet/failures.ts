import { compareNames } from "../../base/order";
import type { FailureRecord } from "../types";
import type { ClusterWorkings } from "./workings";

/** Load of one failure on the remaining members. */
export interface FailureLoad {
  /** As in the document: `member`, `host`, or an entry of `requirements.survive`. */
  readonly kind: string;
  /** Names of the failed parts; for a requirement with several cases, of the worst one. */
  readonly failed: readonly string[];
  /** 1 for a single failure; the number of cases of the whole deployment for a requirement. */
  readonly cases: number;
  readonly quorum: "kept" | "lost";
  readonly activation: "automatic" | "manual" | "none";
  readonly lostDatabases: number;
  readonly lostMailboxes: number;
  /** Highest number of databases mounted on one member, and that member. */
  readonly peakActive: number;
  readonly busiest: string;
  /** Load of the busiest member, percent of its megacycles; null when no host gives a figure for its processors. */
  readonly peakCpuPercent: number | null;
}

/** Every single failure of the plan's quorum table. */
export function singleFailureLoads({ plan }: ClusterWorkings): FailureLoad[] {
  return plan.quorum.map((failure) => loadOf(failure.kind, failure, 1));
}

/**
 * The case with the highest load for each entry of `requirements.survive` that affects the DAG; cases that lose
 * databases come first.
 */
export function requiredFailureLoads({ plan, requirements }: ClusterWorkings): FailureLoad[] {
  return requirements.flatMap(({ requirement, cases, dags }) =>
    dags.filter(({ cluster }) => cluster === plan.name).map(({ worst }) => loadOf(requirement, worst, cases)),
  );
}

function loadOf(kind: string, failure: FailureRecord, cases: number): FailureLoad {
  const { failed, quorum, activation, lost, lostMailboxes, mounted, cpuPercent, peakActive } = failure;
  const percents = Object.values(cpuPercent);
  return {
    kind,
    failed,
    cases,
    quorum,
    activation,
    lostDatabases: lost.length,
    lostMailboxes,
    peakActive,
    busiest: busiestOf(mounted, cpuPercent),
    peakCpuPercent: percents.length === 0 ? null : Math.max(...percents),
  };
}

/** The member with the most mounted databases; of equal ones that with the highest load, then the first by name. */
function busiestOf(mounted: FailureRecord["mounted"], cpuPercent: FailureRecord["cpuPercent"]): string {
  const [first = "", ...others] = Object.keys(mounted).sort(compareNames);
  return others.reduce((busiest, member) => {
    const more = (mounted[member] ?? 0) - (mounted[busiest] ?? 0);
    const harder = (cpuPercent[member] ?? 0) - (cpuPercent[busiest] ?? 0);
    return more > 0 || (more === 0 && harder > 0) ? member : busiest;
  }, first);
}
