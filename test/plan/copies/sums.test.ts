// Proves, against all possibilities of small shapes, that sums of preferences are as equal as arithmetic allows.
import { layoutCopies, measureLayout } from "../../../lib/plan/copies";
import { takeoversFit } from "./reachable";
import { databaseNames, membersOf, spreads } from "./shapes";

/** All ways to share `total` among `servers`. */
function shares(total: number, servers: number): number[][] {
  if (servers === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) => first).flatMap((first) =>
    shares(total - first, servers - 1).map((rest) => [first, ...rest]),
  );
}

const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

/** For the first preference or the first two: how often each server has each preference, no server twice in one database. */
function placings(databases: number, servers: number, copies: number): number[][][] {
  const single = shares(databases, servers);
  if (copies === 1) return single.map((first) => [first]);
  return single.flatMap((first) =>
    single
      .filter((second) => second.every((count, server) => count + (first[server] ?? 0) <= databases))
      .map((second) => [first, second]),
  );
}

interface Least {
  readonly spread: number;
  /** Whether one failed server can stay at the lower bound. */
  readonly bound: boolean;
}

/**
 * The minimum spread of sums in a datacenter with even copies and active databases, over the layouts in which no failed
 * server lifts another one above the lower bound; of these, over those that are most even when the other datacenter is
 * lost. If the bound cannot be reached, over all layouts.
 */
function leastSpread(servers: number, copies: number, home: number, away: number): Least {
  const shape = { members: [servers, servers], copies: [copies, copies], homes: [home, away] };
  const all = Array.from({ length: servers }, (_, server) => server);
  const sum = (placing: number[][], server: number, weight: (place: number) => number): number =>
    placing.reduce((total, counts, place) => total + (counts[server] ?? 0) * weight(place), 0);
  let best = [Infinity, Infinity, Infinity];
  for (const local of placings(home, servers, copies)) {
    if (spread(local[0] ?? []) > 1) continue;
    for (const remote of placings(away, servers, copies)) {
      const spreadOf = (here: (place: number) => number, there: (place: number) => number): number =>
        spread(all.map((server) => sum(local, server, here) + sum(remote, server, there)));
      const unit = (): number => 1;
      const first = (place: number): number => (place === 0 ? 1 : 0);
      if (spreadOf(unit, unit) > 1) continue;
      const takes = (copies === 1 ? remote[0] : local[1]) ?? [];
      const above = takeoversFit(shape, 0, local[0] ?? [], takes) ? 0 : 1;
      const alone = Math.max(1, spreadOf(first, first));
      const sums = spreadOf((place) => place + 1, (place) => copies + place + 1); // prettier-ignore
      best = lesser(best, [above, alone, sums]);
    }
  }
  return { bound: best[0] === 0, spread: best[2] ?? 0 };
}

/** The list with the lower first difference. */
function lesser(a: number[], b: number[]): number[] {
  const place = a.findIndex((figure, i) => figure !== b[i]);
  return place >= 0 && (b[place] ?? 0) < (a[place] ?? 0) ? b : a;
}

const shapes = [
  ...Array.from({ length: 12 }, (_, n) => ({ servers: 2, copies: 1, databases: n + 1 })),
  ...Array.from({ length: 9 }, (_, n) => ({ servers: 3, copies: 1, databases: n + 1 })),
  ...Array.from({ length: 8 }, (_, n) => ({ servers: 2, copies: 2, databases: n + 1 })),
  ...Array.from({ length: 6 }, (_, n) => ({ servers: 3, copies: 2, databases: n + 1 })),
];

it.each(shapes)(
  "$servers + $servers servers, $copies copies each, $databases databases",
  ({ servers, copies, databases }) => {
    const members = membersOf(servers, servers);
    const input = { members, databases: databaseNames(databases), copiesPerDatacenter: copies, lagged: 0 };
    const layout = layoutCopies({ ...input, model: "active-active" });
    const found = spreads(members, layout.copies, (copy) => copy.preference);
    const [more, fewer] = [Math.ceil(databases / 2), Math.floor(databases / 2)];
    const least = [leastSpread(servers, copies, more, fewer), leastSpread(servers, copies, fewer, more)];
    expect(found).toEqual(least.map((row) => row.spread));
    expect(measureLayout(layout, members)[1]?.peakRatio === 1).toBe(least.every((row) => row.bound));
  },
);
