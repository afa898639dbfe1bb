import type { Answer } from "../types";

/**
 * What is wrong with the answer of a rule's check; `undefined` for a valid answer. Custom rules are JavaScript without
 * type checks: an invalid answer must not count as "holds".
 */
export function unreadable(answer: unknown): string | undefined {
  const toWrite = verdictsInstead(answer);
  if (toWrite !== undefined) return toWrite;
  if (!isRecord(answer)) return `${described(answer)} instead of an answer`;
  if (typeof answer["then"] === "function") return "a promise instead of an answer: a check must not be asynchronous";
  const { kind, verdicts } = answer;
  if (kind === "holds" || kind === "does-not-apply") return undefined;
  if (kind !== "judged") return `an answer of the unknown kind ${described(kind)}`;
  if (!Array.isArray(verdicts)) return `${described(verdicts)} instead of a list of verdicts`;
  return verdicts.map(unreadableVerdict).find((wrong) => wrong !== undefined);
}

/** The remedy for verdicts returned without being combined into an answer. */
function verdictsInstead(answer: unknown): string | undefined {
  if (Array.isArray(answer)) {
    return "a list instead of an answer: return answerOf([...]) of verdicts, or eachOf(items, (item) => ...)";
  }
  if (!isRecord(answer) || (answer["kind"] !== "breach" && answer["kind"] !== "undecided")) return undefined;
  return `a verdict instead of an answer: return answerOf([${String(answer["kind"])}(...)]), or eachOf(items, (item) => ...)`;
}

/** Narrows a value for which `unreadable` returns `undefined`. */
export function isAnswer(answer: unknown): answer is Answer {
  return unreadable(answer) === undefined;
}

const keysOf: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  breach: {
    path: ["string"],
    message: ["string"],
    name: ["string", "undefined"],
    got: ["string", "number", "boolean", "undefined"],
    expected: ["string", "number", "boolean", "undefined"],
    remedy: ["string", "undefined"],
  },
  undecided: {
    path: ["string"],
    key: ["string"],
    unknown: ["string"],
    name: ["string", "undefined"],
    remedy: ["string", "undefined"],
  },
};

function unreadableVerdict(verdict: unknown): string | undefined {
  if (!isRecord(verdict)) return `${described(verdict)} instead of a verdict`;
  const keys = keysOf[String(verdict["kind"])];
  if (keys === undefined) return `a verdict of the unknown kind ${described(verdict["kind"])}`;
  const wrong = Object.entries(keys).find(([key, types]) => !types.includes(typeof verdict[key]));
  if (wrong === undefined) return undefined;
  const [key, types] = wrong;
  return `a verdict with ${described(verdict[key])} as ${key} instead of a ${types[0] ?? ""}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function described(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return JSON.stringify(value);
  return isRecord(value) ? "an object" : typeof value === "function" ? "a function" : String(value);
}
