import type { Problem } from "../../base/problem";
import type { HostLoad } from "./host-load";
import { noSingleChange } from "./no-host";
import type { Placement } from "./placement";
import type { MachineNeed } from "./need";

/**
 * Hosts without enough memory or disks for the machines that the document pins to them. Other machines are placed only
 * where they fit; pinned ones stay where specified, so they are checked here. Processors are checked by
 * `virt-vcpu-ratio`.
 */
export function pinnedBeyondCapacity(needs: readonly MachineNeed[], placement: Placement): Problem[] {
  return placement.loads.flatMap((load) => {
    const pinned = needs.filter((need) => need.host === load.host.name && need.datacenter === load.datacenter);
    const [first] = pinned;
    const short = shortages(load);
    if (first === undefined || short.length === 0) return [];
    return [
      {
        code: "host-full",
        path: first.path,
        message: `${load.host.name} has no room for ${[...load.machines].sort().join(" and ")}`,
        got: short.map(({ what, used }) => `${used} of ${what}`).join(", "),
        expected: short.map(({ what, capacity }) => `at most ${capacity} of ${what}`).join(", "),
        remedy: noSingleChange,
      },
    ];
  });
}

interface Shortage {
  readonly what: string;
  readonly used: string;
  readonly capacity: string;
}

/** The resources of a host that are overcommitted. */
function shortages(load: HostLoad): Shortage[] {
  const { host } = load;
  const memory: Shortage[] =
    load.memoryGB > host.memoryGB
      ? [{ what: "memory", used: `${load.memoryGB} GB`, capacity: `${host.memoryGB} GB` }]
      : [];
  const disks = host.storage.flatMap((storage): Shortage[] => {
    const used = load.storage.get(storage.name) ?? 0;
    const [capacity, unit] =
      storage.layout === "volume" ? [storage.usableGB, "GB"] : [storage.disks?.count ?? 0, "disks"];
    return used > capacity
      ? [{ what: storage.name, used: `${Math.ceil(used)} ${unit}`, capacity: `${capacity} ${unit}` }]
      : [];
  });
  return [...memory, ...disks];
}
