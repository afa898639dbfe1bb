import { compareNames } from "../../base/order";
import type { Lock, LockedCopy, LockedMachine } from "./types";

/** A difference between two locks. */
export interface LockChange {
  readonly kind: "added" | "removed" | "changed";
  readonly what: "design" | "database" | "machine" | "disk" | "address" | "domainControllers";
  /** Of the design, database, machine or datacenter. */
  readonly name: string;
  /** Which value: `host`, `processors`, `copies`, `mail-disk.sizeGB`; empty for the object itself. */
  readonly field: string;
  readonly was?: string | number;
  readonly now?: string | number;
}

type Value = string | number;

interface Entry {
  readonly what: LockChange["what"];
  readonly name: string;
  readonly field: string;
  readonly value: Value;
}

/** The differences between two locks, sorted; empty when both hold the same decisions. */
export function lockChanges(before: Lock, after: Lock): LockChange[] {
  const old = flattened(before);
  const now = flattened(after);
  const changes: LockChange[] = [];
  for (const [key, { value, ...entry }] of old) {
    const found = now.get(key);
    if (found === undefined) changes.push({ ...entry, kind: "removed", was: value });
    else if (found.value !== value) changes.push({ ...entry, kind: "changed", was: value, now: found.value });
  }
  for (const [key, { value, ...entry }] of now) {
    if (!old.has(key)) changes.push({ ...entry, kind: "added", now: value });
  }
  return changes.sort(
    (a, b) => compareNames(a.what, b.what) || compareNames(a.name, b.name) || compareNames(a.field, b.field),
  );
}

function flattened(lock: Lock): Map<string, Entry> {
  const entries = [
    ...Object.entries(lock.designs).map(([name, locked]) => entry("design", name, "instances", locked.instances)),
    ...Object.entries(lock.domainControllers).map(([name, count]) => entry("domainControllers", name, "count", count)),
    ...Object.values(lock.clusters).flatMap((cluster) =>
      Object.entries(cluster.databases).map(([name, copies]) => entry("database", name, "copies", copiesText(copies))),
    ),
    ...Object.entries(lock.machines).flatMap(([name, machine]) => machineEntries(name, machine)),
  ];
  return new Map(entries.map((entry) => [JSON.stringify([entry.what, entry.name, entry.field]), entry]));
}

function machineEntries(name: string, machine: LockedMachine): Entry[] {
  const { datacenter, host, processors, memoryGB, size, startDelaySeconds, addresses, disks } = machine;
  const fields = {
    datacenter,
    host: host ?? "",
    processors,
    memoryGB,
    ...(size === undefined ? {} : { size }),
    ...(startDelaySeconds === undefined ? {} : { startDelaySeconds }),
  };
  return [
    ...Object.entries(fields).map(([field, value]) => entry("machine", name, field, value)),
    ...Object.entries(addresses).map(([network, address]) => entry("address", name, network, address)),
    ...Object.entries(disks).flatMap(([disk, { sizeGB, path, location, databases }]) => [
      entry("disk", name, `${disk}.sizeGB`, sizeGB),
      ...(path === undefined ? [] : [entry("disk", name, `${disk}.path`, path)]),
      entry("disk", name, `${disk}.location`, location),
      entry("disk", name, `${disk}.databases`, databases.join(" ")),
    ]),
  ];
}

function entry(what: Entry["what"], name: string, field: string, value: Value): Entry {
  return { what, name, field, value };
}

/** `MBX1, MBX2, MBX3 (lagged)` in order of preference. */
function copiesText(copies: readonly LockedCopy[]): string {
  return [...copies]
    .sort((a, b) => a.preference - b.preference)
    .map((copy) => `${copy.server}${copy.lagged ? " (lagged)" : ""}`)
    .join(", ");
}
