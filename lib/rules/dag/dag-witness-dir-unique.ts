import type { ClusterPlan } from "../../plan/types";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, named } from "../support/lookup";

export const dagWitnessDirUnique = catalogueRule("dag-witness-dir-unique", {
  why: "Two DAGs in one directory overwrite each other's vote; a directory on a share or a DFS path is not a witness.",
  fix: "give each DAG a local directory of its own on the witness, such as C:\\DAGWitness\\<DAG>",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => cluster.witness !== undefined),
      (cluster) => {
        const directory = cluster.witness?.directory ?? "";
        const path = clusterPath(subject, cluster, "witness", "directory");
        if (!/^[A-Za-z]:\\/.test(directory)) {
          return breach(path, {
            ...named(cluster),
            message: "the witness directory is no local path",
            got: directory,
            expected: "a local path on the witness",
          });
        }
        const other = subject.plan.clusters.find(
          (candidate) => candidate.name < cluster.name && shares(candidate, cluster),
        );
        if (other === undefined) return undefined;
        return breach(path, {
          ...named(cluster),
          message: `${other.name} and ${cluster.name} share a witness directory`,
          got: `${directory} on ${cluster.witness?.name ?? ""}`,
          expected: "a directory for each DAG",
        });
      },
    ),
});

function shares(a: ClusterPlan, b: ClusterPlan): boolean {
  return placeOf(a) === placeOf(b);
}

function placeOf(cluster: ClusterPlan): string {
  return `${cluster.witness?.name ?? ""}|${cluster.witness?.directory ?? ""}`.toLowerCase();
}
