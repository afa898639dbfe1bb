import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { governmentSynced, townSynced } from "../support/hybrid-documents";

const existingSync = {
  "identity.directorySync.servers": [{ name: "SYNC1", existing: true, datacenter: "campus", address: "10.50.0.30" }],
} as const;

export const cases: RuleCases = {
  holds: { ...school, document: { ...existingSync, "identity.directorySync.version": "2.5.79.0" } },
  breaks: [
    {
      ...school,
      document: { ...existingSync, "identity.directorySync.version": "2.4.18.0" },
      finds: [
        "identity.directorySync.version: this version of Entra Connect stops working on 2026-09-30, got 2.4.18.0, expected 2.5.79.0 or later; update Entra Connect and specify its version as `identity.directorySync.version`",
      ],
    },
    {
      ...school,
      document: { "identity.directorySync.version": "latest" },
      finds: [
        "identity.directorySync.version: this is not a version of Entra Connect, got latest, expected 2.5.79.0 or later; update Entra Connect and specify its version as `identity.directorySync.version`",
      ],
    },
    {
      ...school,
      document: { "identity.directorySync.servers[1].version": "2.5.78.0" },
      finds: [
        "identity.directorySync.servers[1].version: this version of Entra Connect stops working on 2026-09-30, got 2.5.78.0, expected 2.5.79.0 or later; update Entra Connect and specify its version as `identity.directorySync.version`",
      ],
    },
  ],
  doesNotApply: school,
  undecided: [
    {
      ...school,
      document: existingSync,
      finds: [
        "identity.directorySync.version: cannot be judged: which version of Entra Connect is installed is not specified; add `identity.directorySync.version`, such as `version: 2.5.79.0`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "identity",
      to: townSynced({}, { version: "2.4.21.0" }),
      finds: ["services-survive-failures", "ec-version", "bk-system-state"],
    },
    {
      from: "town",
      set: "identity",
      to: townSynced({ existing: true, network: undefined }),
      finds: ["services-survive-failures", "ec-version", "ec-os"],
    },
    {
      from: "small-government",
      set: "identity",
      to: governmentSynced({ version: "2.5.3.0" }),
      finds: ["ec-version", "bk-system-state"],
    },
    {
      from: "school",
      set: "identity.directorySync.servers",
      to: [{ name: "SYNC1", existing: true, datacenter: "campus", address: "10.50.0.30" }],
      finds: ["services-survive-failures", "ec-version", "ec-os"],
    },
    { from: "school", set: "identity.directorySync.version", to: "2.4.21.0", finds: ["ec-version"] },
    { from: "school", set: "identity.directorySync.version", to: "2.5.78.0", finds: ["ec-version"] },
    {
      from: "school",
      set: "identity.directorySync.servers[1].version",
      to: "2.5.76.0",
      finds: ["ec-version", "ec-staging-same-config"],
    },
  ],
};
