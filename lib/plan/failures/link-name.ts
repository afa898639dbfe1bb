import { compareNames } from "../../base/order";

/** `dc1-dc2`, the names in order: the same link however it is written. */
export function linkName(a: string, b: string): string {
  return compareNames(a, b) <= 0 ? `${a}-${b}` : `${b}-${a}`;
}
