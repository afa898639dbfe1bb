import type { DatacenterShape } from "./shape";

/** The copies of one database in one datacenter. */
export interface Row {
  /** Positions of servers, in the order of preference. */
  servers: number[];
  /** Copies of the database that other datacenters hold with lower preference numbers. */
  readonly before: number;
  /** The database prefers this datacenter. */
  readonly home: boolean;
}

/** No server and no host twice. */
export function isApart(shape: DatacenterShape, servers: readonly number[]): boolean {
  return servers.every((server, place) =>
    servers.slice(0, place).every((other) => shape.hosts[other] !== shape.hosts[server]),
  );
}
