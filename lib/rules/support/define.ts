import { catalogueEntry, type CatalogueId } from "../catalogue";
import type { Rule } from "../types";

export { defineRule } from "../custom-rules/define-rule";

/** What a rule adds to its row of the catalogue. */
export type RuleParts = Pick<Rule, "why" | "fix" | "check"> &
  Partial<Pick<Rule, "reading" | "title">> & {
    /** Rows of the catalogue that this rule answers, too. */
    readonly aliases?: readonly CatalogueId[];
  };

/**
 * A rule of the catalogue: level, title, sources and versions come from its row and stand nowhere else. With aliases it
 * rests on their sources, too.
 */
export function catalogueRule(id: CatalogueId, parts: RuleParts): Rule {
  const { use, sourceNote, ...row } = catalogueEntry(id);
  const further = (parts.aliases ?? []).flatMap((alias) => catalogueEntry(alias).sources);
  return { ...row, ...parts, sources: [...new Set([...row.sources, ...further])] };
}
