import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "gateways[0].tls": "opportunistic" },
      finds: [
        "gateways[0].tls [relay]: mail is sent to Exchange Online without requiring TLS, got opportunistic, expected required; set `tls: required` for the gateway",
      ],
    },
  ],
  doesNotApply: { ...school, document: { "gateways[0].smartHost.host": "smtp.provider.example" } },
  changes: [{ from: "school", set: "gateways[0].tls", to: "opportunistic", finds: ["hyb-connector-tls"] }],
};
