import { leastMemberMbps } from "../../facts/dag-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { datacentersOf, linkBetween, membersOf, pairsOf } from "../support/lookup";

export const dagSingleNic = catalogueRule("dag-single-nic", {
  why: "Two networks of a DAG over the same line fail together, so neither can replace the other.",
  fix: "use one network for everything, or add a second independent path between the datacenters",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => datacentersOf(cluster).length > 1),
      (cluster) => {
        const single = membersOf(subject, cluster).every(({ adapters }) => adapters.length < 2);
        return pairsOf(datacentersOf(cluster)).map(([a, b]) => {
          const link = linkBetween(subject, a, b);
          if (link === undefined) return undefined;
          if (single && link.mbps < leastMemberMbps)
            return breach(subject.pathOf(link, "mbps"), {
              name: cluster.name,
              message: "clients and replication share one network that is too slow for both",
              got: `${link.mbps} Mbit/s`,
              expected: `at least ${leastMemberMbps} Mbit/s`,
              remedy: "use a faster path between the datacenters",
            });
          if (single || link.paths > 1) return undefined;
          return breach(subject.pathOf(link, "paths"), {
            name: cluster.name,
            message: "the networks of the DAG share one path between the datacenters",
            got: link.paths,
            expected: "one network, or 2 paths",
          });
        });
      },
    ),
});
