import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, designOf, named } from "../support/lookup";
import type { Subject } from "../types";

export const dagAutoActivation = catalogueRule("dag-auto-activation", {
  why: "Copies whose automatic activation is restricted stay dismounted in the very failure they exist for.",
  fix: "set the datacenter's `autoActivation` to unrestricted, or remove the failure from `requirements.survive`",
  reading:
    "Manual activation is a choice; it contradicts a document that requires the loss of the other datacenter to be survived.",
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
              message: `copies in ${datacenter} are not activated automatically when another datacenter is lost`,
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
