import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "gateways[0].tls": "opportunistic" },
      finds: [
        "gateways[0].tls [relay]: mail goes to Exchange Online without TLS being required, got opportunistic, expected required; set `tls: required` at the gateway",
      ],
    },
  ],
  doesNotApply: { ...school, document: { "gateways[0].smartHost.host": "smtp.provider.example" } },
  changes: [{ from: "school", set: "gateways[0].tls", to: "opportunistic", finds: ["hyb-connector-tls"] }],
};
