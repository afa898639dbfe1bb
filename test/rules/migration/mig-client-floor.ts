import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: { document: { "migration.oldestClients": { tls: "1.2", ntlm: "v2" } } },
  breaks: [
    {
      document: { "migration.oldestClients": { tls: "1.1", ntlm: "v1" } },
      finds: [
        "migration.oldestClients.ntlm: some clients do not support NTLMv2, got v1, expected v2; update these clients, or their settings, before the names move",
        "migration.oldestClients.tls: some clients do not support TLS 1.2, got 1.1, expected 1.2 or later; update these clients, or their settings, before the names move",
      ],
    },
  ],
  doesNotApply: school,
  changes: [
    { from: "town", set: "migration.oldestClients", to: { tls: "1.0" }, finds: ["mig-client-floor"] },
    { from: "town", set: "migration.oldestClients", to: { tls: "1.1" }, finds: ["mig-client-floor"] },
    { from: "town", set: "migration.oldestClients", to: { tls: "1.2", ntlm: "v1" }, finds: ["mig-client-floor"] },
    { from: "small-government", set: "migration.oldestClients", to: { tls: "1.1" }, finds: ["mig-client-floor"] },
    { from: "small-government", set: "migration.oldestClients", to: { ntlm: "v1" }, finds: ["mig-client-floor"] },
  ],
};
