import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, designOf, named } from "../support/lookup";
import type { Subject } from "../types";

export const dagAutoActivation = catalogueRule("dag-auto-activation", {
  why: "Copies that may not be activated by themselves stay down in the failure they were made for.",
  fix: "set the datacenter's `autoActivation` to unrestricted, or take the failure out of what must be survived",
  reading:
    "Manual activation is a choice; it contradicts a document that wants the loss of the other datacenter survived by itself.",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => designOf(subject, cluster).autoActivation !== undefined),
      (cluster) =>
        Object.entries(designOf(subject, cluster).autoActivation ?? {})
          .filter(([, policy]) => policy !== "unrestricted")
          .filter(([datacenter]) => otherMustBeSurvived(subject, Object.keys(cluster.membersByDatacenter), datacenter))
          .map(([datacenter, policy]) =>
            breach(clusterPath(subject, cluster, "autoActivation", datacenter), {
              ...named(cluster),
              message: `copies in ${datacenter} do not come up by themselves when another datacenter is lost`,
              got: policy,
              expected: "unrestricted",
            }),
          ),
    ),
});

function otherMustBeSurvived(subject: Subject, datacenters: readonly string[], datacenter: string): boolean {
  const wanted = subject.deployment.requirements.survive.flatMap(({ steps }) => steps.flat());
  return datacenters.some(
    (other) =>
      other !== datacenter &&
      wanted.some((term) => term.kind === "any-datacenter" || (term.kind === "datacenter" && term.name === other)),
  );
}
