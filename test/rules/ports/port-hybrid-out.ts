import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: { ...school, document: { "hybrid.outboundPorts": [443, 25, 80, 8080] } },
  breaks: [
    {
      ...school,
      document: { "hybrid.outboundPorts": [443] },
      finds: [
        "hybrid.outboundPorts: ports to Exchange Online and Microsoft Entra are closed, got 443, expected also 25, 80; allow TCP 443, 25 and 80 from the servers to Exchange Online and Microsoft Entra",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "school", set: "hybrid.outboundPorts", to: [443, 80], finds: ["port-hybrid-out"] },
    { from: "school", set: "hybrid.outboundPorts", to: [], finds: ["port-hybrid-out"] },
  ],
};
