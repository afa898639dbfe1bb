import type { Quantity } from "../../../types";
import { byKind } from "../by-kind";
import { priceUnit } from "../price-unit";
import type { CostContext } from "../adapter";

/** Volumes and rooms of Hyper-V hosts. */
export function hyperVQuantities(by: CostContext): Quantity[] {
  return [...volumes(by), ...roomCosts(by)];
}

/**
 * Volumes that the plan needs on Hyper-V hosts: those of databases with their logs and index, in the sizes that sizing
 * requires, by the hosts' storage where that has separate prices. System disks are included in the price of the host;
 * spare and restore disks hold no planned data; a physical disk larger than its volume is not needed in full.
 */
function volumes({ plan, costs }: CostContext): Quantity[] {
  const found = new Map<string, number>();
  for (const machine of plan.machines) {
    const needed = plan.sizes.clusters.find((cluster) => cluster.name === machine.cluster)?.neededDataDiskGB;
    if (machine.platform !== "hyper-v" || needed === undefined) continue;
    for (const disk of machine.disks) {
      if (disk.purpose === "database") found.set(disk.storage, (found.get(disk.storage) ?? 0) + needed);
    }
  }
  const unit = priceUnit("volumeGB", "size");
  return byKind(
    costs,
    unit,
    [...found].map(([name, sizeGB]) => [name, Math.ceil(sizeGB)]),
  );
}

/** Datacenters with hosts of the deployment; existing datacenters are paid for elsewhere. */
function roomCosts({ deployment, costs }: CostContext): Quantity[] {
  const names = deployment.datacenters
    .filter((datacenter) => datacenter.platform === "hyper-v")
    .map((datacenter) => datacenter.name);
  const unit = priceUnit("datacenter", "mailboxes");
  return byKind(
    costs,
    unit,
    names.map((name) => [name, 1]),
  );
}
