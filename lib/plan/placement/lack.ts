import { virtualization } from "../../facts/sizing";
import type { HostLoad } from "./host-load";
import type { MachineNeed } from "./need";

/** What of a host is short for a machine, in words with what is free and what is needed; empty where nothing is. */
export function lackOf(need: MachineNeed, load: HostLoad, room: ReadonlyMap<string, StorageRoom>): string[] {
  const { host } = load;
  const processors = host.cores * virtualization.highestProcessorsPerCore - load.processors;
  const memoryGB = host.memoryGB - load.memoryGB;
  const storages = [...room].flatMap(([name, { free, wanted, unit, diskGB, largestGB }]) => [
    ...(wanted > free ? [`${name} (${amount(free)} of ${Math.ceil(wanted)} ${unit} free)`] : []),
    ...(diskGB !== undefined && largestGB > diskGB
      ? [`${name} (disks of ${diskGB} GB, ${Math.ceil(largestGB)} GB on one needed)`]
      : []),
  ]);
  return [
    ...(need.processors > processors
      ? [`processors (${amount(processors)} of ${need.processors} free, at two per core)`]
      : []),
    ...(need.memoryGB > memoryGB ? [`memory (${amount(memoryGB)} of ${need.memoryGB} GB free)`] : []),
    ...storages,
  ];
}

/** Room that is left in a storage and the room that a machine wants there. */
export interface StorageRoom {
  readonly free: number;
  readonly wanted: number;
  readonly unit: "GB" | "disks";
  /** Room on each disk, where every disk is a volume. */
  readonly diskGB?: number;
  /** The largest disk that the machine wants there. */
  readonly largestGB: number;
}

function amount(value: number): number {
  return Math.max(0, Math.floor(value));
}
