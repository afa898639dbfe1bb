import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: {
        "datacenters[0].networks[1].gateway": "10.1.20.1",
        "datacenters[1].networks[1].dns": ["10.2.0.11"],
      },
      finds: [
        "datacenters[0].networks[1].gateway [replication]: the replication network has a default gateway, got 10.1.20.1, expected none; remove `gateway` and `dns` from the replication network; `nextHop` creates the route to its counterpart",
        "datacenters[1].networks[1].dns [replication]: the replication network has DNS servers, got 10.2.0.11, expected none; remove `gateway` and `dns` from the replication network; `nextHop` creates the route to its counterpart",
      ],
    },
  ],
  doesNotApply: { from: "government" },
  changes: [
    { from: "town", set: "datacenters[0].networks[1].gateway", to: "10.1.20.1", finds: ["dag-repl-nic-settings"] },
    { from: "town", set: "datacenters[1].networks[1].dns", to: ["10.2.0.11"], finds: ["dag-repl-nic-settings"] },
  ],
};
