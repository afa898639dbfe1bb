import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { datacenters: [] },
      finds: [
        "clusters[0].restoreDisk: no member has space to restore its largest database, got 0 GB, expected at least 966 GB; set `restoreDisk: true`, or leave space for one database on the storage of a host",
      ],
    },
  ],
  doesNotApply: { from: "school" },
};
