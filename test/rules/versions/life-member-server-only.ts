import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].machine.roles": ["domain-controller"] },
      finds: [
        "clusters[0].machine.roles: the members of the DAG are also domain controllers, got domain-controller, expected Exchange alone; move the role to a separate machine",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    { from: "town", set: "clusters[0].machine.roles", to: ["domain-controller"], finds: ["life-member-server-only"] },
    { from: "town", set: "clusters[0].machine.roles", to: ["global catalog"], finds: ["life-member-server-only"] },
    {
      from: "small-government",
      set: "clusters[0].machine.roles",
      to: ["domain-controller"],
      finds: ["life-member-server-only"],
    },
  ],
};
