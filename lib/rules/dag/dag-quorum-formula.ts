import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath } from "../support/lookup";

export const dagQuorumFormula = catalogueRule("dag-quorum-formula", {
  why: "A failure that leaves less than a majority of votes dismounts every database of the DAG.",
  fix: "change the number of members or the location of the witness so that the remaining votes are enough",
  reading: "The loss of a whole datacenter is judged by dag-quorum-dc-loss, so that it can be waived separately.",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) =>
      cluster.quorum
        .filter((failure) => ["member", "host", "witness", "link"].includes(failure.kind) && failure.quorum === "lost")
        .map((failure) =>
          breach(clusterPath(subject, cluster), {
            name: failure.failed.join("+"),
            message: `the loss of ${failure.failed.join(" and ")} leaves ${cluster.name} without quorum`,
            got: `${failure.votesLeft} of ${cluster.votes.total} votes`,
            expected: `at least ${cluster.votes.needed}`,
          }),
        ),
    ),
});
