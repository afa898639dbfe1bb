import type { CopyLayout, DatabaseLayout, LayoutMember } from "./types";

/**
 * The layout of Microsoft's sizing workbook for two datacenters with n members and two copies each, as a baseline
 * (Exchange Server Role Requirements Calculator 10.5, sheet Distribution; reproduced row by row for 8 + 8 members and
 * 144 databases): blocks of n databases, even blocks prefer the first datacenter; block b has offset o = b mod (n - 1)
 * + 1; database i of a block is on local i, local i + o, remote i and remote i + o, the last of them lagged.
 */
export function workbookLayout(
  membersEach: number,
  databases: number,
): CopyLayout & { readonly members: LayoutMember[] } {
  const name = (datacenter: number, server: number): string => `${datacenter === 0 ? "A" : "B"}${server + 1}`;
  const copies = Array.from({ length: databases }, (_, number): DatabaseLayout => {
    const block = Math.floor(number / membersEach);
    const i = number % membersEach;
    const next = (i + (block % (membersEach - 1)) + 1) % membersEach;
    const home = block % 2;
    const places = [
      [home, i],
      [home, next],
      [1 - home, i],
      [1 - home, next],
    ] as const;
    return {
      database: `DB${number + 1}`,
      copies: places.map(([datacenter, server], place) => ({
        server: name(datacenter, server),
        datacenter: datacenter === 0 ? "dc1" : "dc2",
        preference: place + 1,
        lagged: place === 3,
      })),
    };
  });
  return { copies, members: reportMembers(membersEach, membersEach) };
}

/** Members `A1..` in dc1 and `B1..` in dc2. */
export function reportMembers(first: number, second: number): LayoutMember[] {
  return [
    ...Array.from({ length: first }, (_, n) => ({ name: `A${n + 1}`, datacenter: "dc1" })),
    ...Array.from({ length: second }, (_, n) => ({ name: `B${n + 1}`, datacenter: "dc2" })),
  ];
}
