import { sortByName } from "../../base/order";
import { layoutCopies, type DatabaseLayout, type LayoutInput, type LayoutMember, type LayoutResult } from "../copies";
import type { SideLeft, WorstCase } from "./worst";

/** Cache of one search: layouts, and what remains after failures, by question. */
export interface Tried {
  readonly layouts: Map<string, NamedLayout>;
  readonly worst: Map<string, WorstCase>;
  readonly sides: Map<string, readonly SideLeft[]>;
}

interface NamedLayout {
  readonly members: readonly string[];
  readonly databases: readonly string[];
  readonly result: LayoutResult;
}

export function nothingTried(): Tried {
  return { layouts: new Map(), worst: new Map(), sides: new Map() };
}

/**
 * The layout, computed once per question: a search repeats the same members and databases with other users or hosts,
 * and DAGs of one design differ only in names. Layouts that extend an earlier one are needed only once and not cached.
 */
export function layoutOnce(tried: Tried, input: LayoutInput): LayoutResult {
  if (input.previous !== undefined) return layoutCopies(input);
  const members = sortByName(input.members, (member) => member.name).map((member) => member.name);
  const databases = sortByName(input.databases, String);
  const question = questionOf(input, databases.length);
  const known = tried.layouts.get(question);
  if (known !== undefined) return renamed(known, members, databases);
  const result = layoutCopies(input);
  tried.layouts.set(question, { members, databases, result });
  return result;
}

/** The layout problem without names: the layout depends only on their order. */
export function questionOf(input: Omit<LayoutInput, "databases" | "previous">, databases: number): string {
  const { copiesPerDatacenter, lagged, model, primary } = input;
  return JSON.stringify([placesOf(input.members), databases, copiesPerDatacenter, lagged, model, primary ?? null]);
}

/** Datacenter of every member in the order of names, and which members share a host. */
function placesOf(members: readonly LayoutMember[]): (readonly [string, number])[] {
  const sorted = sortByName(members, (member) => member.name);
  const hosts = sorted.map((member) => member.host ?? `\n${member.name}`);
  return sorted.map((member, i) => [member.datacenter, hosts.indexOf(hosts[i] ?? "")] as const);
}

/** The same layout for other members and databases, mapped in the order of their names. */
function renamed(known: NamedLayout, members: readonly string[], databases: readonly string[]): LayoutResult {
  const same = known.members.every((name, i) => name === members[i]) && known.databases[0] === databases[0];
  if (same) return known.result;
  const server = new Map(known.members.map((name, i) => [name, members[i] ?? name]));
  const database = new Map(known.databases.map((name, i) => [name, databases[i] ?? name]));
  const copies = known.result.copies.map((placed): DatabaseLayout => ({
    database: database.get(placed.database) ?? placed.database,
    copies: placed.copies.map((copy) => ({ ...copy, server: server.get(copy.server) ?? copy.server })),
  }));
  return { ...known.result, copies };
}
