import type { RuleCases } from "../support/describe-rule";

/** Nothing of Exchange: mailboxes and the management of recipients are in the cloud. */
const noServer = { from: "school", deployment: { "hybrid.managementServer": undefined } } as const;

export const cases: RuleCases = {
  holds: { document: { "exchange.kerberosAccount": "computer" } },
  breaks: [
    {
      document: { "exchange.kerberosAccount": "group-managed" },
      finds: [
        "exchange.kerberosAccount: the alternate service account is of another kind, got group-managed, expected computer; create a computer account and deploy its password with RollAlternateServiceAccountPassword.ps1",
      ],
    },
  ],
  doesNotApply: noServer,
  changes: [
    { from: "town", set: "exchange.kerberosAccount", to: "group-managed", finds: ["ns-asa"] },
    { from: "town", set: "exchange.kerberosAccount", to: "user", finds: ["ns-asa"] },
    { from: "small-government", set: "exchange.kerberosAccount", to: "group-managed", finds: ["ns-asa"] },
    { from: "school", set: "exchange.kerberosAccount", to: "user", finds: ["ns-asa", "ns-a-not-cname-kerberos"] },
  ],
};
