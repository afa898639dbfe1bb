import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: { ...school, document: { "identity.directorySync.version": "2.5.79.0" } },
  breaks: [
    {
      ...school,
      document: {
        "identity.directorySync.version": "2.5.90.0",
        "identity.directorySync.servers[1].version": "2.5.79.0",
      },
      finds: [
        "identity.directorySync.servers[1].version [SYNC2]: a staging server has another version than the active one, got 2.5.79.0, expected 2.5.90.0; update all sync servers together, and remove `version` of the single server",
      ],
    },
    {
      ...school,
      document: { "identity.directorySync.servers[1].version": "2.5.79.0" },
      finds: [
        "identity.directorySync.servers[1].version [SYNC2]: a staging server has another version than the active one, got 2.5.79.0, expected the current version, as on the active server; update all sync servers together, and remove `version` of the single server",
      ],
    },
  ],
  doesNotApply: { ...school, document: { "identity.directorySync.servers[1]": undefined } },
  changes: [
    {
      from: "school",
      set: "identity.directorySync.servers[1].version",
      to: "2.5.79.0",
      finds: ["ec-staging-same-config"],
    },
  ],
};
