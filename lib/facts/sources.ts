import table from "./source-table.json";

/** Key of a page that a rule or figure rests on, as in `source-table.json`. */
export type SourceKey = keyof typeof table;

/** A page that states a vendor's figure or rule. */
export interface Source {
  readonly title: string;
  /** Address; the page's title at its publisher where the address could not be confirmed. */
  readonly link: string;
  /** What was read and when the page was last changed: pages of an export, a copy of a year, an excerpt. */
  readonly basis: string;
  /** `false` if only an excerpt of old wording was seen, so that nothing unsupported may rest on it alone. */
  readonly confirmed: boolean;
}

/** Pages seen only as an old excerpt or in an archive: their content may have changed. */
const outdated: readonly SourceKey[] = ["VIRT07", "KB895", "SCOM"];

/** The source of a key; `source-table.json` was written on 2026-11-21 from the pages named there. */
export function sourceOf(key: SourceKey): Source {
  return { ...table[key], confirmed: !outdated.includes(key) };
}

/** Every key, in order. */
export function sourceKeys(): readonly SourceKey[] {
  return (Object.keys(table) as SourceKey[]).sort();
}

/** One line for a finding: title, address, basis. */
export function sourceText(key: SourceKey): string {
  const source = sourceOf(key);
  return `${source.title}, ${source.link} (${source.basis})`;
}
