/** Values for the placeholders of a pattern. */
export interface PatternValues {
  /** Running number, for `{0}`, `{00}`, `{000}`. */
  readonly number?: number;
  readonly datacenter?: string;
  /** The cluster's number, already padded. */
  readonly cluster?: string;
}

/** `N{cluster}MBX{00}` with cluster `01` and number 3 gives `N01MBX03`; placeholders without a value stay. */
export function fillPattern(pattern: string, values: PatternValues): string {
  return pattern.replace(/\{(cluster|datacenter|0+)\}/g, (part: string, word: string) => {
    if (word === "cluster") return values.cluster ?? part;
    if (word === "datacenter") return values.datacenter ?? part;
    return values.number === undefined ? part : String(values.number).padStart(word.length, "0");
  });
}

/** Whether the pattern contains a running number. */
export function isNumbered(pattern: string): boolean {
  return /\{0+\}/.test(pattern);
}

/**
 * The name of number `number` out of `count`: the pattern filled in; if it has no number and `count` is above 1, the number
 * is appended: `mx-north` gives `mx-north1`, `mx-north2`.
 */
export function numberedName(pattern: string, number: number, count: number, values: PatternValues = {}): string {
  const name = fillPattern(pattern, { ...values, number });
  return count > 1 && !isNumbered(pattern) ? `${name}${number}` : name;
}

/** Digits of the running number in a cluster's name: 2 for `DAG{00}`, 1 without a pattern. */
export function numberDigits(pattern: string): number {
  return (/\{(0+)\}/.exec(pattern)?.[1] ?? "0").length;
}

/** Matches every name that the pattern can produce, ignoring case. */
export function patternMatcher(pattern: string, severalPossible: boolean): RegExp {
  const parts = pattern.split(/(\{(?:cluster|datacenter|0+)\})/).map((part) => {
    if (part === "{datacenter}") return "[A-Za-z0-9_-]+";
    if (/^\{(?:cluster|0+)\}$/.test(part)) return "\\d+";
    return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  const tail = severalPossible && !isNumbered(pattern) ? "\\d*" : "";
  return new RegExp(`^${parts.join("")}${tail}$`, "i");
}
