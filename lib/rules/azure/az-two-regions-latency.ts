import { dagLimits } from "../../facts/dag-limits";
import type { ClusterPlan } from "../../plan/types";
import { breach, eachOf } from "../engine/answers";
import { azureClusters, isAzure } from "../support/azure";
import { catalogueRule } from "../support/define";
import { datacentersOf, linkBetween, missingLink, pairsOf } from "../support/lookup";
import type { Subject } from "../types";

export const azTwoRegionsLatency = catalogueRule("az-two-regions-latency", {
  why: "Heartbeat and log shipping are supported up to this round trip, between regions of Azure as between any datacenters.",
  fix: "choose regions closer to each other, or make one DAG for each",
  reading:
    "A witness in Azure is held to the same round trip: a vote that answers later than heartbeats may take is no vote. Where the link to it is missing, dag-witness-third-site asks for it.",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.flatMap((cluster) => azurePairs(subject, cluster).map((pair) => ({ cluster, ...pair }))),
      ({ cluster, a, b, witness }) => {
        const link = linkBetween(subject, a, b);
        if (link === undefined) return witness ? undefined : missingLink(a, b, "their round trip", cluster.name);
        if (link.roundTripMs <= dagLimits.roundTripMs) return undefined;
        return breach(subject.pathOf(link, "roundTripMs"), {
          name: cluster.name,
          message: witness
            ? "the round trip between members and their witness in Azure is too long"
            : "the round trip between members in Azure and elsewhere is too long",
          got: `${link.roundTripMs} ms`,
          expected: `at most ${dagLimits.roundTripMs} ms`,
        });
      },
    ),
});

interface Pair {
  readonly a: string;
  readonly b: string;
  /** Whether one of the two holds no members, only the witness. */
  readonly witness: boolean;
}

/** Datacenters of members in pairs, where some are in Azure; and each of them with the datacenter of a witness in Azure. */
function azurePairs(subject: Subject, cluster: ClusterPlan): readonly Pair[] {
  const places = datacentersOf(cluster);
  const members = azureClusters(subject).includes(cluster) ? pairsOf(places) : [];
  const third = cluster.witness?.datacenter ?? "";
  const isApart = isAzure(subject, third) && !places.includes(third);
  return [
    ...members.map(([a, b]) => ({ a, b, witness: false })),
    ...(isApart ? places : []).map((place) => ({ a: place, b: third, witness: true })),
  ];
}
