/** Kinds of entries that have a place of their own in the document. */
export type PlaceKind =
  | "datacenters"
  | "networks"
  | "hosts"
  | "storage"
  | "domainControllers"
  | "links"
  | "users"
  | "clusters"
  | "members"
  | "witnesses"
  | "zones"
  | "domains"
  | "proxies"
  | "gateways"
  | "monitoring"
  | "backup"
  | "identity"
  | "hybrid"
  | "retire"
  | "applications"
  | "sources"
  | "waves"
  | "waivers"
  | "requirements";

/**
 * Where the parts of a deployment are in its document. A deployment's lists are sorted and their entries repeated, so an
 * index in them does not identify a place in the document; names do.
 */
export interface DocumentPaths {
  /**
   * Path of the entry; `undefined` for a name that the document does not contain. Case is ignored.
   * Names by kind: networks `(datacenter, network)`, storage `(host, storage)`, links both ends in any order, witnesses
   * and members `(name)` or `(cluster, name)`, zones `(name, view)`, waivers `(rule, place)` or the index in
   * `deployment.waivers`, requirements `survive.TEXT`, and one name for every other
   * kind, which may be that of any machine made by `count`.
   */
  of(kind: PlaceKind, ...names: readonly (string | number)[]): string | undefined;
}

interface Matcher {
  readonly kind: PlaceKind;
  readonly matches: (names: readonly string[]) => boolean;
  readonly path: string;
}

/** Filled while the document is expanded. */
export class PathRegister implements DocumentPaths {
  private readonly known = new Map<string, string>();
  private readonly latest = new Map<string, string>();
  private readonly matchers: Matcher[] = [];

  /** The first path registered for a name is kept. */
  add(kind: PlaceKind, path: string, ...names: readonly (string | number)[]): void {
    const key = keyOf(kind, names);
    if (!this.known.has(key)) this.known.set(key, path);
    this.latest.set(key, path);
  }

  addMatcher(kind: PlaceKind, path: string, matches: (names: readonly string[]) => boolean): void {
    this.matchers.push({ kind, matches, path });
  }

  of(kind: PlaceKind, ...names: readonly (string | number)[]): string | undefined {
    const known = this.known.get(keyOf(kind, names));
    if (known !== undefined) return known;
    const texts = names.map(String);
    return this.matchers.find((matcher) => matcher.kind === kind && matcher.matches(texts))?.path;
  }

  /** Like `of`, but returns the last of several entries with the same name. */
  lastOf(kind: PlaceKind, ...names: readonly (string | number)[]): string | undefined {
    const texts = names.map(String);
    const matching = this.matchers.filter((matcher) => matcher.kind === kind && matcher.matches(texts));
    return this.latest.get(keyOf(kind, names)) ?? matching.at(-1)?.path;
  }
}

function keyOf(kind: PlaceKind, names: readonly (string | number)[]): string {
  const texts = names.map((name) => String(name).toLowerCase());
  return JSON.stringify([kind, ...(kind === "links" ? texts.sort() : texts)]);
}
