import { dagLimits } from "../../facts/dag-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { datacentersOf, linkBetween, mailboxDatacenters, missingLink, pairsOf } from "../support/lookup";

export const dagRedundantWan = catalogueRule("dag-redundant-wan", {
  why: "With a single path between the datacenters, one cable or one carrier interrupts replication and can cost quorum.",
  fix: "lease a second path from another carrier and specify the number of paths",
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
          message: "too few independent paths connect the datacenters of a DAG",
          got: link.paths,
          expected: `at least ${dagLimits.wanPaths}`,
        });
      },
    ),
});
