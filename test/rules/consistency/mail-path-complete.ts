import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      deployment: { "gateways[0].direction": "outbound" },
      finds: [
        "gateways[0].direction [mailgw]: MX of town.example points to a gateway that delivers no mail, got outbound, expected inbound or both; let the gateways of `mx` receive, and let at least one gateway send for all members",
      ],
    },
    {
      plan: { "wiring.gateways[0].acceptFrom": ["10.1.10.21"] },
      finds: [
        "gateways [MBX2]: no gateway accepts mail from this member, got MBX2, expected every member in its list of accepted senders; let the gateways of `mx` receive, and let at least one gateway send for all members",
      ],
    },
    {
      deployment: { "gateways[0].direction": "inbound" },
      plan: { "wiring.gateways[0].direction": "inbound" },
      finds: [
        "gateways: no gateway sends mail, got inbound gateways only, expected a gateway with direction outbound or both; let the gateways of `mx` receive, and let at least one gateway send for all members",
      ],
    },
    {
      from: "school",
      document: { "gateways[0].direction": "inbound" },
      finds: [
        "gateways: in-house systems have no gateway to send through, got student-records, website, expected a gateway with direction outbound or both; add such a gateway, or let the systems send directly",
      ],
    },
  ],
  doesNotApply: { from: "school", document: { applications: [] } },
  changes: [
    {
      from: "small-government",
      set: "gateways[0].direction",
      to: "outbound",
      finds: ["mail-path-complete", "ns-mx", "port-smtp-in"],
    },
  ],
};
