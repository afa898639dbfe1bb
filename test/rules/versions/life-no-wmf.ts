import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "clusters[0].machine.roles": ["file-server"] } },
  breaks: [
    {
      document: { "clusters[0].machine.roles": ["wmf-5.1", "PowerShell 7"] },
      finds: [
        "clusters[0].machine.roles: Windows Management Framework or another PowerShell is installed on the Exchange servers, got PowerShell 7, wmf-5.1, expected the built-in Windows PowerShell alone; leave Windows PowerShell unchanged, and install other versions on management machines",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "clusters[0].machine.roles", to: ["PowerShell 7"], finds: ["life-no-wmf"] },
    { from: "small-government", set: "clusters[0].machine.roles", to: ["wmf-5.1"], finds: ["life-no-wmf"] },
  ],
};
