import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "migration.sources[0].dataGB": 7800 },
      finds: [
        "clusters[0].machine.dataDisk: a volume has too little space for the logs of the moves, got 2060 GB on MBX1 DAG1-DB1, expected at most 1983 GB, with a fifth of the volume free; truncate logs every day while mailboxes move, move less per day, or enlarge the volumes",
      ],
    },
    {
      document: { "migration.sources[0].dataGB": 5500, "backup[0].schedule.incremental": "weekly" },
      finds: [
        "clusters[0].machine.dataDisk: a volume has too little space for the logs of the moves, got 2085 GB on MBX1 DAG1-DB1, expected at most 1983 GB, with a fifth of the volume free; truncate logs every day while mailboxes move, move less per day, or enlarge the volumes",
      ],
    },
  ],
  doesNotApply: school,
  changes: [
    { from: "town", set: "migration.sources[0].dataGB", to: 7800, finds: ["mig-log-space", "mig-throughput-planning"] },
  ],
};
