import table from "./source-table.json";

/** Key of a page that supports a rule or figure, as in `source-table.json`. */
export type SourceKey = keyof typeof table;

/** A page that states a vendor's figure or rule. */
export interface Source {
  readonly title: string;
  /** URL, or the page's title at its publisher if the URL could not be confirmed. */
  readonly link: string;
  /** What was read and when the page was last changed: pages of an export, a copy from a given year, an excerpt. */
  readonly basis: string;
  /** `false` if only an excerpt of old wording was seen, so that no `unsupported` rule may rest on it alone. */
  readonly confirmed: boolean;
}

/** Pages seen only as an old excerpt or in an archive: their content may have changed. */
const outdated: readonly SourceKey[] = ["VIRT07", "KB895", "SCOM"];

/** The source with this key; `source-table.json` was written on 2026-11-21 from the pages it names. */
export function sourceOf(key: SourceKey): Source {
  return { ...table[key], confirmed: !outdated.includes(key) };
}

/** Every key, in order. */
export function sourceKeys(): readonly SourceKey[] {
  return (Object.keys(table) as SourceKey[]).sort();
}

/** One line for a finding: title, URL, basis. */
export function sourceText(key: SourceKey): string {
  const source = sourceOf(key);
  return `${source.title}, ${source.link} (${source.basis})`;
}
