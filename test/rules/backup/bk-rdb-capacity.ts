import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { datacenters: [] },
      finds: [
        "clusters[0].restoreDisk: no member has room to restore its largest database to, got 0 GB, expected at least 966 GB; set `restoreDisk: true`, or leave room for one database on the storage of a host",
      ],
    },
  ],
  doesNotApply: { from: "school" },
};
