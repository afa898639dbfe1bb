import type { RuleCases } from "../support/describe-rule";

/** Nothing of Exchange: mailboxes and the management of recipients are in the cloud. */
const noServer = { from: "school", deployment: { "hybrid.managementServer": undefined } } as const;

export const cases: RuleCases = {
  breaks: [
    {
      document: { "exchange.adminAccess": "everywhere" },
      finds: [
        "exchange.adminAccess: the admin center and remote PowerShell can be reached from the Internet, got everywhere, expected internal-only; block both at the proxy or with Client Access Rules and set `exchange.adminAccess: internal-only`",
      ],
    },
  ],
  doesNotApply: noServer,
  undecided: [
    {
      document: { "exchange.adminAccess": undefined },
      finds: [
        "exchange.adminAccess: cannot be judged: whether the admin center can be reached from the Internet is not specified; add `exchange.adminAccess`, such as `adminAccess: internal-only`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "exchange.adminAccess", to: "everywhere", finds: ["sec-ecp-external-block"] },
    { from: "town", set: "exchange.adminAccess", to: undefined, finds: ["sec-ecp-external-block"] },
    { from: "small-government", set: "exchange.adminAccess", to: "everywhere", finds: ["sec-ecp-external-block"] },
    { from: "small-government", set: "exchange.adminAccess", to: undefined, finds: ["sec-ecp-external-block"] },
    { from: "school", set: "exchange.adminAccess", to: "everywhere", finds: ["sec-ecp-external-block"] },
    { from: "school", set: "exchange.adminAccess", to: undefined, finds: ["sec-ecp-external-block"] },
  ],
};
