import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, named } from "../support/lookup";
import { storagesUnder } from "../support/member-storages";

export const hwSameSector = catalogueRule("hw-same-sector", {
  why: "A copy cannot be seeded or replayed to disks with another sector type, because log blocks do not match.",
  fix: "use disks with the same sector type for all members of the DAG",
  reading:
    "Judged where the sector type of any of the DAG's disks is specified; then those of the others must be known too.",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) => {
      const storages = storagesUnder(subject, [cluster], "database");
      const kinds = [...new Set(storages.flatMap(({ storage }) => storage.disks?.sector ?? []))].sort();
      if (kinds.length === 0) return undefined;
      if (kinds.length === 1) {
        const unknown = storages.find(({ storage }) => storage.disks?.sector === undefined);
        if (unknown === undefined) return undefined;
        const path = subject.pathOf(unknown.storage, "disks", "sector");
        return undecided(
          path,
          `whether all copies of ${cluster.name} are on disks with the same sector type`,
          cluster.name,
        );
      }
      return breach(clusterPath(subject, cluster, "machine", "dataDisk"), {
        ...named(cluster),
        message: "copies of the same database are on disks with different sector types",
        got: kinds.join(", "),
        expected: "one sector type",
      });
    }),
});
