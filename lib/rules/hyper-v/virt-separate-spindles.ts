import type { Storage } from "../../model";
import type { ClusterPlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, named, storagesOf, type HostStorage } from "../support/lookup";
import type { Subject, Verdict } from "../types";

export const virtSeparateSpindles = catalogueRule("virt-separate-spindles", {
  why: "Paging, logs and updates of the guest's system compete with the databases for the same disks.",
  fix: "specify another storage of the host as `machine.systemDisk`",
  reading: "Two storages of a host with folders on the same drive are on the same disks, unless each disk is a volume.",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => storagesOf(subject, cluster, "database").length > 0),
      (cluster) => sharedStorage(subject, cluster) ?? sharedVolumes(subject, cluster),
    ),
});

function sharedStorage(subject: Subject, cluster: ClusterPlan): Verdict | undefined {
  const system = storagesOf(subject, cluster, "system").map(({ storage }) => storage);
  const shared = storagesOf(subject, cluster, "database").filter(({ storage }) => system.includes(storage));
  if (shared.length === 0) return undefined;
  return breach(clusterPath(subject, cluster, "machine", "systemDisk"), {
    ...named(cluster),
    message: "the system disk and the databases are on the same disks",
    got: [...new Set(shared.map(({ storage }) => storage.name))].join(", "),
    expected: "different storages",
  });
}

/** Different storages of a host that are on the same drive or share. */
function sharedVolumes(subject: Subject, cluster: ClusterPlan): readonly Verdict[] {
  const found = new Map<string, Verdict>();
  for (const data of storagesOf(subject, cluster, "database")) {
    const other = storagesOf(subject, cluster, "system").find((system) => isSameVolume(system, data));
    const path = subject.pathOf(data.storage, "path");
    if (other === undefined || found.has(path)) continue;
    const verdict = breach(path, {
      name: data.host.name,
      message: `the storages ${other.storage.name} and ${data.storage.name}, for system disks and databases, are on one volume`,
      got: data.storage.path,
      expected: `a volume other than ${volumeOf(other.storage) ?? ""}`,
      remedy: "place the databases on a volume with separate disks",
    });
    found.set(path, verdict);
  }
  return [...found.values()];
}

function isSameVolume(a: HostStorage, b: HostStorage): boolean {
  const volume = volumeOf(a.storage);
  return a.host === b.host && volume !== undefined && volume === volumeOf(b.storage);
}

/** `D:`, `C:\\CLUSTERSTORAGE\\VOLUME1` or `\\\\SERVER\\SHARE`; nothing where every disk is mounted as a volume. */
function volumeOf(storage: Storage): string | undefined {
  if (storage.layout === "disk-per-volume" && storage.path.includes("{disk}")) return undefined;
  const path = storage.path.toUpperCase();
  return /^(?:[A-Z]:\\CLUSTERSTORAGE\\[^\\]+|[A-Z]:|\\\\[^\\]+\\[^\\]+)/.exec(path)?.[0];
}
