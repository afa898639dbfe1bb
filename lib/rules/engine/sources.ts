import { sourceOf } from "../../facts/sources";
import type { Rule } from "../types";

/** A page that a rule rests on. */
export interface RuleSource {
  readonly title: string;
  /** Where it stands; left out where the publisher's address could not be confirmed. */
  readonly address?: string;
  readonly basis: string;
}

/** The pages that a rule rests on, in its order. */
export function ruleSources(rule: Pick<Rule, "sources">): readonly RuleSource[] {
  return rule.sources.map((key) => {
    const { title, link, basis } = sourceOf(key);
    const address = /^https:\/\/[!-~]+(?=\s|$)/.exec(link)?.[0];
    return { title, basis, ...(address === undefined ? {} : { address }) };
  });
}
