import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { edges, oneEdge, townEdge } from "../support/ports-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "gateways[0].rewritesSmtp": true },
      finds: [
        "gateways[0].rewritesSmtp [relay]: SMTP between Exchange servers is changed on its path, got true, expected false; turn off SMTP inspection on this path and remove `rewritesSmtp`",
      ],
    },
    {
      document: { ...edges(), "gateways[1].tls": "none" },
      finds: [
        "gateways[1].tls [EDGE1]: STARTTLS is not offered between Exchange servers, got none, expected required; set `tls: required`",
      ],
    },
  ],
  doesNotApply: { document: { "gateways[0].rewritesSmtp": true } },
  changes: [
    { from: "town", set: "gateways[1]", to: { ...townEdge, tls: "none" }, finds: ["gw-no-smtp-rewrite", ...oneEdge] },
    { from: "school", set: "gateways[0].rewritesSmtp", to: true, finds: ["gw-no-smtp-rewrite"] },
  ],
};
