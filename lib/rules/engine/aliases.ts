import { allRules } from "../all";

let judges: ReadonlyMap<string, string> | undefined;

/** The rule by which a row of the catalogue is judged that has none of its own; `undefined` where there is no such rule. */
export function judgedBy(id: string): string | undefined {
  judges ??= new Map(allRules.flatMap((rule) => (rule.aliases ?? []).map((alias) => [alias, rule.id] as const)));
  return judges.get(id);
}

/** Id under which findings of a rule are reported, however a waiver or an option names it. */
export function judgingId(id: string): string {
  return judgedBy(id) ?? id;
}
