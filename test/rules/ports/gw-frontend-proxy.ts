import type { RuleCases } from "../support/describe-rule";
import { edges, withEdges } from "../support/ports-documents";

export const cases: RuleCases = {
  holds: withEdges,
  breaks: [
    {
      document: { ...edges(), "transport.frontEndProxy": true },
      finds: [
        "transport.frontEndProxy: mail leaves through the front end although Edge servers are subscribed, got true, expected false; remove `transport.frontEndProxy`",
      ],
    },
  ],
  doesNotApply: { document: { "transport.frontEndProxy": true } },
};
