import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, datacentersOf, designOf, named } from "../support/lookup";

export const dagDac2member = catalogueRule("dag-dac-2member", {
  why: "With two members, the start time of the witness decides whether a member may mount databases; if both restart together, it may not.",
  fix: "place the witness in a location without members, so that no power failure restarts it together with one of them",
  reading: "A DAG in one datacenter is not judged: a power failure there stops both members, wherever the witness is.",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter(
        (cluster) =>
          cluster.members.length === 2 &&
          datacentersOf(cluster).length > 1 &&
          cluster.witness?.kind === "file-share" &&
          designOf(subject, cluster).datacenterActivation !== false,
      ),
      (cluster) => {
        const place = cluster.witness?.datacenter ?? "";
        if (!datacentersOf(cluster).includes(place)) return undefined;
        return breach(clusterPath(subject, cluster, "witness", "datacenter"), {
          ...named(cluster),
          message: "a power failure restarts the witness together with one of the two members",
          got: place,
          expected: "a location without members",
        });
      },
    ),
});
