import type { Finding, Severity } from "../../rules";

/** What is printed about findings that no rule makes, but the engine that runs the rules. */
export interface EngineRule {
  readonly area: Finding["area"];
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/** Findings of the engine itself, by id. */
export const engineRules: Readonly<Record<string, EngineRule>> = {
  "rule-failed": {
    area: "engine",
    severity: "error",
    title: "Every rule gives an answer.",
    why: "A rule that broke has judged nothing, so what it guards is not known to hold.",
    fix: "Report it with the document; if it is a custom rule, correct its check.",
  },
  "waiver-expired": {
    area: "waivers",
    severity: "warning",
    title: "No waiver outlives its date.",
    why: "A waiver is an agreement until a day; after it the finding counts again.",
    fix: "Settle what it covers, or agree on a new date.",
  },
  "waiver-unknown-rule": {
    area: "waivers",
    severity: "warning",
    title: "Every waiver names a rule.",
    why: "A waiver with a mistyped rule covers nothing.",
    fix: "Write the id of the rule as the finding has it.",
  },
  "waiver-unused": {
    area: "waivers",
    severity: "warning",
    title: "Every waiver covers a finding.",
    why: "A waiver that covers nothing would silently cover the next finding of its rule.",
    fix: "Take the waiver out.",
  },
};
