import { hardwareLimits, leastProcessors, virtualization } from "../../facts/sizing";
import { MOST_INSTANCES, type ClusterDesign, type Deployment, type Host } from "../../model";
import { hasHosts, type Platforms } from "../placement/platforms";
import { versionNumber } from "../sizing";

/**
 * Upper bound of the number of DAGs of a design whose members fit on the hosts, each with the smallest possible size.
 * At least 1, so that one number is tried and its shortage can be reported.
 */
export function mostInstances(design: ClusterDesign, deployment: Deployment, platforms: Platforms): number {
  const datacenters = [...new Set(design.members.map((member) => member.datacenter))];
  const counts = datacenters.map((name) => {
    const datacenter = deployment.datacenters.find((datacenter) => datacenter.name === name);
    if (datacenter === undefined || !hasHosts(datacenter, platforms)) return MOST_INSTANCES;
    const capacity = datacenter.hosts.reduce((sum, host) => sum + leastMembersOn(host, design, deployment), 0);
    const members = design.members
      .filter((member) => member.datacenter === name)
      .reduce((sum, group) => sum + group.count, 0);
    return Math.floor(capacity / Math.max(1, members));
  });
  return Math.max(1, Math.min(MOST_INSTANCES, ...counts));
}

function leastMembersOn(host: Host, design: ClusterDesign, deployment: Deployment): number {
  const { processors, memoryGB, dataDisk } = design.machine;
  const memory =
    memoryGB === "auto" ? hardwareLimits[versionNumber(deployment.exchange.version)].minimumMemoryGB : memoryGB;
  const storage = host.storage.find((volume) => volume.name === dataDisk);
  const disks = 1 + design.spareDisks + (design.restoreDisk ? 1 : 0);
  const onDisks = storage?.layout === "disk-per-volume" ? (storage.disks?.count ?? 0) / disks : Infinity;
  const onCores =
    (virtualization.highestProcessorsPerCore * host.cores) / (processors === "auto" ? leastProcessors : processors);
  return Math.floor(Math.min(onDisks, onCores, host.memoryGB / memory));
}
