import { isAlias, isMap, isScalar, isSeq, type Alias, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { Position, Problem } from "../../base/problem";
import { forbiddenKeyProblem, forbiddenKeys, limits, tooLargeProblem } from "./loaded";
import { splitNumberProblem, splitNumbers, withoutComma } from "./commas";
import { childPath } from "./document-path";

/** Offsets in the text by path. */
export type Places = ReadonlyMap<string, Place>;

interface Place {
  readonly key?: number;
  readonly value: number;
  readonly collection: boolean;
}

interface Walk {
  readonly problems: Problem[];
  readonly places: Map<string, Place>;
  readonly anchors: Map<string, unknown>;
  readonly above: Set<unknown>;
  readonly positionAt: (offset: number) => Position;
  values: number;
  aliases: number;
  stopped: boolean;
}

/** Turns the parser's nodes into plain data and resolves anchors, aliases and merge keys within limits. */
export function collectNodes(contents: unknown, positionAt: (offset: number) => Position) {
  const walk: Walk = {
    problems: [],
    places: new Map(),
    anchors: new Map(),
    above: new Set(),
    positionAt,
    values: 0,
    aliases: 0,
    stopped: false,
  };
  const value = readNode(contents, "", 0, undefined, walk);
  return { value: walk.stopped ? undefined : value, problems: walk.problems, places: walk.places as Places };
}

function readNode(node: unknown, path: string, depth: number, key: number | undefined, walk: Walk): unknown {
  if (walk.stopped) return null;
  if (++walk.values > limits.values) return stop(walk, tooLargeProblem("values"));
  if (depth > limits.depth) return stop(walk, tooLargeProblem("depth", path));
  if (isAlias(node)) return readAlias(node, path, depth, key, walk);
  notePlace(node, path, key, walk);
  if (isScalar(node)) {
    if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
    return readScalar(node.value, path, walk);
  }
  if (!isMap(node) && !isSeq(node)) return null;
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  walk.above.add(node);
  const value = isMap(node) ? readMap(node, path, depth, walk) : readList(node, path, depth, walk);
  walk.above.delete(node);
  return value;
}

function readScalar(value: unknown, path: string, walk: Walk): unknown {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return value;
  walk.problems.push({
    code: "not-plain",
    path,
    message: "values of this kind are not allowed here",
    expected: "text, a number, true or false",
    remedy: "put it in quotes",
  });
  return null;
}

function readAlias(alias: Alias, path: string, depth: number, key: number | undefined, walk: Walk): unknown {
  if (++walk.aliases > limits.aliases) return stop(walk, tooLargeProblem("aliases", path));
  const node = walk.anchors.get(alias.source);
  if (node !== undefined && !walk.above.has(node)) return readNode(node, path, depth, key ?? offsetOf(alias), walk);
  const message = node === undefined ? "an alias refers to no anchor above it" : "an alias contains itself";
  const position = walk.positionAt(offsetOf(alias) ?? 0);
  walk.problems.push({ code: "syntax", path, message, remedy: "write the value out", position });
  return null;
}

function readList(list: YAMLSeq, path: string, depth: number, walk: Walk): unknown {
  return list.items.map((item, i) => readNode(item, childPath(path, i), depth + 1, undefined, walk));
}

function readMap(map: YAMLMap, path: string, depth: number, walk: Walk): unknown {
  const value: Record<string, unknown> = {};
  const merges: Pair[] = [];
  const split = splitNumbers(map);
  for (const pair of map.items) {
    if (split.rests.has(pair)) continue;
    const key = keyOf(pair, path, walk);
    if (key === undefined || walk.stopped) continue;
    const offset = offsetOf(pair.key);
    if (key === "<<") {
      merges.push(pair);
      continue;
    }
    const below = childPath(path, key);
    if (forbiddenKeys.has(key)) {
      walk.problems.push({ ...forbiddenKeyProblem(below), position: walk.positionAt(offset ?? 0) });
    } else if (Object.hasOwn(value, key)) {
      walk.problems.push(duplicateKey(below, offset, walk));
    } else {
      const read = readNode(pair.value, below, depth + 1, offset, walk);
      const written = split.whole.get(pair);
      value[key] = written === undefined ? read : joinNumber(below, written, read, walk);
    }
  }
  // Merged keys are applied last: the map's own keys take precedence, and so do their positions.
  const merged: Record<string, unknown> = {};
  for (const pair of merges) {
    const offset = offsetOf(pair.key);
    mergeInto(merged, readNode(pair.value, path, depth, offset, walk), path, offset, walk);
  }
  return { ...merged, ...value };
}

/** Joins a number that a comma has split, so that the rest of the document is checked against the intended value. */
function joinNumber(path: string, written: string, read: unknown, walk: Walk): unknown {
  walk.problems.push(splitNumberProblem(path, written));
  const text = withoutComma(written);
  if (text === undefined) return read;
  return text.endsWith("%") ? text : Number(text);
}

function mergeInto(
  merged: Record<string, unknown>,
  source: unknown,
  path: string,
  offset: number | undefined,
  walk: Walk,
): void {
  for (const item of Array.isArray(source) ? (source as unknown[]) : [source]) {
    if (item === null || typeof item !== "object" || Array.isArray(item)) {
      if (walk.stopped) return;
      const position = walk.positionAt(offset ?? 0);
      const expected = "a map, or a list of maps";
      walk.problems.push({ code: "syntax", path, message: "`<<` must be followed by a map", expected, position });
      return;
    }
    for (const [key, value] of Object.entries(item)) if (!Object.hasOwn(merged, key)) merged[key] = value;
  }
}

function keyOf(pair: Pair, path: string, walk: Walk): string | undefined {
  if (isScalar(pair.key) && (typeof pair.key.value !== "object" || pair.key.value === null)) {
    return String(pair.key.value);
  }
  const position = walk.positionAt(offsetOf(pair.key) ?? 0);
  const remedy = "write one word before the colon; put text that begins with a bracket in quotes";
  walk.problems.push({ code: "syntax", path, message: "keys must be plain strings", remedy, position });
  return undefined;
}

function duplicateKey(path: string, offset: number | undefined, walk: Walk): Problem {
  const first = walk.places.get(path);
  const line = walk.positionAt(first?.key ?? first?.value ?? 0).line;
  return {
    code: "duplicate-key",
    path,
    message: `duplicate key, first on line ${line}`,
    remedy: "keep one of them",
    position: walk.positionAt(offset ?? 0),
  };
}

function notePlace(node: unknown, path: string, key: number | undefined, walk: Walk): void {
  if (walk.places.has(path)) return;
  const value = offsetOf(node) ?? key ?? 0;
  walk.places.set(path, { ...(key === undefined ? {} : { key }), value, collection: isMap(node) || isSeq(node) });
}

function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}

function stop(walk: Walk, problem: Problem): null {
  walk.stopped = true;
  walk.problems.push(problem);
  return null;
}
