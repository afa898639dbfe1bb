import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].machine.roles": ["network-load-balancing"] },
      finds: [
        "clusters[0].machine.roles: members of a DAG run Windows Network Load Balancing, got network-load-balancing, expected no load balancing on members; balance clients with DNS round robin or reverse proxies",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "clusters[0].machine.roles", to: ["network-load-balancing"], finds: ["dag-no-nlb"] },
    { from: "town", set: "clusters[0].machine.roles", to: ["nlb"], finds: ["dag-no-nlb"] },
    { from: "small-government", set: "clusters[0].machine.roles", to: ["nlb"], finds: ["dag-no-nlb"] },
    {
      from: "small-government",
      set: "clusters[0].machine.roles",
      to: ["network-load-balancing"],
      finds: ["dag-no-nlb"],
    },
  ],
};
