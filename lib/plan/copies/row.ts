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

/** The same servers, two of them in each other's place. */
export function swapped(servers: readonly number[], a: number, b: number): number[] {
  const result = [...servers];
  result[a] = servers[b] as number;
  result[b] = servers[a] as number;
  return result;
}

/** The same servers but for one place. */
export function replaced(servers: readonly number[], place: number, server: number): number[] {
  const result = [...servers];
  result[place] = server;
  return result;
}
