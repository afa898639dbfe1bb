import { breach, eachOf } from "../engine/answers";
import { isAzure } from "../support/azure";
import { catalogueRule } from "../support/define";
import { clusterPath, datacentersOf, named } from "../support/lookup";

export const azNoCloudWitness = catalogueRule("az-no-cloud-witness", {
  why: "Exchange knows no cloud witness: the DAG would have no witness when it needs one.",
  fix: "set `witness.kind: file-share` and name a file server, in Azure or elsewhere",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter(
        (cluster) =>
          cluster.witness?.kind === "cloud" ||
          [...datacentersOf(cluster), cluster.witness?.datacenter ?? ""].some((name) => isAzure(subject, name)),
      ),
      (cluster) => {
        if (cluster.witness?.kind !== "cloud") return undefined;
        return breach(clusterPath(subject, cluster, "witness", "kind"), {
          ...named(cluster),
          message: "the witness is an Azure Cloud Witness",
          got: cluster.witness.kind,
          expected: "file-share",
        });
      },
    ),
});
