import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "exchange.kerberosAccount": "computer" } },
  breaks: [
    {
      document: { "exchange.kerberosAccount": "computer" },
      plan: { "records[1].type": "CNAME", "records[1].value": "mail.town.example" },
      finds: [
        "namespaces.autodiscover: a name for Kerberos is a CNAME record, got mail.town.example, expected A records; publish the name with A records",
      ],
    },
  ],
  doesNotApply: {},
  changes: [{ from: "school", set: "exchange.kerberosAccount", to: "computer", finds: ["ns-a-not-cname-kerberos"] }],
};
