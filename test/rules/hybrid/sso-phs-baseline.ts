import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { none, townSignOn, townSynced } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "identity.directorySync.passwordHash": false },
      finds: [
        "identity.directorySync.passwordHash: password hashes are not synchronized in addition to the other sign-in method, got false, expected true; set `identity.directorySync.passwordHash: true`",
      ],
    },
  ],
  doesNotApply: none,
  changes: [
    {
      from: "town",
      set: "identity",
      to: {
        ...townSynced({}, { passwordHash: false }),
        signOn: townSignOn,
      },
      finds: ["services-survive-failures", "sso-phs-baseline", "bk-system-state"],
    },
    { from: "school", set: "identity.directorySync.passwordHash", to: false, finds: ["sso-phs-baseline"] },
    { from: "school", set: "identity.directorySync.passwordHash", to: undefined, finds: ["sso-phs-baseline"] },
  ],
};
