import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, datacentersOf } from "../support/lookup";

export const dagCopiesPerDc = catalogueRule("dag-copies-per-dc", {
  why: "A database without a copy in a datacenter is unavailable while the other datacenter is down.",
  fix: "set `copies.perDatacenter` to at least 1 for each datacenter of the DAG",
  reading: "Two copies per datacenter are preferred; one is enough to survive the loss of a datacenter.",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => datacentersOf(cluster).length > 1),
      (cluster) =>
        cluster.databases.flatMap((database) =>
          datacentersOf(cluster)
            .filter((name) => database.copies.every((copy) => copy.datacenter !== name))
            .map((name) =>
              breach(clusterPath(subject, cluster, "copies", "perDatacenter"), {
                name: database.name,
                message: `the database has no copy in ${name}`,
                got: 0,
                expected: "at least 1",
              }),
            ),
        ),
    ),
});
