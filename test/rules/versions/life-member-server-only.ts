import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].machine.roles": ["domain-controller"] },
      finds: [
        "clusters[0].machine.roles: the members of the DAG are domain controllers as well, got domain-controller, expected Exchange alone; take the role to a machine of its own",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    { from: "town", set: "clusters[0].machine.roles", to: ["domain-controller"], finds: ["life-member-server-only"] },
    { from: "town", set: "clusters[0].machine.roles", to: ["global catalog"], finds: ["life-member-server-only"] },
    {
      from: "government",
      set: "clusters[0].machine.roles",
      to: ["domain-controller"],
      finds: ["life-member-server-only"],
    },
  ],
};
