import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "datacenters[0].hosts[0].storage[1].features": ["tiering"] },
      finds: [
        "datacenters[0].hosts[0].storage[1].features [HV11]: the storage of members moves data between tiers, got tiering, expected no tiering; exclude the members' volumes from tiering",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "datacenters[0].hosts[0].storage[1].features", to: ["tiering"], finds: ["hw-no-tiering"] },
    {
      from: "small-government",
      set: "datacenters[1].hosts[0].storage[1].features",
      to: ["tiering"],
      finds: ["hw-no-tiering"],
    },
  ],
};
