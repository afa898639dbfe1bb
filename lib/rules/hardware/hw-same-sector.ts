import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, named, storagesOf } from "../support/lookup";

export const hwSameSector = catalogueRule("hw-same-sector", {
  why: "A copy cannot be seeded or replayed on disks with other sectors: the log blocks do not fit.",
  fix: "use disks with the same sectors under all members of the DAG",
  reading: "Judged among the storages whose `disks.sector` is given.",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) => {
      const known = storagesOf(subject, cluster, "database").flatMap(({ storage }) => storage.disks?.sector ?? []);
      const kinds = [...new Set(known)].sort();
      if (kinds.length < 2) return undefined;
      return breach(clusterPath(subject, cluster, "machine", "dataDisk"), {
        ...named(cluster),
        message: "copies of the same databases lie on disks with different sectors",
        got: kinds.join(", "),
        expected: "one kind of sectors",
      });
    }),
});
