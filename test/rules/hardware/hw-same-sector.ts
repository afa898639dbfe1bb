import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: {
        "datacenters[0].hosts[0].storage[1].disks": {
          count: 8,
          rawGB: 4000,
          kind: "hdd-7200-sas-3.5",
          sector: "512e",
        },
        "datacenters[1].hosts[0].storage[1].disks": {
          count: 8,
          rawGB: 4000,
          kind: "hdd-7200-sas-3.5",
          sector: "4kn",
        },
      },
      finds: [
        "clusters[0].machine.dataDisk: copies of the same database are on disks with different sector types, got 4kn, 512e, expected one sector type; use disks with the same sector type for all members of the DAG",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  undecided: [
    {
      document: {
        "datacenters[0].hosts[0].storage[1].disks": { count: 8, rawGB: 4000, kind: "ssd", sector: "512e" },
      },
      finds: [
        "datacenters[1].hosts[0].storage[1].disks.sector [DAG1]: cannot be judged: whether all copies of DAG1 are on disks with the same sector type is not specified; add `datacenters[1].hosts[0].storage[1].disks.sector`, such as `sector: 512n`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "datacenters[0].hosts[0].storage[1].disks",
      to: { count: 8, rawGB: 4000, kind: "ssd", sector: "4kn" },
      finds: ["hw-same-sector"],
    },
    {
      from: "small-government",
      set: "datacenters[0].hosts[0].storage[1].disks.sector",
      to: "4kn",
      finds: ["hw-same-sector"],
    },
  ],
};
