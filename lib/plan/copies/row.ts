import type { DatacenterShape } from "./shape";

/** The copies of one database in one datacenter. */
export interface Row {
  /** Positions of servers, in the order of preference. */
  servers: number[];
  /** Copies of the database that other datacenters hold with lower preference numbers. */
  readonly before: number;
  /** The database prefers this datacenter. */
  readonly home: boolean;
  /** Servers that hold it already; every other one in `servers` means a copy to make. Not given: nothing is held yet. */
  readonly held?: readonly number[];
}

/** Copies to make if these rows had these servers. */
export function copiesToMake(rows: readonly Row[], servers: readonly (readonly number[])[]): number {
  return rows.reduce((sum, { held }, i) => {
    if (held === undefined) return sum;
    return sum + (servers[i] ?? []).filter((server) => !held.includes(server)).length;
  }, 0);
}

/** No more copies to make with these servers than with those that the rows have. */
export function makesNoMore(rows: readonly Row[], servers: readonly (readonly number[])[]): boolean {
  return copiesToMake(rows, servers) <= copiesToMake(rows, rows.map((row) => row.servers)); // prettier-ignore
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

/** The ways in which `first` gets back a server that it holds at place `a`, and `second` the one given up at place `b`. */
export function handedBack(first: Row, a: number, second: Row, b: number): number[][][] {
  const given = first.servers[a] as number;
  const held = first.held ?? [];
  if (held.includes(given) || second.servers.includes(given)) return [];
  return held
    .filter((server) => server >= 0 && !first.servers.includes(server))
    .map((server) => [replaced(first.servers, a, server), replaced(second.servers, b, given)]);
}
