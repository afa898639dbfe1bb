import type { RuleCases } from "../support/describe-rule";
import { edges, firewallRules, withEdges } from "../support/ports-documents";

export const cases: RuleCases = {
  holds: withEdges,
  breaks: [
    {
      document: edges(),
      plan: firewallRules((all) => all.filter((rule) => rule.to !== "EDGE2" || !rule.ports.includes("50636"))),
      finds: [
        "gateways[2].address [EDGE2]: no firewall rule allows EdgeSync to the Edge server, got 10.2.50.31, expected a firewall rule for TCP 50636; allow TCP 50636 from the Mailbox servers of the subscribed site to the Edge server",
      ],
    },
  ],
  doesNotApply: {},
  undecided: [
    {
      document: { ...edges(), "gateways[1].address": undefined },
      finds: [
        "gateways[1].address [EDGE1]: not decided: the document does not say the location of EDGE1, expected `gateways[1].address`; add this key",
      ],
    },
  ],
};
