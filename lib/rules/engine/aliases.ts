import { allRules } from "../all";

let judges: ReadonlyMap<string, string> | undefined;

/** The rule that covers a catalogue row without a rule of its own; `undefined` if there is none. */
export function judgedBy(id: string): string | undefined {
  judges ??= new Map(allRules.flatMap((rule) => (rule.aliases ?? []).map((alias) => [alias, rule.id] as const)));
  return judges.get(id);
}

/** The id under which a rule's findings are reported, whichever id a waiver or an option uses. */
export function judgingId(id: string): string {
  return judgedBy(id) ?? id;
}
