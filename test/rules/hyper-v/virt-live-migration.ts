import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "datacenters[0].hosts[0].migration": "live" } },
  breaks: [
    {
      document: { "datacenters[0].hosts[0].migration": "quick" },
      finds: [
        "datacenters[0].hosts[0].migration [HV11]: members are moved between hosts in saved state, got quick, expected live or none; set `migration` of the host to live or none",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "datacenters[0].hosts[0].migration", to: "quick", finds: ["virt-live-migration"] },
    { from: "small-government", set: "datacenters[0].hosts[0].migration", to: "quick", finds: ["virt-live-migration"] },
  ],
};
