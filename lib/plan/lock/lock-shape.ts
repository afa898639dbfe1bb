import { parseIpv4 } from "../../base/ipv4";
import type { CopyLimit, DatabaseDemand } from "../../base/database-bounds";
import type { Problem } from "../../base/problem";
import type { InstancesReason } from "../types";

/** Type of the value of a key of the lock; a trailing `?` means optional. */
export type Kind = "text" | "count" | "size" | "flag" | "map" | "names" | "places" | "address";
export type Fields = Readonly<Record<string, Kind | `${Kind}?`>>;

export const lockFields: Fields = {
  schema: "text",
  deployment: "text",
  designs: "map",
  clusters: "map",
  machines: "map",
  domainControllers: "map",
};
export const designFields: Fields = { instances: "count", because: "map" };
/** Fields of the reason for a number of DAGs, by its kind. */
export const reasonFields: Readonly<Record<InstancesReason["kind"], Fields>> = {
  "one-is-enough": { kind: "text" },
  "fewer-do-not-fit": { kind: "text", fewer: "map" },
};
export const attemptFields: Fields = {
  value: "count",
  message: "text",
  got: "text?",
  closest: "text?",
  expected: "text?",
  bounds: "map?",
};
/** Fields of the numbers between which there is none (`DatabaseBounds`), of what demands and what limits them by its kind. */
export const boundsFields: Fields = { demand: "map", least: "size?", most: "size", limit: "map", datacenters: "map" };
export const demandFields: Readonly<Record<DatabaseDemand["kind"], Fields>> = {
  "mailbox-in-database": { kind: "text", tier: "text", mailboxGB: "size", largestGB: "size", withCopies: "flag" },
  "database-size": { kind: "text", largestGB: "size", withCopies: "flag" },
  "disk-size": { kind: "text", host: "text", sizeGB: "size", databasesPerDisk: "count" },
  "disk-operations": { kind: "text", perSecond: "size", databasesPerDisk: "count" },
};
export const copyLimitFields: Readonly<Record<CopyLimit["kind"], Fields>> = {
  copies: { kind: "text", copies: "count", edition: "text" },
  "data-disks": { kind: "text", disks: "size", scsiPlaces: "count" },
};
export const membersAndCopiesFields: Fields = { members: "count", copies: "count" };
export const copyFields: Fields = { server: "text", datacenter: "text", preference: "count", lagged: "flag" };
export const machineFields: Fields = {
  datacenter: "text",
  host: "text?",
  processors: "count",
  memoryGB: "size",
  size: "text?",
  formerPlaces: "places?",
  startDelaySeconds: "size?",
  addresses: "map",
  disks: "map",
};
export const diskFields: Fields = {
  sizeGB: "size",
  storage: "text?",
  path: "text?",
  location: "size",
  databases: "names",
};

const words: Readonly<Record<Kind, string>> = {
  text: "text",
  count: "a whole number from 0 to 100000",
  size: "a number of 0 or more",
  flag: "true or false",
  map: "a map of keys and values",
  names: "a list of names",
  places: "a list of whole numbers",
  address: "an IPv4 address",
};

const checks: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === "string",
  count: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100_000,
  size: (value) => typeof value === "number" && Number.isFinite(value) && value >= 0,
  flag: (value) => typeof value === "boolean",
  map: (value) => value !== null && typeof value === "object" && !Array.isArray(value),
  names: (value) => Array.isArray(value) && value.every((name) => typeof name === "string"),
  places: (value) => Array.isArray(value) && value.every(Number.isInteger),
  address: (value) => typeof value === "string" && parseIpv4(value) !== undefined,
};

/** Adds a problem for every field that is missing or of the wrong type. */
export function checkFields(
  value: Readonly<Record<string, unknown>>,
  fields: Fields,
  at: (key: string) => string,
  problems: Problem[],
  remedy: string,
): void {
  for (const [key, specification] of Object.entries(fields)) {
    const kind = specification.replace("?", "") as Kind;
    const found = Object.hasOwn(value, key) ? value[key] : undefined;
    if (found === undefined && specification.endsWith("?")) continue;
    if (checks[kind](found)) continue;
    const message = found === undefined ? "is missing from the lock" : "is not valid in a lock";
    const got = found === undefined ? {} : { got: shown(found) };
    problems.push({ code: "broken-lock", path: at(key), message, ...got, expected: words[kind], remedy });
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
