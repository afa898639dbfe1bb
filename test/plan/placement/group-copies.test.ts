// Proves which copies of a member share a disk: active ones are spread first, members of a datacenter get equally many disks, and
// disks in the lock keep their names, places and copies as far as the document still allows.
import { groupCopies, type DiskSharing } from "../../../lib/plan/placement/group-copies";

type Copies = Readonly<Record<string, readonly string[]>>;

/** Servers of each database in order of preference; servers whose name begins with `B` are in dc2. */
function sharing(databasesPerDisk: number, copies: Copies): DiskSharing {
  const servers = [...new Set(Object.values(copies).flat())];
  const datacenterOf = (server: string) => (server.startsWith("B") ? "dc2" : "dc1");
  return {
    cluster: { databasesPerDisk, members: servers.map((name) => ({ name, datacenter: datacenterOf(name) })) },
    layout: Object.entries(copies).map(([database, list]) => ({
      database,
      copies: list.map((server, place) => ({
        server,
        datacenter: datacenterOf(server),
        preference: place + 1,
        lagged: false,
      })),
    })),
  };
}

type Disks = Readonly<Record<string, { location: number; databases: string[] }>>;

function disksOf(design: DiskSharing, disks?: Disks): string[] {
  const kept = disks === undefined ? undefined : { disks: keptDisks(disks) };
  return groupCopies("A1", design, kept).map(
    ({ name, location, databases }) => `${name}@${location} ${databases.join(" ")}`,
  );
}

function keptDisks(disks: Disks) {
  return Object.fromEntries(Object.entries(disks).map(([name, disk]) => [name, { ...disk, sizeGB: 100 }]));
}

describe("several copies on a disk", () => {
  const mixed: Copies = { DB1: ["A1"], DB2: ["A2", "A1"], DB3: ["A2", "A1"], DB4: ["A1"], DB5: ["A2"] };

  test("active copies are spread before passive ones, whatever their order", () => {
    expect(disksOf(sharing(2, mixed))).toEqual(["data1@1 DB1 DB2", "data2@2 DB4 DB3"]);
    const passiveFirst: Copies = { DB1: ["A2", "A1"], DB2: ["A2", "A1"], DB3: ["A1"], DB4: ["A1"] };
    expect(disksOf(sharing(2, passiveFirst))).toEqual(["data1@1 DB3 DB1", "data2@2 DB4 DB2"]);
  });

  test("a member gets as many disks as the one with the most copies in its datacenter, never an empty one", () => {
    const more: Copies = { ...mixed, DB6: ["A2"], DB7: ["A2"] };
    expect(disksOf(sharing(2, more))).toEqual(["data1@1 DB1 DB3", "data2@2 DB4", "data3@3 DB2"]);
    const elsewhere: Copies = { DB6: ["B1"], DB7: ["B1"], DB8: ["B1"], DB9: ["B1"], DB10: ["B1"], ...mixed };
    expect(disksOf(sharing(2, elsewhere))).toEqual(["data1@1 DB1 DB2", "data2@2 DB4 DB3"]);
    const few: Copies = { DB1: ["A1"], DB2: ["A2"], DB3: ["A2"], DB4: ["A2"] };
    expect(disksOf(sharing(2, few))).toEqual(["data1@1 DB1"]);
  });
});

describe("disks in the lock", () => {
  const design = sharing(2, { DB1: ["A1"], DB2: ["A1"], DB3: ["A2", "A1"], DB4: ["A1"] });

  test("stay at their place; new copies fill them, and new disks take the free names and places", () => {
    expect(disksOf(design, { data2: { location: 3, databases: ["DB4", "GONE"] } })).toEqual([
      "data1@1 DB1 DB3",
      "data2@3 DB4 DB2",
    ]);
    const half = { data1: { location: 1, databases: ["DB1"] }, data2: { location: 2, databases: ["DB4"] } };
    expect(disksOf(design, half)).toEqual(["data1@1 DB1 DB2", "data2@2 DB4 DB3"]);
    expect(disksOf(design, { data1: { location: 1, databases: ["DB1", "DB2"] } })).toEqual([
      "data1@1 DB1 DB2",
      "data2@2 DB4 DB3",
    ]);
  });

  test("a disk that lost its copies leaves the lock, and a copy is on the first disk that has it", () => {
    expect(disksOf(design, { data1: { location: 5, databases: ["GONE"] } })).toEqual([
      "data1@1 DB1 DB4",
      "data2@2 DB2 DB3",
    ]);
    const both = { data1: { location: 1, databases: ["DB1"] }, data2: { location: 2, databases: ["DB1", "DB2"] } };
    expect(disksOf(design, both)).toEqual(["data1@1 DB1 DB4", "data2@2 DB2 DB3"]);
  });

  test("a full disk takes no more, even if it has the fewest active copies", () => {
    const passive = sharing(2, { DB1: ["A1"], DB2: ["A2", "A1"], DB3: ["A2", "A1"], DB4: ["A1"] });
    expect(disksOf(passive, { data1: { location: 1, databases: ["DB2", "DB3"] } })).toEqual([
      "data1@1 DB2 DB3",
      "data2@2 DB1 DB4",
    ]);
  });

  test("an active copy goes to the disk with fewer active ones, even if that holds more copies", () => {
    const three = sharing(3, { DB1: ["A1"], DB2: ["A2", "A1"], DB3: ["A2", "A1"], DB4: ["A1"] });
    const disks = { data1: { location: 1, databases: ["DB1"] }, data2: { location: 2, databases: ["DB2", "DB3"] } };
    expect(disksOf(three, disks)).toEqual(["data1@1 DB1", "data2@2 DB2 DB3 DB4"]);
  });

  test("keep no more copies than the document now allows, each once and none without a place of its own", () => {
    expect(disksOf(design, { data1: { location: 1, databases: ["DB1", "DB2", "DB4"] } })).toEqual([
      "data1@1 DB1 DB2",
      "data2@2 DB4 DB3",
    ]);
    const twice = { data1: { location: 2, databases: ["DB1"] }, data2: { location: 2, databases: ["DB2"] } };
    expect(disksOf(design, twice)).toEqual(["data2@1 DB2 DB3", "data1@2 DB1 DB4"]);
    expect(disksOf(design, { data1: { location: 0, databases: ["DB4"] } })).toEqual([
      "data1@1 DB1 DB4",
      "data2@2 DB2 DB3",
    ]);
    expect(disksOf(design, { DB4: { location: 2, databases: ["DB4"] } })).toEqual([
      "data1@1 DB1 DB4",
      "data2@2 DB2 DB3",
    ]);
  });
});

test("with one copy per disk a disk has the name of its database, and keeps its place", () => {
  const design = sharing(1, { DB1: ["A1"], DB2: ["A2"], DB3: ["A2", "A1"] });
  expect(disksOf(design)).toEqual(["DB1@1 DB1", "DB3@2 DB3"]);
  expect(
    disksOf(design, { DB3: { location: 1, databases: ["DB3"] }, data1: { location: 2, databases: ["DB1"] } }),
  ).toEqual(["DB3@1 DB3", "DB1@2 DB1"]);
});
