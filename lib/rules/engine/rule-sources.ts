import { sourceOf } from "../../facts/sources";
import type { Rule, RuleSource } from "../types";

/** A rule's sources in order: pages of the library, then those that a custom rule names. */
export function ruleSources(rule: Pick<Rule, "sources" | "source">): readonly RuleSource[] {
  const pages = rule.sources.map((key) => {
    const { title, link, basis } = sourceOf(key);
    return { title, link, basis };
  });
  return rule.source === undefined ? pages : [...pages, { title: rule.source }];
}
