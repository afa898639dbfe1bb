import { dagLimits } from "../../facts/dag-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { datacentersOf, linkBetween, mailboxDatacenters, missingLink, pairsOf } from "../support/lookup";

export const dagRedundantWan = catalogueRule("dag-redundant-wan", {
  why: "A single path between the datacenters turns one cable or one carrier into a failure of replication and of the quorum.",
  fix: "lease a second path from another carrier and write how many paths there are",
  check: (subject) =>
    eachOf(
      pairsOf(mailboxDatacenters(subject)).filter(([a, b]) =>
        subject.plan.clusters.some((cluster) => [a, b].every((name) => datacentersOf(cluster).includes(name))),
      ),
      ([a, b]) => {
        const link = linkBetween(subject, a, b);
        if (link === undefined) return missingLink(a, b, "how many paths there are");
        if (link.paths >= dagLimits.wanPaths) return undefined;
        return breach(subject.pathOf(link, "paths"), {
          message: "the datacenters of a DAG are connected by too few independent paths",
          got: link.paths,
          expected: `at least ${dagLimits.wanPaths}`,
        });
      },
    ),
});
