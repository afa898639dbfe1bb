/** Findings that no rule makes, but the engine: ids that no rule may have. */
export const engineIds = ["rule-failed", "waiver-expired", "waiver-unknown-rule", "waiver-unused"] as const;
