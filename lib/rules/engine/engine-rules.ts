import type { Finding, Severity } from "../types";

/** Texts for findings of the engine itself rather than of a rule. */
export interface EngineRule {
  readonly area: Finding["area"];
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/** Ids of the engine's own findings, which no rule may have. */
export const engineIds = ["rule-failed", "waiver-expired", "waiver-unknown-rule", "waiver-unused"] as const;
export type EngineId = (typeof engineIds)[number];

/** The engine's own findings, by id. */
export const engineRules: Readonly<Record<EngineId, EngineRule>> = {
  "rule-failed": {
    area: "engine",
    severity: "error",
    title: "Every rule gives an answer.",
    why: "A rule that failed has judged nothing, so what it protects may be broken.",
    fix: "report it with the document; if it is a custom rule, correct its check",
  },
  "waiver-expired": {
    area: "waivers",
    severity: "warning",
    title: "No waiver is used after its date.",
    why: "A waiver is an agreement until a date; afterwards the finding counts again.",
    fix: "resolve what it covers, or agree on a new date",
  },
  "waiver-unknown-rule": {
    area: "waivers",
    severity: "warning",
    title: "Every waiver names a rule.",
    why: "A waiver with a mistyped rule covers nothing.",
    fix: "use the id of the rule as in the finding",
  },
  "waiver-unused": {
    area: "waivers",
    severity: "warning",
    title: "Every waiver covers a finding.",
    why: "A waiver that covers nothing would silently cover the next finding of its rule.",
    fix: "remove the waiver",
  },
};

/** Texts for a finding of the engine; `undefined` for any other id. */
export function engineRuleOf(id: string): EngineRule | undefined {
  return isEngineId(id) ? engineRules[id] : undefined;
}

function isEngineId(id: string): id is EngineId {
  return engineIds.some((known) => known === id);
}
