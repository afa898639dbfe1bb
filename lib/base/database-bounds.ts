import { count } from "./figures";

/** A limit that requires more databases, the smaller they become. */
export type DatabaseDemand =
  | {
      readonly kind: "mailbox-in-database";
      readonly tier: string;
      /** Size of the largest mailbox on disk. */
      readonly mailboxGB: number;
      readonly largestGB: number;
      readonly withCopies: boolean;
    }
  | { readonly kind: "database-size"; readonly largestGB: number; readonly withCopies: boolean }
  | {
      readonly kind: "disk-size";
      /** Host of the smallest disk. */
      readonly host: string;
      readonly sizeGB: number;
      readonly databasesPerDisk: number;
    }
  | { readonly kind: "disk-operations"; readonly perSecond: number; readonly databasesPerDisk: number };

/** What allows no more copies of databases on a server. */
export type CopyLimit =
  | { readonly kind: "copies"; readonly copies: number; readonly edition: string }
  | { readonly kind: "data-disks"; readonly disks: number; readonly scsiPlaces: number };

/** Between which numbers of databases there is none: more are needed than the servers may hold. */
export interface DatabaseBounds {
  readonly demand: DatabaseDemand;
  /** Fewest databases that satisfy the demand; omitted if no number does. */
  readonly least?: number;
  readonly most: number;
  readonly limit: CopyLimit;
  /** By datacenter: members, and the copies that each database has there. */
  readonly datacenters: Readonly<Record<string, { readonly members: number; readonly copies: number }>>;
}

/** The bounds in words that follow "expected". */
export function databaseBoundsText({ demand, least, most, limit, datacenters }: DatabaseBounds): string {
  const places = Object.entries(datacenters).map(
    ([datacenter, { members, copies }]) =>
      `${count(members, "member")} of ${datacenter} with ${count(copies, "copy", "copies")}`,
  );
  const needed =
    least === undefined
      ? `${demandText(demand)}, which no number of databases gives`
      : `at least ${least} ${least === 1 ? "database" : "databases"} for ${demandText(demand)}`;
  return `${needed}, and at most ${most} for ${limitText(limit)} on ${places.join(" and ")}`;
}

function demandText(demand: DatabaseDemand): string {
  switch (demand.kind) {
    case "mailbox-in-database":
      return `a mailbox of ${demand.tier} (${Math.ceil(demand.mailboxGB)} GB on disk) in ${databaseText(demand)} of at most ${demand.largestGB} GB`;
    case "database-size":
      return `the size of ${databaseText(demand)} (at most ${demand.largestGB} GB)`;
    case "disk-size":
      return `the size of a data disk (at most ${demand.sizeGB} GB on ${demand.host}, ${onDisk(demand)})`;
    case "disk-operations":
      return `the operations of a data disk (at most ${demand.perSecond} per second, ${onDisk(demand)})`;
  }
}

function databaseText({ withCopies }: { readonly withCopies: boolean }): string {
  return withCopies ? "a database with copies" : "a database without copies";
}

function onDisk({ databasesPerDisk }: { readonly databasesPerDisk: number }): string {
  return `${count(databasesPerDisk, "database")} on it`;
}

function limitText(limit: CopyLimit): string {
  return limit.kind === "copies"
    ? `the ${limit.copies} copies of a server (${limit.edition} edition)`
    : `the ${limit.disks} data disks of a server (${limit.scsiPlaces} places on its controller)`;
}
