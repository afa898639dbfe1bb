import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: {
        "datacenters[0].hosts[0].storage[0].usableGB": 1200,
        "datacenters[0].hosts[0].storage[1].usableGB": 10_000,
        "datacenters[1].hosts[0].storage[0].usableGB": 1000,
        "datacenters[1].hosts[0].storage[1].usableGB": 10_000,
      },
      finds: [
        "clusters[0].restoreDisk: no member has space to restore its largest database, got 960 GB, expected at least 966 GB; set `restoreDisk: true`, or leave space for one database on the storage of a host",
      ],
    },
    {
      plan: { datacenters: [] },
      finds: [
        "clusters[0].restoreDisk: no member has space to restore its largest database, got 0 GB, expected at least 966 GB; set `restoreDisk: true`, or leave space for one database on the storage of a host",
      ],
    },
  ],
  doesNotApply: { from: "school" },
};
