import type { Rule } from "../types";

/** A rule as its author writes it. If omitted: area `custom`, applies to `all`, any version, no sources of the library. */
export type RuleDefinition = Pick<Rule, "id" | "title" | "why" | "level" | "fix" | "check"> & Partial<Rule>;

/** Defines a rule that is not in the catalogue: the library's own, or a user's. */
export function defineRule(rule: RuleDefinition): Rule {
  return { area: "custom", appliesTo: ["all"], versions: "any", sources: [], ...rule };
}
