import { isSurvived, mustSurvive } from "../../plan/failures";
import type { ClusterPlan } from "../../plan/types";
import { breach, doesNotApply, eachOf } from "../engine/answers";
import { defineRule } from "../support/define";
import { failureClusterOf } from "../support/failures";
import { named } from "../support/lookup";
import type { Subject } from "../types";

export const requirementsMaintenance = defineRule({
  id: "requirements-maintenance",
  area: "requirements",
  title: "A member can be taken out for maintenance at the times that the document names, without loss of service.",
  why: "Updates that need an outage are put off, and what is put off for months is attacked.",
  level: "unsupported",
  appliesTo: ["dag"],
  versions: "any",
  sources: ["DAG", "MDAG"],
  derived: true,
  fix: "add members or copies until one can be out, or allow maintenance outside business hours",
  reading:
    "In business hours the members left must carry the load within the limit of processors; outside them service must go on; at any time, another member may fail meanwhile.",
  check: (subject) => {
    const wanted = subject.deployment.requirements.maintenance;
    if (wanted === undefined) return doesNotApply;
    const words = wanted === "any-time" ? "any-member+any-member" : "any-member";
    return eachOf(subject.plan.clusters, (cluster) => {
      const [broken] = mustSurvive([failureClusterOf(subject, cluster)], [words]).results.flatMap((one) => one.broken);
      const message = `no member of ${cluster.name} can be taken out ${timesOf(wanted)}`;
      const path = subject.pathOf(subject.deployment, "requirements", "maintenance");
      const expected = "every database mounted, within the limit of processors";
      if (broken !== undefined && !isSurvived(broken))
        return breach(path, {
          ...named(cluster),
          message,
          got: `service is lost without ${broken.failed.join(" and ")}`,
          expected,
        });
      const load = wanted === "outside-business-hours" ? undefined : overload(subject, cluster);
      if (load === undefined) return undefined;
      return breach(path, {
        ...named(cluster),
        message,
        got: `${Math.round(load * 100)} % of the processors`,
        expected,
      });
    });
  },
});

function timesOf(wanted: "business-hours" | "outside-business-hours" | "any-time"): string {
  return { "business-hours": "in business hours", "outside-business-hours": "at night", "any-time": "at any time" }[
    wanted
  ];
}

/** Load of the worst failure, which is never less than that of one member out; `undefined` within the limit. */
function overload(subject: Subject, cluster: ClusterPlan): number | undefined {
  const load = subject.plan.sizes.clusters.find(({ name }) => name === cluster.name)?.processorLoad;
  return load === undefined || load.worst <= load.limit ? undefined : load.worst;
}
