import { layoutCopies } from "../../../lib/plan/copies";
import type { FailureCluster, FailureDatabase, FailureSet } from "../../../lib/plan/failures";
import { nothingFails } from "../../../lib/plan/failures";

/** A failure of the named parts; everything else runs. */
export function failing(parts: Partial<FailureSet>): FailureSet {
  return { ...nothingFails, ...parts };
}

/** Members `A1..` in dc1 and `B1..` in dc2, one database with a copy in each datacenter, witness as specified. */
export function twoDatacenters(first: number, second: number, witness: string | null): FailureCluster {
  const members = [
    ...Array.from({ length: first }, (_, i) => ({ name: `A${i + 1}`, datacenter: "dc1", host: `HA${i + 1}` })),
    ...Array.from({ length: second }, (_, i) => ({ name: `B${i + 1}`, datacenter: "dc2", host: `HB${i + 1}` })),
  ];
  const copies = [
    { server: "A1", preference: 1, lagged: false },
    { server: "B1", preference: 2, lagged: false },
  ];
  return {
    name: "DAG1",
    members,
    databases: [{ name: "DB1", mailboxes: 100, copies }],
    ...(witness === null ? {} : { witness: { name: "FS3", datacenter: witness } }),
  };
}

/**
 * The layout of Microsoft's sizing workbook for 8 + 8 servers, 144 databases and four copies, the last one lagged
 * (Role Requirements Calculator, sheet Distribution): blocks of 8, block b with offset b mod 7 + 1.
 */
export function workbookDatabases(): FailureDatabase[] {
  return Array.from({ length: 144 }, (_, database) => {
    const block = Math.floor(database / 8);
    const offset = (block % 7) + 1;
    const i = database % 8;
    const home = block % 2 === 0 ? 0 : 8;
    const servers = [home + i, home + ((i + offset) % 8), 8 - home + i, 8 - home + ((i + offset) % 8)];
    const copies = servers.map((server, k) => ({ server: `S${server}`, preference: k + 1, lagged: k === 3 }));
    return { name: `DB${String(database + 1).padStart(3, "0")}`, mailboxes: 60, copies };
  });
}

/** 8 + 8 members with the workbook's databases, a witness at a third location, lagged copies mounted if needed. */
export function workbookCluster(): FailureCluster {
  return {
    name: "DAG1",
    members: Array.from({ length: 16 }, (_, i) => ({ name: `S${i}`, datacenter: i < 8 ? "dc1" : "dc2" })),
    databases: workbookDatabases(),
    witness: { name: "W", datacenter: "third" },
    laggedCopiesMount: true,
  };
}

/** A group of `perDatacenter` members in each of two datacenters, with databases placed by our own layout. */
export function laidOutCluster(perDatacenter: number, databases: number, copies = 2): FailureCluster {
  const members = ["dc1", "dc2"].flatMap((datacenter) =>
    Array.from({ length: perDatacenter }, (_, i) => ({ name: `${datacenter}-${i + 1}`, datacenter })),
  );
  const names = Array.from({ length: databases }, (_, i) => `DB${i + 1}`);
  const layout = layoutCopies({
    members,
    databases: names,
    copiesPerDatacenter: copies,
    lagged: 0,
    model: "active-active",
  });
  return {
    name: "DAG1",
    members,
    databases: layout.copies.map((database) => ({ name: database.database, mailboxes: 10, copies: database.copies })),
    witness: { name: "W", datacenter: "third" },
  };
}
