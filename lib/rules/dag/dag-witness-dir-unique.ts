import type { ClusterPlan, WitnessPlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, named } from "../support/lookup";

const keys = ["witness", "alternateWitness"] as const;

export const dagWitnessDirUnique = catalogueRule("dag-witness-dir-unique", {
  why: "Two DAGs in one directory overwrite each other's vote, and a directory on a share or a DFS path is not a valid witness directory.",
  fix: "give each DAG its own local directory on the witness, such as C:\\DAGWitness\\<DAG>",
  reading: "The alternate witness is judged like the witness, because a switchover uses its directory in the same way.",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.flatMap((cluster) =>
        keys.flatMap((key) => (isShare(cluster[key]) ? [{ cluster, key, witness: cluster[key] }] : [])),
      ),
      ({ cluster, key, witness }) => {
        const path = clusterPath(subject, cluster, key, "directory");
        if (!/^[A-Za-z]:\\/.test(witness.directory)) {
          return breach(path, {
            ...named(cluster),
            message: "the witness directory is not a local path",
            got: witness.directory,
            expected: "a local path on the witness",
          });
        }
        const other = subject.plan.clusters.find(
          (candidate) =>
            candidate.name < cluster.name && keys.some((key) => placeOf(candidate[key]) === placeOf(witness)),
        );
        if (other === undefined) return undefined;
        return breach(path, {
          ...named(cluster),
          message: `${other.name} and ${cluster.name} share a witness directory`,
          got: `${witness.directory} on ${witness.name}`,
          expected: "a separate directory for each DAG",
        });
      },
    ),
});

function isShare(witness: ClusterPlan["witness"]): witness is WitnessPlan {
  return witness?.kind === "file-share";
}

function placeOf(witness: WitnessPlan | undefined): string {
  return `${witness?.name ?? ""}|${witness?.directory ?? ""}`.toLowerCase();
}
