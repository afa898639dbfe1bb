import { significantJson } from "./significant";

/**
 * Natural order: `MBX2` before `MBX10`, ignoring case, ties by code unit. Compares runs of digits and of other characters
 * in place, because sorting calls this for thousands of names.
 */
export function compareNames(a: string, b: string): number {
  let left = 0;
  let right = 0;
  while (left < a.length && right < b.length) {
    const leftEnd = endOfRun(a, left);
    const rightEnd = endOfRun(b, right);
    const difference =
      isDigit(a, left) && isDigit(b, right)
        ? compareDigits(a, left, leftEnd, b, right, rightEnd)
        : compareLetters(a, left, leftEnd, b, right, rightEnd);
    if (difference !== 0) return difference;
    left = leftEnd;
    right = rightEnd;
  }
  if (left < a.length) return 1;
  if (right < b.length) return -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A copy of `items`, sorted by the name that `nameOf` gives. */
export function sortByName<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  return [...items].sort((a, b) => compareNames(nameOf(a), nameOf(b)));
}

/** A JSON-safe copy with sorted keys and without `undefined`: the same data gives the same bytes. */
export function sortKeys<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => sortKeys(item)) as T;
  if (value === null || typeof value !== "object") return value;
  const sorted: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const item = (value as Record<string, unknown>)[key];
    if (item !== undefined) sorted[key] = sortKeys(item);
  }
  return sorted as T;
}

/** JSON text with sorted keys and significant figures, two spaces of indentation and a line end. */
export function stableJson(value: unknown): string {
  return significantJson(sortKeys(value));
}

function isDigit(name: string, place: number): boolean {
  const code = name.charCodeAt(place);
  return code >= 48 && code <= 57;
}

function endOfRun(name: string, start: number): number {
  const digits = isDigit(name, start);
  let end = start + 1;
  while (end < name.length && isDigit(name, end) === digits) end++;
  return end;
}

function compareLetters(a: string, left: number, leftEnd: number, b: string, right: number, rightEnd: number): number {
  const x = a.slice(left, leftEnd);
  const y = b.slice(right, rightEnd);
  if (x === y) return 0;
  const small = x.toLowerCase();
  const other = y.toLowerCase();
  return small < other ? -1 : small > other ? 1 : 0;
}

/** By value; numbers of any length, with or without leading zeros. */
function compareDigits(a: string, left: number, leftEnd: number, b: string, right: number, rightEnd: number): number {
  let x = left;
  let y = right;
  while (x < leftEnd - 1 && a.charCodeAt(x) === 48) x++;
  while (y < rightEnd - 1 && b.charCodeAt(y) === 48) y++;
  if (leftEnd - x !== rightEnd - y) return leftEnd - x - (rightEnd - y);
  for (; x < leftEnd; x++, y++) {
    const difference = a.charCodeAt(x) - b.charCodeAt(y);
    if (difference !== 0) return difference;
  }
  return 0;
}
