import type { ClusterPlan, FailureRecord } from "../../plan";
import { breach, doesNotApply, eachOf } from "../engine/answers";
import { sizesOf } from "../support/cluster-sizes";
import { defineRule } from "../support/define";
import { named } from "../support/lookup";
import { unknownProcessors } from "../support/processors-per-core";
import type { Breach, Subject, Verdict } from "../types";

type Times = "business-hours" | "outside-business-hours" | "any-time";

export const requirementsMaintenance = defineRule({
  id: "requirements-maintenance",
  area: "requirements",
  title: "A member can be taken out for maintenance at the times specified in the document, without loss of service.",
  why: "Updates that need an outage are postponed, and servers that go without updates for months are attacked.",
  level: "unsupported",
  appliesTo: ["dag", "hyper-v"],
  versions: "any",
  sources: ["DAG", "MDAG"],
  derived: true,
  fix: "add members, copies or processors until one can be out, or allow maintenance outside business hours",
  reading:
    "Each member is taken out in turn, and for maintenance at any time also each host with everything on it. Service must continue, and in business hours and at any time the remaining members must carry the peak within the processor limit. A failure in addition is judged by `requirements.survive` (any-two-members).",
  check: (subject) => {
    const wanted = subject.deployment.requirements.maintenance;
    if (wanted === undefined) return doesNotApply;
    if (subject.plan.clusters.length === 0) return doesNotApply;
    return eachOf(subject.plan.clusters, (cluster) => verdictOf(subject, cluster, wanted));
  },
});

function verdictOf(subject: Subject, cluster: ClusterPlan, wanted: Times): Verdict | undefined {
  const kinds = wanted === "any-time" ? ["member", "host"] : ["member"];
  const results = cluster.quorum.filter(({ kind }) => kinds.includes(kind));
  const stopped = results.find((result) => !isServed(result));
  if (stopped !== undefined) return impossible(subject, cluster, wanted, serviceOf(stopped));
  if (wanted === "outside-business-hours") return undefined;
  return overloaded(subject, cluster, results, wanted);
}

/** Load of the most loaded server in the worst case; servers whose processors have no rating leave the question open. */
function overloaded(
  subject: Subject,
  cluster: ClusterPlan,
  results: readonly FailureRecord[],
  wanted: Times,
): Verdict | undefined {
  const { limit } = sizesOf(subject, cluster).processorLoad;
  const loads = results.flatMap((result) =>
    Object.entries(result.cpuPercent).map(([server, percent]) => ({ server, percent, failed: result.failed })),
  );
  if (loads.length === 0) return unknownProcessors(subject, cluster);
  const worst = loads.reduce((most, load) => (load.percent > most.percent ? load : most));
  if (worst.percent <= limit * 100) return undefined;
  const got = `${worst.percent.toFixed(1)} % of the processors of ${worst.server} without ${worst.failed.join(" and ")}`;
  return impossible(subject, cluster, wanted, got);
}

function impossible(subject: Subject, cluster: ClusterPlan, wanted: Times, got: string): Breach {
  const { limit } = sizesOf(subject, cluster).processorLoad;
  const within = wanted === "outside-business-hours" ? "" : `, within ${limit * 100} % of the processors`;
  return breach(subject.pathOf(subject.deployment, "requirements", "maintenance"), {
    ...named(cluster),
    message: `no member of ${cluster.name} can be taken out ${timesOf(wanted)}`,
    got,
    expected: `every database mounted${within}`,
  });
}

/** An operator who takes a member out may activate copies manually; a DAG without quorum has stopped for everybody. */
function isServed({ quorum, lost }: FailureRecord): boolean {
  return quorum === "kept" && lost.length === 0;
}

function serviceOf({ failed, lost, quorum }: FailureRecord): string {
  if (quorum === "lost") return `service is lost without ${failed.join(" and ")}`;
  return `${lost.length} databases are lost without ${failed.join(" and ")}`;
}

function timesOf(wanted: Times): string {
  return { "business-hours": "in business hours", "outside-business-hours": "at night", "any-time": "at any time" }[
    wanted
  ];
}
