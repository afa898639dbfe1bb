import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

const remedy =
  "specify the name and public address of the old servers, such as `mail: { host: mail.example.com, publicAddress: 203.0.113.25 }`; until then leave MX as it is";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "migration.sources[0].mail": undefined },
      finds: [
        `migration.sources[0].mail [old]: Exchange Online, to which MX is to point, has no connector for mailboxes that have not moved, got hybrid.kind minimal without connectors, expected the name and address of its servers, or a full hybrid deployment; ${remedy}`,
      ],
    },
  ],
  undecided: [
    {
      ...school,
      document: { "migration.sources[0].mail": undefined, "hybrid.kind": "full" },
      finds: [
        "migration.sources[0].mail [old]: cannot be judged: from which address its servers send is not specified; add `migration.sources[0].mail`, such as `mail: { host: mail.example.com, publicAddress: 203.0.113.25 }`",
      ],
    },
  ],
  // The mailboxes are all in Exchange Online.
  doesNotApply: { ...school, document: { "migration.mailSwitched": true } },
  changes: [{ from: "school", set: "migration.sources[0].mail", to: undefined, finds: ["unmoved-mail-delivered"] }],
};
