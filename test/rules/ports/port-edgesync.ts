import type { RuleCases } from "../support/describe-rule";
import { edges, openings, withEdges } from "../support/ports-documents";

export const cases: RuleCases = {
  holds: withEdges,
  breaks: [
    {
      document: edges(),
      plan: openings((all) => all.filter((one) => one.to !== "EDGE2" || !one.ports.includes("50636"))),
      finds: [
        "gateways[2].address [EDGE2]: EdgeSync to the Edge server is not among the openings, got 10.2.50.31, expected an opening on TCP 50636; open TCP 50636 from the mailbox servers of the subscribed site to the Edge server",
      ],
    },
  ],
  doesNotApply: {},
  undecided: [
    {
      document: { ...edges(), "gateways[1].address": undefined },
      finds: [
        "gateways[1].address [EDGE1]: not decided: the document does not say where EDGE1 stands, expected `gateways[1].address`; add this key",
      ],
    },
  ],
};
