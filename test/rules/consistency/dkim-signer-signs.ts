import type { RuleCases } from "../support/describe-rule";

const finding =
  "`dkim.signer` names this gateway, but the Postfix configuration generated for it does not sign; specify an existing gateway that signs, or exchange-online, as `dkim.signer`, or waive this rule if the gateway's operators add a signing service with its key";

export const cases: RuleCases = {
  // The gateway exists: its operators have configured it.
  holds: {},
  breaks: [
    {
      from: "small-government",
      finds: [`gateways[0].software [mx-north]: ${finding}`, `gateways[1].software [mx-south]: ${finding}`],
    },
    {
      from: "school",
      document: { "domains[0].dkim": { signer: "relay", selector: "r1" } },
      finds: [`gateways[0].software [relay]: ${finding}`],
    },
  ],
  // Exchange Online signs.
  doesNotApply: { from: "school" },
};
