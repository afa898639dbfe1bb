/**
 * Whether any layout reaches the lower bound for every single failed server, computed independently of the library. Other
 * requirements on a layout: the specified copies, home datacenter first, and copies and active databases per server that differ
 * by at most one. What matters then is only where the databases of each failed server go, as numbers from s to t. Such numbers
 * exist exactly if a small network has a feasible flow, for some choice of the servers that hold one more copy than others.
 */
export interface ReachShape {
  /** Members, copies of every database, and databases that prefer it, for each datacenter in the order of their names. */
  readonly members: readonly number[];
  readonly copies: readonly number[];
  readonly homes: readonly number[];
}

export function boundIsReachable(shape: ReachShape): boolean {
  return shape.members.every((members, place) => {
    const databases = shape.homes.reduce((sum, home) => sum + home, 0);
    const more = ((shape.copies[place] ?? 0) * databases) % members;
    const moreActive = (shape.homes[place] ?? 0) % members;
    // Servers differ only by one active database: all that matters is how many of either kind have one more copy.
    return range(more + 1).some((both) => {
      if (both > moreActive || more - both > members - moreActive) return false;
      const extra = range(members).map((t) => (t < moreActive ? t < both : t - moreActive < more - both));
      return datacenterFits(shape, place, extra);
    });
  });
}

/**
 * Whether the databases of each failed server can go to servers of datacenter `place` so that each of these takes exactly
 * `takes` of them in total and none rises above the lower bound.
 */
export function takeoversFit(
  shape: ReachShape,
  place: number,
  active: readonly number[],
  takes: readonly number[],
): boolean {
  const local = (shape.copies[place] ?? 0) > 1;
  const from = local ? place : (place + shape.members.length - 1) % shape.members.length;
  const loads = local ? active : activeOn(shape.members[from] ?? 0, shape.homes[from] ?? 0);
  const arcs: Network["arcs"] = takes.map((count, t) => [2 + t, 1, count, count]);
  loads.forEach((load, s) => {
    const failed = 2 + takes.length + s;
    arcs.push([0, failed, load, load]);
    const limit = boundOf(shape, from, load);
    takes.forEach((_, t) => {
      if (!local || s !== t) arcs.push([failed, 2 + t, 0, Math.max(0, limit - (active[t] ?? 0))]);
    });
  });
  return isFeasible({ nodes: 2 + takes.length + loads.length, arcs });
}

/** The minimum peak of every layout when a server with `active` databases in datacenter `failed` is lost. */
function boundOf({ members, copies, homes }: ReachShape, failed: number, active: number): number {
  const stays = (copies[failed] ?? 0) > 1 || members.length === 1;
  const next = (failed + 1) % members.length;
  return Math.max(
    ...members.map((n, place) => {
      const home = homes[place] ?? 0;
      if (place === failed) return n === 1 ? 0 : Math.ceil((stays ? home : home - active) / (n - 1));
      return Math.ceil((home + (!stays && place === next ? active : 0)) / n);
    }),
  );
}

interface Network {
  readonly nodes: number;
  /** [from, to, at least, at most] */
  readonly arcs: [number, number, number, number][];
}

function datacenterFits(shape: ReachShape, place: number, extra: readonly boolean[]): boolean {
  const { members, copies, homes } = shape;
  const databases = homes.reduce((sum, home) => sum + home, 0);
  const n = members[place] ?? 0;
  const own = copies[place] ?? 0;
  const active = activeOn(n, homes[place] ?? 0);
  const total = extra.map((more) => Math.floor((own * databases) / n) + (more ? 1 : 0));
  const from = (place + members.length - 1) % members.length;
  const crossing = from !== place && copies[from] === 1 ? activeOn(members[from] ?? 0, homes[from] ?? 0) : [];
  const local = own > 1 ? active : [];
  const remote = databases - (homes[place] ?? 0);
  // 0 source, 1 sink, servers as takers of local databases, as holders, then the failed local and the failed crossing ones.
  const arcs: Network["arcs"] = [];
  const [takers, holders, failed] = [2, 2 + n, 2 + 2 * n];
  const free = (t: number): number => (total[t] ?? 0) - (active[t] ?? 0);
  if (range(n).some((t) => free(t) < 0)) return false;
  for (const t of range(n)) {
    const least = own === 2 ? Math.max(0, free(t) - remote) : 0;
    arcs.push([takers + t, holders + t, least, free(t)], [holders + t, 1, 0, free(t)]);
  }
  [...local, ...crossing].forEach((databasesOfIt, s) => {
    arcs.push([0, failed + s, databasesOfIt, databasesOfIt]);
    const isLocal = s < local.length;
    const limit = boundOf(shape, isLocal ? place : from, databasesOfIt);
    for (const t of range(n)) {
      if (isLocal && s === t) continue;
      const room = Math.max(0, Math.min(databasesOfIt, limit - (active[t] ?? 0)));
      arcs.push([failed + s, (isLocal ? takers : holders) + t, 0, room]);
    }
  });
  return isFeasible({ nodes: failed + local.length + crossing.length, arcs });
}

/** Active databases of each server: as even as possible, those with one more first. */
function activeOn(servers: number, databases: number): number[] {
  return range(servers).map((server) => Math.floor(databases / servers) + (server < databases % servers ? 1 : 0));
}

/** Whether a flow from 0 to 1 exists within the minimum and maximum of every arc. */
function isFeasible({ nodes, arcs }: Network): boolean {
  const [source, sink] = [nodes, nodes + 1];
  const room = Array.from({ length: nodes + 2 }, () => new Array<number>(nodes + 2).fill(0));
  const add = (from: number, to: number, capacity: number): void => {
    const row = room[from] as number[];
    row[to] = (row[to] ?? 0) + capacity;
  };
  let required = 0;
  for (const [from, to, least, most] of arcs) {
    if (least > most) return false;
    add(from, to, most - least);
    add(source, to, least);
    add(from, sink, least);
    required += least;
  }
  add(1, 0, 1e6);
  let sent = 0;
  while (augment(room, source, sink, new Set([source]))) sent += 1;
  return sent === required;
}

/** Sends one unit along any path from one node to another. */
function augment(room: number[][], node: number, sink: number, seen: Set<number>): boolean {
  if (node === sink) return true;
  const row = room[node] as number[];
  for (let next = 0; next < room.length; next++) {
    if ((row[next] ?? 0) <= 0 || seen.has(next)) continue;
    seen.add(next);
    if (!augment(room, next, sink, seen)) continue;
    row[next] = (row[next] ?? 0) - 1;
    const back = room[next] as number[];
    back[node] = (back[node] ?? 0) + 1;
    return true;
  }
  return false;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, number) => number);
}
