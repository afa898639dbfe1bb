import { dagLimits } from "../../facts/dag-limits";
import type { ClusterPlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { azureClusters, isAzure } from "../support/in-azure";
import { catalogueRule } from "../support/define";
import { datacentersOf, linkBetween, missingLink, pairsOf } from "../support/lookup";
import type { Subject } from "../types";

export const azTwoRegionsLatency = catalogueRule("az-two-regions-latency", {
  why: "Heartbeats and log shipping are supported up to this round trip, between Azure regions as between any datacenters.",
  fix: "choose regions closer to each other, or create one DAG for each",
  reading:
    "The same limit applies to a witness in Azure, since a vote later than heartbeats allow does not count. A missing link to it is reported by dag-witness-third-site.",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.flatMap((cluster) => azurePairs(subject, cluster).map((pair) => ({ cluster, ...pair }))),
      ({ cluster, a, b, witness }) => {
        const link = linkBetween(subject, a, b);
        if (link === undefined)
          return witness ? undefined : missingLink(a, b, "the round trip between them", cluster.name);
        if (link.roundTripMs <= dagLimits.roundTripMs) return undefined;
        return breach(subject.pathOf(link, "roundTripMs"), {
          name: cluster.name,
          message: witness
            ? "the round trip between members and their witness in Azure takes too long"
            : "the round trip between members in Azure and elsewhere takes too long",
          got: `${link.roundTripMs} ms`,
          expected: `at most ${dagLimits.roundTripMs} ms`,
        });
      },
    ),
});

interface Pair {
  readonly a: string;
  readonly b: string;
  /** Whether one of the two has no members, only the witness. */
  readonly witness: boolean;
}

/** Pairs of datacenters with members of which one is in Azure, and each of them with the datacenter of a witness in Azure. */
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
