import type { Deployment } from "../types";

/** The part of a host name before its first dot, in lower case. */
export function shortName(host: string): string {
  return host.toLowerCase().split(".")[0] ?? "";
}

/**
 * Identifies a server across its names: case is ignored, and the DNS name of a computer in the forest's root domain equals
 * its short name. A name in any other domain is another server, even if its short name is the same.
 */
export function serverKey(name: string, { organization }: Pick<Deployment, "organization">): string {
  const lower = name.toLowerCase();
  return lower === `${shortName(lower)}.${organization.forest.name.toLowerCase()}` ? shortName(lower) : lower;
}
