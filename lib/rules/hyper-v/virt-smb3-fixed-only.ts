import type { ClusterPlan } from "../../plan/types";
import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, designOf, named, storagesOf, type HostStorage } from "../support/lookup";
import { isOnShare, memberStorages } from "../support/member-storages";
import type { Subject, Verdict } from "../types";

export const virtSmb3FixedOnly = catalogueRule("virt-smb3-fixed-only", {
  why: "Dynamic or differencing disks on a file share lose writes when the share fails over.",
  fix: "set `machine.disk: fixed`, or place the disks on a local volume",
  reading:
    "The document does not specify whether the share itself is on block storage; what it holds and whether it fails over are judged.",
  check: (subject) => {
    const shares = memberStorages(subject).filter(({ storage }) => isOnShare(storage));
    if (shares.length === 0) return doesNotApply;
    return answerOf([
      subject.plan.clusters.map((cluster) => kindOfDisks(subject, cluster)),
      shares.map((share) => availability(subject, share)),
    ]);
  },
});

function kindOfDisks(subject: Subject, cluster: ClusterPlan): Verdict | undefined {
  const { disk } = designOf(subject, cluster).machine;
  const used = [...storagesOf(subject, cluster, "database"), ...storagesOf(subject, cluster, "system")];
  if (disk === "fixed" || !used.some(({ storage }) => isOnShare(storage))) return undefined;
  return breach(clusterPath(subject, cluster, "machine", "disk"), {
    ...named(cluster),
    message: "disks on an SMB share are not fixed",
    got: disk,
    expected: "fixed",
  });
}

function availability(subject: Subject, { host, storage }: HostStorage): Verdict | undefined {
  const path = subject.pathOf(storage, "continuouslyAvailable");
  if (storage.continuouslyAvailable === undefined) {
    return undecided(
      path,
      `whether the share ${storage.name} of ${host.name} survives the loss of a file server`,
      host.name,
    );
  }
  if (storage.continuouslyAvailable) return undefined;
  return breach(path, {
    name: host.name,
    message: "the members' share is lost with a single file server",
    got: false,
    expected: true,
    remedy: "host the share on a failover cluster of file servers, or place the disks on a local volume",
  });
}
