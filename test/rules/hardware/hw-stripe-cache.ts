import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: {
    document: {
      "datacenters[0].hosts[0].storage[1].stripeKB": 256,
      "datacenters[0].hosts[0].storage[1].writeCache": "protected",
    },
  },
  breaks: [
    {
      document: { "datacenters[0].hosts[0].storage[1].stripeKB": 64 },
      finds: [
        "datacenters[0].hosts[0].storage[1].stripeKB [HV11]: the RAID stripe is too small, got 64 KB, expected at least 256 KB; set the stripe to at least 256 KB and protect the write cache with a battery or flash",
      ],
    },
    {
      document: { "datacenters[0].hosts[0].storage[1].writeCache": "unprotected" },
      finds: [
        "datacenters[0].hosts[0].storage[1].writeCache [HV11]: the write cache is lost when power fails, got unprotected, expected protected; set the stripe to at least 256 KB and protect the write cache with a battery or flash",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    {
      from: "town",
      set: "datacenters[0].hosts[0].storage[0].writeCache",
      to: "unprotected",
      finds: ["hw-stripe-cache"],
    },
    { from: "town", set: "datacenters[0].hosts[0].storage[1].stripeKB", to: 64, finds: ["hw-stripe-cache"] },
    {
      from: "town",
      set: "datacenters[0].hosts[0].storage[1].writeCache",
      to: "unprotected",
      finds: ["hw-stripe-cache"],
    },
    {
      from: "small-government",
      set: "datacenters[0].hosts[0].storage[1].writeCache",
      to: "unprotected",
      finds: ["hw-stripe-cache"],
    },
    {
      from: "small-government",
      set: "datacenters[0].hosts[0].storage[1].stripeKB",
      to: 64,
      finds: ["hw-stripe-cache"],
    },
  ],
};
