import { compareNames } from "../../base/order";

/** `dc1-dc2` with the names in order, whichever order is given. */
export function linkName(a: string, b: string): string {
  return compareNames(a, b) <= 0 ? `${a}-${b}` : `${b}-${a}`;
}
