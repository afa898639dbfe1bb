import { dagSheet, type DagInputs } from "../sizing";

export interface ServerSizes {
  readonly processors: number;
  readonly memoryGB: number;
  readonly pageFileGB: number;
  readonly transportDatabaseGB: number;
  /** As needed; the deployed disk may keep its earlier size. */
  readonly systemDiskGB: number;
  /**
   * Megacycles of one database where it is mounted, and where it is a passive copy; including the hypervisor's
   * overhead.
   */
  readonly activeMegacycles: number;
  readonly passiveMegacycles: number;
  /** Megacycles of one processor; undefined when no host gives a figure. */
  readonly megacyclesPerProcessor?: number;
}

/** Sizes a member for the worst case of the inputs, never below the values in the lock. */
export function serverSizes(inputs: DagInputs): ServerSizes {
  const { number } = dagSheet(inputs);
  return {
    processors: number("processors"),
    memoryGB: number("memoryGB"),
    pageFileGB: number("pageFileGB"),
    transportDatabaseGB: number("transportDatabaseGB"),
    systemDiskGB: number("neededSystemDiskGB"),
    activeMegacycles: number("activeMegacycles"),
    passiveMegacycles: number("passiveMegacycles"),
    ...(inputs.slowestHost === undefined ? {} : { megacyclesPerProcessor: number("megacyclesPerProcessor") }),
  };
}
