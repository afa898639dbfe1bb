import type { Problem } from "../../base/problem";
import { forbiddenKeyProblem, forbiddenKeys, limits, tooLargeProblem, type Loaded } from "./loaded";
import { childPath } from "./document-path";

interface Copying {
  readonly problems: Problem[];
  readonly above: Set<object>;
  values: number;
}

/** Copies a typed document to plain data. Values that a document cannot contain become problems and are left out. */
export function loadObject(input: unknown): Loaded {
  const copying: Copying = { problems: [], above: new Set(), values: 0 };
  const value = copyValue(input, "", 0, copying);
  return { value, problems: copying.problems, place: () => undefined };
}

function copyValue(value: unknown, path: string, depth: number, copying: Copying): unknown {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) {
    copying.values++;
    return value;
  }
  if (typeof value !== "object") return refuse(copying, path, `a value of type ${typeof value} is not allowed here`);
  if (copying.above.has(value)) return refuse(copying, path, "the document contains itself");
  if (depth >= limits.depth) return refuseSize(copying, "depth", path);
  if (copying.values++ > limits.values) return refuseSize(copying, "values", "");
  copying.above.add(value);
  const copy = Array.isArray(value)
    ? copyList(value, path, depth, copying)
    : copyObject(value as Record<string, unknown>, path, depth, copying);
  copying.above.delete(value);
  return copy;
}

function copyList(list: readonly unknown[], path: string, depth: number, copying: Copying): unknown {
  if (list.length > limits.values) return refuseSize(copying, "values", path);
  return Array.from(list, (item, i) => copyValue(item ?? null, childPath(path, i), depth + 1, copying) ?? null);
}

function copyObject(object: Record<string, unknown>, path: string, depth: number, copying: Copying): unknown {
  if (Object.prototype.toString.call(object) === "[object Date]") {
    return refuse(copying, path, "a Date object is not allowed here", 'write the date as text, such as "2027-12-31"');
  }
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    return refuse(copying, path, "an instance of a class is not allowed here");
  }
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(object)) {
    const item = object[key];
    if (item === undefined) continue;
    const below = childPath(path, key);
    if (forbiddenKeys.has(key)) {
      copying.problems.push(forbiddenKeyProblem(below));
      continue;
    }
    const copied = copyValue(item, below, depth + 1, copying);
    if (copied !== undefined) copy[key] = copied;
  }
  return copy;
}

function refuse(copying: Copying, path: string, message: string, remedy?: string): undefined {
  if (copying.problems.length < limits.problems) {
    copying.problems.push({
      code: "not-plain",
      path,
      message,
      expected: "plain data: objects, lists, text, numbers, true and false",
      remedy: remedy ?? "give plain data",
    });
  }
  return undefined;
}

function refuseSize(copying: Copying, what: "values" | "depth", path: string): undefined {
  const problem = tooLargeProblem(what, path);
  if (!copying.problems.some((other) => other.code === problem.code && other.path === path)) {
    copying.problems.push(problem);
  }
  return undefined;
}
