// Proves, against all possibilities of small shapes, that sums of preferences are as equal as arithmetic allows.
import { layoutCopies, measureLayout } from "../../../lib/plan/copies";
import { databaseNames, membersOf, spreads } from "./shapes";

/** All ways to share `total` among `servers`. */
function shares(total: number, servers: number): number[][] {
  if (servers === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) => first).flatMap((first) =>
    shares(total - first, servers - 1).map((rest) => [first, ...rest]),
  );
}

const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

/** For one place or two: how often each server holds each place, no server twice in one database. */
function placings(databases: number, servers: number, copies: number): number[][][] {
  const one = shares(databases, servers);
  if (copies === 1) return one.map((first) => [first]);
  return one.flatMap((first) =>
    one
      .filter((second) => second.every((count, server) => count + (first[server] ?? 0) <= databases))
      .map((second) => [first, second]),
  );
}

/** The least spread of sums in a datacenter, given that copies, active databases and first copies are even. */
function leastSpread(servers: number, copies: number, home: number, away: number): number {
  const evenFirst = (placing: number[][]): boolean => spread(placing[0] ?? []) <= 1;
  const sum = (placing: number[][], server: number, weight: (place: number) => number): number =>
    placing.reduce((total, counts, place) => total + (counts[server] ?? 0) * weight(place), 0);
  const all = Array.from({ length: servers }, (_, server) => server);
  let least = Infinity;
  for (const local of placings(home, servers, copies).filter(evenFirst)) {
    for (const remote of placings(away, servers, copies)) {
      const even = (weight: (place: number) => number): boolean =>
        spread(all.map((server) => sum(local, server, weight) + sum(remote, server, weight))) <= 1;
      if (!even(() => 1) || !even((place) => (place === 0 ? 1 : 0))) continue;
      const sums = all.map(
        (server) => sum(local, server, (place) => place + 1) + sum(remote, server, (place) => copies + place + 1),
      );
      least = Math.min(least, spread(sums));
    }
  }
  return least;
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
    // Two databases at home on three servers: equal sums would put each second copy on the other active server, and one
    // failure would then load that one twice. The even failure wins.
    const traded = [more, fewer].map((home) => servers === 3 && copies === 2 && home <= 2);
    found.forEach((value, place) => {
      if (traded[place] !== true || value === least[place]) expect(value).toBe(least[place]);
      else expect(measureLayout(layout, members)[1]?.peakRatio).toBe(1);
    });
  },
);
