import { virtualization } from "../../facts/sizing";
import type { Datacenter, Host } from "../../model";
import type { MachineNeed } from "./need";

/** Current load of a host. */
export interface HostLoad {
  readonly host: Host;
  readonly datacenter: string;
  processors: number;
  memoryGB: number;
  readonly machines: string[];
  readonly groups: Set<string>;
  /** Used gigabytes of a volume, or used disks of `disk-per-volume`, by storage name. */
  readonly storage: Map<string, number>;
}

/** A host that runs nothing but its other guests. */
export function emptyLoad(host: Host, datacenter: Datacenter): HostLoad {
  return {
    host,
    datacenter: datacenter.name,
    processors: host.otherGuests.processors + virtualization.coresForHost,
    memoryGB: host.otherGuests.memoryGB,
    machines: [],
    groups: new Set(),
    storage: new Map(),
  };
}

/** Whether the host has a machine from which this one must be kept apart. */
export function sharesGroup(need: MachineNeed, load: HostLoad): boolean {
  return need.apart.some((group) => load.groups.has(group));
}
