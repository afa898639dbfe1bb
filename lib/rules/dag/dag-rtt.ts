import { dagLimits } from "../../facts/dag-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { datacentersOf, linkBetween, missingLink, pairsOf } from "../support/lookup";

export const dagRtt = catalogueRule("dag-rtt", {
  why: "Heartbeats and log shipping are supported up to this round trip; beyond it, members drop out of the cluster.",
  fix: "connect the datacenters by a faster path, or create a DAG for each",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => datacentersOf(cluster).length > 1),
      (cluster) =>
        pairsOf(datacentersOf(cluster)).map(([a, b]) => {
          const link = linkBetween(subject, a, b);
          if (link === undefined) return missingLink(a, b, "the round trip between them", cluster.name);
          if (link.roundTripMs <= dagLimits.roundTripMs) return undefined;
          return breach(subject.pathOf(link, "roundTripMs"), {
            name: cluster.name,
            message: "the round trip between members of the DAG takes too long",
            got: `${link.roundTripMs} ms`,
            expected: `at most ${dagLimits.roundTripMs} ms`,
          });
        }),
    ),
});
