// Proves that the rules on routers and on the speed of links hold, break by one named change with the expected place and
// words, and know where they do not apply.
import { consistencyRules } from "../../lib/rules/consistency";
import { describeRule, type RuleCases } from "./support/describe-rule";

const cases: Readonly<Record<string, RuleCases>> = {
  "networks-have-routers": {
    holds: { from: "government" },
    breaks: [
      {
        from: "government",
        document: { "datacenters[0].networks[1].gateway": undefined },
        finds: [
          "datacenters[0].networks[1].gateway [perimeter]: lb-north1 must reach other networks and its own has no router, got no gateway, expected the address of a router; write the router of the network as its `gateway`",
        ],
      },
    ],
    doesNotApply: {},
  },
  "replication-fits-link": {
    breaks: [
      {
        document: { "links[0].mbps": 2 },
        finds: [
          "links[0].mbps [dc1-dc2]: the link is slower than log shipping needs in the peak hour, got 2 Mbit/s, expected at least 4 Mbit/s; lease a faster line between the datacenters, or keep fewer copies in the other one",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
};

for (const [id, one] of Object.entries(cases)) {
  const rule = consistencyRules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  describeRule(rule, one);
}
