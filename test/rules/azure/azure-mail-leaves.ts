import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

const remedy =
  "use a subscription that allows outbound TCP 25 and specify it as `offer`, or send through a `smartHost` with a submission port";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "datacenters[1].offer": "pay-as-you-go" },
      finds: [
        `datacenters[1].offer [relay]: school-example.mail.protection.outlook.com accepts mail on TCP 25 only, which Azure blocks for this offer, got pay-as-you-go, expected enterprise-agreement; ${remedy}`,
      ],
    },
    {
      ...school,
      document: { "datacenters[1].offer": "csp", "gateways[0].smartHost": undefined },
      finds: [
        `datacenters[1].offer [relay]: what is found by MX accepts mail on TCP 25 only, which Azure blocks for this offer, got csp, expected enterprise-agreement; ${remedy}`,
      ],
    },
  ],
  // A smart host with other ports is a matter of az-port25-block.
  doesNotApply: { ...school, document: { "gateways[0].smartHost.host": "smtp.example.net" } },
  changes: [
    { from: "school", set: "datacenters[1].offer", to: "pay-as-you-go", finds: ["azure-mail-leaves"] },
    { from: "school", set: "datacenters[1].offer", to: "trial", finds: ["azure-mail-leaves"] },
    { from: "school", set: "datacenters[1].offer", to: "csp", finds: ["azure-mail-leaves"] },
  ],
};
