import type { SourceKey } from "../../facts/sources";
import type { Area, Level } from "../types";
import azure from "./azure.json";
import backup from "./backup.json";
import dag from "./dag.json";
import hardware from "./hardware.json";
import hybrid from "./hybrid.json";
import hyperV from "./hyper-v.json";
import migration from "./migration.json";
import monitoring from "./monitoring.json";
import names from "./names.json";
import ports from "./ports.json";
import proxies from "./proxies.json";
import security from "./security.json";
import versions from "./versions.json";

const tables = {
  versions,
  hardware,
  "hyper-v": hyperV,
  azure,
  dag,
  names,
  security,
  ports,
  proxies,
  monitoring,
  backup,
  hybrid,
  migration,
} satisfies Partial<Record<Area, unknown>>;

export type CatalogueArea = keyof typeof tables;
/** Slugs of one area of the catalogue. */
export type CatalogueIdOf<A extends CatalogueArea> = keyof (typeof tables)[A] & string;
/** Slug of a rule of the catalogue. */
export type CatalogueId = { [A in CatalogueArea]: CatalogueIdOf<A> }[CatalogueArea];

/** One row of the catalogue (research of 2026-11-21): a condition, whether or not this library judges it. */
export interface CatalogueEntry {
  readonly id: CatalogueId;
  readonly area: CatalogueArea;
  readonly title: string;
  readonly level: Level;
  readonly appliesTo: readonly string[];
  /** `V` judged from the design, `G` generated into the configuration, `P` probed on the running system. */
  readonly use: readonly ("V" | "G" | "P")[];
  readonly sources: readonly SourceKey[];
  readonly versions: string;
  readonly derived?: boolean;
  readonly unconfirmed?: string;
  readonly sourceNote?: string;
}

let entries: ReadonlyMap<string, CatalogueEntry> | undefined;

function all(): ReadonlyMap<string, CatalogueEntry> {
  entries ??= new Map(
    Object.entries(tables).flatMap(([area, rows]) =>
      Object.entries(rows).map(([id, row]) => [id, { id, area, ...row } as CatalogueEntry]),
    ),
  );
  return entries;
}

/** Every row, in the order of the catalogue. */
export function catalogue(): readonly CatalogueEntry[] {
  return [...all().values()];
}

export function catalogueIds(): readonly string[] {
  return [...all().keys()];
}

export function catalogueEntry(id: CatalogueId): CatalogueEntry {
  const entry = all().get(id);
  if (entry === undefined) throw new RangeError(`the catalogue has no rule ${id}`);
  return entry;
}
