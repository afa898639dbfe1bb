import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].machine.roles": ["sharepoint"] },
      finds: [
        "clusters[0].machine.roles: software that must not run next to Exchange is on its servers, got sharepoint, expected Exchange alone; move the software to a separate machine",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    { from: "town", set: "clusters[0].machine.roles", to: ["sharepoint"], finds: ["life-no-office-software"] },
    { from: "town", set: "clusters[0].machine.roles", to: ["Outlook"], finds: ["life-no-office-software"] },
    {
      from: "small-government",
      set: "clusters[0].machine.roles",
      to: ["skype-for-business"],
      finds: ["life-no-office-software"],
    },
  ],
};
