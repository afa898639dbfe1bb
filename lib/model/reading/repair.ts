import type { Problem } from "../../base/problem";
import { patternMatcher } from "../expand/pattern";
import { documentSchema } from "../schema/deployment";
import type { LocatedProblem } from "../schema/issues";
import type { ParsedDocument } from "../schema/parsed";
import { formatPath, type PathSegments } from "./document-path";

/** What is left of a document after removing everything that the schema rejects. */
export interface Remains {
  readonly document: ParsedDocument;
  /** Whether a problem found in the remains also exists in the document, and is not caused by a removed part. */
  readonly isGenuine: (problem: Problem) => boolean;
  /** The path in the original document of a path in the remains. */
  readonly originalPath: (path: string) => string;
}

interface Repair {
  readonly value: Record<string, unknown>;
  readonly indices: Map<unknown, number[]>;
  readonly lostPaths: string[];
  readonly lostNames: Set<string>;
  lostUnnamed: boolean;
}

/** Codes of problems that a removed part may cause. */
const causedByLoss: ReadonlySet<string> = new Set([
  "users-not-served",
  "address-outside-network",
  "missing-address",
  "addresses-exhausted",
  "target-missing",
]);

/** Top-level parts that nothing refers to: with these in place of broken ones, the rest can still be checked. */
const substitutes: Readonly<Record<string, unknown>> = {
  apiVersion: "mail-constructs/v1",
  name: "unnamed",
  organization: { name: "unnamed", forest: { name: "unnamed.example", level: "unknown" } },
  exchange: { version: "SE", update: "RTM", edition: "standard", windows: "unknown" },
};

/**
 * Removes what the schema rejects, so that the references between the remaining parts can be checked and all problems reported
 * at once. `undefined` if too little is left.
 */
export function removeRejected(value: object, found: readonly LocatedProblem[]): Remains | undefined {
  const repair: Repair = {
    value: structuredClone(value) as Record<string, unknown>,
    indices: new Map(),
    lostPaths: found.map(({ problem }) => problem.path),
    lostNames: new Set(),
    lostUnnamed: false,
  };
  for (const { segments, standIn } of found) if (standIn !== undefined) putIn(repair, segments, standIn);
  let refused: readonly PathSegments[] = found.flatMap(({ segments, standIn }) =>
    standIn === undefined ? [segments] : [],
  );
  for (let round = 0; round < 8; round++) {
    const emptied = new Set<unknown[]>();
    for (const segments of refused) removeValue(repair, segments, emptied);
    for (const list of emptied) closeGaps(repair, list);
    const parsed = documentSchema.safeParse(repair.value, { jitless: true });
    if (parsed.success) return remains(repair, parsed.data as ParsedDocument);
    refused = parsed.error.issues.flatMap((issue) => {
      const path = issue.path as PathSegments;
      return issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key]) : [path];
    });
  }
  return undefined;
}

/** Marks a removed list entry until the list is compacted. */
const gap = Symbol("gap");

/** Replaces a rejected value with the one that is probably meant. */
function putIn(repair: Repair, segments: PathSegments, standIn: unknown): void {
  const key = segments.at(-1);
  const parent = walk(repair.value, segments.slice(0, -1));
  if (parent === undefined || key === undefined) return;
  lose(repair, parent[key], undefined);
  parent[key] = standIn;
}

function removeValue(repair: Repair, segments: PathSegments, emptied: Set<unknown[]>): void {
  for (let length = segments.length; length > 0; length--) {
    const key = segments[length - 1] as string | number;
    const parent = walk(repair.value, segments.slice(0, length - 1));
    if (parent === undefined || (!Object.hasOwn(parent, key) && length > 1)) continue;
    if (Array.isArray(parent)) {
      lose(repair, parent[Number(key)], segments[length - 2]);
      parent[Number(key)] = gap;
      emptied.add(parent as unknown[]);
      return;
    }
    lose(repair, parent[key], undefined);
    delete parent[key];
    if (length === 1 && Object.hasOwn(substitutes, key)) parent[key] = structuredClone(substitutes[key]);
    return;
  }
}

function walk(value: unknown, segments: PathSegments): Record<string | number, unknown> | undefined {
  let at = value;
  for (const segment of segments) {
    if (at === null || typeof at !== "object" || !Object.hasOwn(at, segment)) return undefined;
    at = (at as Record<string | number, unknown>)[segment];
  }
  return at !== null && typeof at === "object" ? (at as Record<string | number, unknown>) : undefined;
}

function closeGaps(repair: Repair, list: unknown[]): void {
  const indices = repair.indices.get(list) ?? list.map((_, i) => i);
  repair.indices.set(
    list,
    indices.filter((_, i) => list[i] !== gap),
  );
  const kept = list.filter((item) => item !== gap);
  list.splice(0, list.length, ...kept);
}

/** Lists whose entries nothing refers to by name. */
const namelessLists: ReadonlySet<string | number | undefined> = new Set(["waivers", "links", "to", "waves"]);

/** Records every string in a removed value: references to it are not problems of their own. */
function lose(repair: Repair, value: unknown, list: string | number | undefined): void {
  if (list !== undefined && isUnnamed(value, list)) repair.lostUnnamed = true;
  if (typeof value === "string") repair.lostNames.add(value);
  if (value === null || typeof value !== "object") return;
  for (const [key, item] of Object.entries(value)) {
    repair.lostNames.add(key);
    if (Array.isArray(value)) lose(repair, item, list);
    else lose(repair, item, Array.isArray(item) ? key : undefined);
  }
}

/** Whether an entry of the list is one that others refer to by a name that has been removed. */
function isUnnamed(value: unknown, list: string | number): boolean {
  if (typeof value === "string" || Array.isArray(value) || namelessLists.has(list)) return false;
  return value === null || typeof value !== "object" || typeof (value as { name?: unknown }).name !== "string";
}

function remains(repair: Repair, document: ParsedDocument): Remains {
  let matchers: RegExp[] | undefined;
  const isLost = (got: string): boolean => {
    matchers ??= [...repair.lostNames].slice(0, 1_000).map((name) => patternMatcher(name, true));
    return repair.lostUnnamed || matchers.some((matcher) => matcher.test(got));
  };
  const originalPath = (path: string): string => translate(repair, path);
  return {
    document,
    originalPath,
    isGenuine: ({ code, path, got }) => {
      if (causedByLoss.has(code)) return false;
      const original = originalPath(path);
      if (repair.lostPaths.some((lost) => isAtOrBelow(lost, original) || isAtOrBelow(original, lost))) return false;
      return code !== "unknown-reference" || !isLost(got?.replace(/^"|"$/g, "").split(".")[0] ?? "");
    },
  };
}

function isAtOrBelow(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`) || path.startsWith(`${above}[`);
}

function translate(repair: Repair, path: string): string {
  const segments: (string | number)[] = [];
  let at: unknown = repair.value;
  for (const part of path.split(/[.[\]]+/).filter((segment) => segment !== "")) {
    const inList = Array.isArray(at);
    segments.push(inList ? (repair.indices.get(at)?.[Number(part)] ?? Number(part)) : part);
    at = at !== null && typeof at === "object" ? (at as Record<string, unknown>)[part] : undefined;
  }
  return formatPath(segments);
}
