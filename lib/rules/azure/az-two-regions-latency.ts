import { dagLimits } from "../../facts/dag-limits";
import { breach, eachOf } from "../engine/answers";
import { azureClusters } from "../support/azure";
import { catalogueRule } from "../support/define";
import { datacentersOf, linkBetween, missingLink, pairsOf } from "../support/lookup";

export const azTwoRegionsLatency = catalogueRule("az-two-regions-latency", {
  why: "Heartbeat and log shipping are supported up to this round trip, between regions of Azure as between any datacenters.",
  fix: "choose regions closer to each other, or make one DAG for each",
  check: (subject) =>
    eachOf(
      azureClusters(subject).filter((cluster) => datacentersOf(cluster).length > 1),
      (cluster) =>
        pairsOf(datacentersOf(cluster)).map(([a, b]) => {
          const link = linkBetween(subject, a, b);
          if (link === undefined) return missingLink(a, b, "their round trip", cluster.name);
          if (link.roundTripMs <= dagLimits.roundTripMs) return undefined;
          return breach(subject.pathOf(link, "roundTripMs"), {
            name: cluster.name,
            message: "the round trip between members in Azure and elsewhere is too long",
            got: `${link.roundTripMs} ms`,
            expected: `at most ${dagLimits.roundTripMs} ms`,
          });
        }),
    ),
});
