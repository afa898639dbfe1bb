import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, datacentersOf } from "../support/lookup";

export const dagQuorumDcLoss = catalogueRule("dag-quorum-dc-loss", {
  why: "With the larger share of the votes lost, the other datacenter loses quorum too, until a manual switchover.",
  fix: "place the same number of members in both datacenters and the witness in a third location",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => datacentersOf(cluster).length > 1),
      (cluster) =>
        cluster.quorum
          .filter((failure) => failure.kind === "datacenter" && failure.quorum === "lost")
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
