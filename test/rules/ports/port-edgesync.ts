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
        "gateways[1].address [EDGE1]: cannot be judged: the location of EDGE1 is not specified; add `gateways[1].address`, such as `address: 10.1.50.10`",
      ],
    },
  ],
};
