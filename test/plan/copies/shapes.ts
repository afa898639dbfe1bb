import fc from "fast-check";
import type { LayoutCopy, LayoutInput, LayoutMember } from "../../../lib/plan/copies";

export function databaseNames(count: number): string[] {
  return Array.from({ length: count }, (_, n) => `DB${n + 1}`);
}

/** Members `A1..` in dc1, `B1..` in dc2, `C1..` in dc3. */
export function membersOf(...counts: number[]): LayoutMember[] {
  return counts.flatMap((count, place) =>
    Array.from({ length: count }, (_, n) => ({ name: `${"ABC".charAt(place)}${n + 1}`, datacenter: `dc${place + 1}` })),
  );
}

/** Inputs with 1 to 8 members in each of one to three datacenters, 1 to 4 copies where they fit, any model. */
export const anyInput: fc.Arbitrary<LayoutInput> = fc
  .record({
    counts: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 3 }),
    copies: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 }),
    databases: fc.integer({ min: 0, max: 40 }),
    lagged: fc.nat(2),
    active: fc.boolean(),
    hosts: fc.boolean(),
  })
  .map(({ counts, copies, databases, lagged, active, hosts }) => {
    const wanted = counts.map((count, place) => Math.min(copies[place] ?? 1, hosts ? Math.ceil(count / 2) : count));
    const total = wanted.reduce((sum, number) => sum + number, 0);
    const members = membersOf(...counts).map((member, place) => {
      const number = Number(member.name.slice(1));
      return hosts ? { ...member, host: `${member.datacenter}-H${Math.ceil(number / 2)}` } : { ...member, rack: place };
    });
    return {
      members: members.map(({ name, datacenter, ...rest }) =>
        "host" in rest ? { name, datacenter, host: rest.host } : { name, datacenter },
      ),
      databases: databaseNames(databases),
      copiesPerDatacenter: Object.fromEntries(wanted.map((number, place) => [`dc${place + 1}`, number])),
      lagged: Math.min(lagged, total - 1),
      model: counts.length === 1 ? "single-datacenter" : active ? "active-active" : "active-passive",
    };
  });

/** Largest minus smallest of a figure over the servers of each datacenter. */
export function spreads(
  members: readonly LayoutMember[],
  layout: readonly { readonly copies: readonly LayoutCopy[] }[],
  figure: (copy: LayoutCopy) => number,
): number[] {
  const totals = new Map(members.map((member) => [member.name, 0]));
  for (const copy of layout.flatMap((database) => database.copies)) {
    totals.set(copy.server, (totals.get(copy.server) ?? 0) + figure(copy));
  }
  return [...new Set(members.map((member) => member.datacenter))].map((datacenter) => {
    const here = members
      .filter((member) => member.datacenter === datacenter)
      .map((member) => totals.get(member.name) ?? 0);
    return Math.max(...here) - Math.min(...here);
  });
}
