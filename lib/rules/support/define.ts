import { catalogueEntry, type CatalogueId } from "../catalogue";
import type { Rule } from "../types";

export { defineRule } from "../custom-rules/define-rule";

/** The parts of a rule that are not in its catalogue row. */
export type RuleParts = Pick<Rule, "why" | "fix" | "check"> &
  Partial<Pick<Rule, "reading" | "title">> & {
    /** Further rows of the catalogue that this rule covers. */
    readonly aliases?: readonly CatalogueId[];
  };

/**
 * A rule of the catalogue: level, title, sources and versions come only from its row. With aliases it has their sources
 * too.
 */
export function catalogueRule(id: CatalogueId, parts: RuleParts): Rule {
  const { use, sourceNote, ...row } = catalogueEntry(id);
  const further = (parts.aliases ?? []).flatMap((alias) => catalogueEntry(alias).sources);
  return { ...row, ...parts, sources: [...new Set([...row.sources, ...further])] };
}
