import { compareNames } from "../../base/order";
import type { FailureRecord } from "../types";
import type { ClusterWorkings } from "./workings";

/** What one failure asks of the members that are left. */
export interface FailureLoad {
  /** In the document's words: `member`, `host`, or one of `requirements.survive`. */
  readonly kind: string;
  /** Names of what fails; for a requirement of many cases the worst one. */
  readonly failed: readonly string[];
  /** 1 for a failure of the list; all of the deployment for a requirement. */
  readonly cases: number;
  readonly quorum: "kept" | "lost";
  readonly activation: "automatic" | "manual" | "none";
  readonly lostDatabases: number;
  readonly lostMailboxes: number;
  /** Most databases mounted on one member, and which one. */
  readonly peakActive: number;
  readonly busiest: string;
  /** Per cent of the busiest member's megacycles; null when no host gives a figure for its processors. */
  readonly peakCpuPercent: number | null;
}

/** Every single failure of the plan's quorum table. */
export function singleFailureLoads({ plan }: ClusterWorkings): FailureLoad[] {
  return plan.quorum.map((failure) => loadOf(failure.kind, failure, 1));
}

/** For each of `requirements.survive` that touches the DAG, the case that asks most; lost databases count first. */
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

/** The member with most databases mounted, of equal ones the one with the highest load, then the first by name. */
function busiestOf(mounted: FailureRecord["mounted"], cpuPercent: FailureRecord["cpuPercent"]): string {
  const [first = "", ...others] = Object.keys(mounted).sort(compareNames);
  return others.reduce((busiest, member) => {
    const more = (mounted[member] ?? 0) - (mounted[busiest] ?? 0);
    const harder = (cpuPercent[member] ?? 0) - (cpuPercent[busiest] ?? 0);
    return more > 0 || (more === 0 && harder > 0) ? member : busiest;
  }, first);
}
