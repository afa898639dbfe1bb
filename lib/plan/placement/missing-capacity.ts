import { whole } from "../../base/figures";
import { virtualization } from "../../facts/sizing";
import type { HostLoad } from "./host-load";
import type { MachineNeed } from "./need";

/** What of a host and its load decides what is free on it. */
interface LoadedHost extends Pick<HostLoad, "processors" | "memoryGB"> {
  readonly host: Pick<HostLoad["host"], "cores" | "memoryGB">;
}

/** What a host lacks for a machine, as `11,172 GB of memory free, needs 160 GB`; empty if it lacks nothing. */
export function missingCapacity(
  need: Pick<MachineNeed, "processors" | "memoryGB">,
  load: LoadedHost,
  capacities: ReadonlyMap<string, StorageCapacity>,
): string[] {
  const { host } = load;
  const processors = host.cores * virtualization.highestProcessorsPerCore - load.processors;
  const memoryGB = host.memoryGB - load.memoryGB;
  const storages = [...capacities].flatMap(([name, { free, wanted, unit, diskGB, largestGB }]) => [
    ...(wanted > free ? [freeText(unit === "GB" ? `GB of ${name}` : `disks of ${name}`, free, wanted)] : []),
    ...(diskGB !== undefined && largestGB > diskGB
      ? [`disks of ${whole(diskGB)} GB in ${name}, needs one of ${whole(Math.ceil(largestGB))} GB`]
      : []),
  ]);
  return [
    ...(need.processors > processors ? [freeText("processors (at two per core)", processors, need.processors)] : []),
    ...(need.memoryGB > memoryGB ? [freeText("GB of memory", memoryGB, need.memoryGB)] : []),
    ...storages,
  ];
}

/** Free capacity of a storage and the capacity that a machine needs there. */
export interface StorageCapacity {
  readonly free: number;
  readonly wanted: number;
  readonly unit: "GB" | "disks";
  /** Capacity of each disk, where every disk is a volume. */
  readonly diskGB?: number;
  /** The largest disk that the machine needs there. */
  readonly largestGB: number;
}

function freeText(what: string, free: number, needed: number): string {
  return `${whole(Math.max(0, Math.floor(free)))} ${what} free, needs ${whole(Math.ceil(needed))}`;
}
