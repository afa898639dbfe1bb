import { parseIpv4Range } from "../../base/ipv4";
import { rangeAddresses } from "./addresses";
import type { Expansion } from "./expansion";
import { numberedName } from "./pattern";

/** One of the objects that an entry with `count` stands for. */
export interface Repeated {
  readonly name: string;
  readonly number: number;
}

/** The names that an entry stands for, in order. */
export function repeat(pattern: string, count: number, datacenter: string): Repeated[] {
  return Array.from({ length: count }, (_, i) => ({
    name: numberedName(pattern, i + 1, count, { datacenter }),
    number: i + 1,
  }));
}

/** The addresses of a range, one for each of `count` machines; a range that is too short becomes a problem. */
export function handOut(range: string | undefined, count: number, path: string, expansion: Expansion): string[] {
  if (range === undefined) return [];
  const addresses = rangeAddresses(range);
  if (addresses.length < count) {
    expansion.problem({
      code: "too-few-addresses",
      path,
      message: `the range has ${addresses.length === 1 ? "1 address" : `${addresses.length} addresses`} for ${count}`,
      got: JSON.stringify(range),
      expected: `a range of at least ${count} addresses`,
      remedy: "widen the range, or lower `count`",
    });
  }
  return addresses.slice(0, count);
}

/** Whether the text is a range of more than one address. */
export function isRange(text: string): boolean {
  const range = parseIpv4Range(text);
  return range !== undefined && range.last > range.first;
}
