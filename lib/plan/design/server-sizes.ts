import { dagSheet, type DagInputs } from "../sizing";

export interface ServerSizes {
  readonly processors: number;
  readonly memoryGB: number;
  readonly pageFileGB: number;
  readonly transportDatabaseGB: number;
  /** As needed; what is deployed may have been decided earlier. */
  readonly systemDiskGB: number;
  /** Megacycles that one database costs where it is mounted, and where it is a passive copy; with the hypervisor's part. */
  readonly activeMegacycles: number;
  readonly passiveMegacycles: number;
  /** Megacycles of one processor; undefined when no host gives a figure. */
  readonly megacyclesPerProcessor?: number;
}

/** Sizes a member for the worst case of the inputs. Never below what was kept. */
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
