import type { DatacenterShape } from "./shape";

/** The copies of one database in one datacenter. */
export interface Row {
  /** Positions of servers, in order of preference. */
  servers: number[];
  /** Copies of the database that other datacenters hold with lower preference numbers. */
  readonly before: number;
  /** Whether the database prefers this datacenter. */
  readonly home: boolean;
  /** Servers that hold it already; every other server in `servers` is a copy to make. If omitted, none is held yet. */
  readonly held?: readonly number[];
}

/** Number of copies to make if the rows had these servers. */
export function copiesToMake(rows: readonly Row[], servers: readonly (readonly number[])[]): number {
  return rows.reduce((sum, { held }, i) => {
    if (held === undefined) return sum;
    return sum + (servers[i] ?? []).filter((server) => !held.includes(server)).length;
  }, 0);
}

/** Whether these servers need no more copies to be made than the current ones. */
export function makesNoMore(rows: readonly Row[], servers: readonly (readonly number[])[]): boolean {
  return copiesToMake(rows, servers) <= copiesToMake(rows, rows.map((row) => row.servers)); // prettier-ignore
}

/** Whether no server and no host occurs twice. */
export function isApart(shape: DatacenterShape, servers: readonly number[]): boolean {
  return servers.every((server, place) =>
    servers.slice(0, place).every((other) => shape.hosts[other] !== shape.hosts[server]),
  );
}

/** The servers with two of them swapped. */
export function swapped(servers: readonly number[], a: number, b: number): number[] {
  const result = [...servers];
  result[a] = servers[b] as number;
  result[b] = servers[a] as number;
  return result;
}

/** The servers with one place replaced. */
export function replaced(servers: readonly number[], place: number, server: number): number[] {
  const result = [...servers];
  result[place] = server;
  return result;
}

/**
 * The ways in which `first` returns to a server that it holds at place `a`, and `second` gets the released one at place
 * `b`.
 */
export function handedBack(first: Row, a: number, second: Row, b: number): number[][][] {
  const given = first.servers[a] as number;
  const held = first.held ?? [];
  if (held.includes(given) || second.servers.includes(given)) return [];
  return held
    .filter((server) => server >= 0 && !first.servers.includes(server))
    .map((server) => [replaced(first.servers, a, server), replaced(second.servers, b, given)]);
}
