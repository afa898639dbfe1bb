import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, named, storagesOf } from "../support/lookup";

export const virtSeparateSpindles = catalogueRule("virt-separate-spindles", {
  why: "Paging, logs and updates of the guest's system compete with the databases for the same disks.",
  fix: "name another storage of the host as `machine.systemDisk`",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => storagesOf(subject, cluster, "database").length > 0),
      (cluster) => {
        const system = storagesOf(subject, cluster, "system");
        const shared = storagesOf(subject, cluster, "database").filter((data) =>
          system.some((item) => item.storage === data.storage),
        );
        if (shared.length === 0) return undefined;
        return breach(clusterPath(subject, cluster, "machine", "systemDisk"), {
          ...named(cluster),
          message: "system disk and databases are on the same disks",
          got: [...new Set(shared.map(({ storage }) => storage.name))].join(", "),
          expected: "different storages",
        });
      },
    ),
});
