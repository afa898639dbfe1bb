// Cases of the area's test: they prove that the rules on products, jobs, truncation, retention and what else must be saved hold, break by one named change
// with the expected place and words, and know where they do not apply.
import type { RuleCases } from "../support/describe-rule";

export const further: Readonly<Record<string, RuleCases>> = {
  "bk-crcl-exclusive": {
    holds: { document: { "backup[0].schedule.incremental": undefined }, plan: { "clusters[0].circularLogging": true } },
    breaks: [
      {
        plan: { "clusters[0].circularLogging": true },
        finds: [
          "backup[0].schedule.incremental [vault]: incremental backups are planned for databases with circular logging, got daily, expected full backups only; take `schedule.incremental` out, or native data protection with its circular logging",
        ],
      },
    ],
    doesNotApply: {},
  },
  "bk-mabs-versions": {
    holds: { document: { "backup[0].product": "mabs", "exchange.version": "2019", "exchange.update": "CU15" } },
    breaks: [
      {
        document: { "backup[0].product": "mabs" },
        finds: [
          "backup[0].product [vault]: the product does not list Exchange SE, got mabs, expected a product that lists SE; ask the maker whether SE is supported, or take another product",
        ],
      },
    ],
    doesNotApply: {},
  },
  "bk-native-conditions": {
    holds: { from: "government" },
    breaks: [
      {
        document: {
          "backup[0].product": "native-data-protection",
          "backup[0].deletedItemRetentionDays": 30,
          "backup[0].mailboxRetentionDays": 30,
        },
        finds: [
          "backup[0]: native data protection does not stand for DAG1, got 2 copies that are not lagged, expected 3 copies that are not lagged, with circular logging; keep three copies that are not lagged, and say how long deleted items and mailboxes are kept",
        ],
      },
      {
        from: "government",
        document: { "backup[0].singleItemRecovery": false },
        finds: [
          "backup[0].singleItemRecovery [DAG01]: without Single Item Recovery users can remove what native data protection is to keep, got false, expected true; turn Single Item Recovery on for every mailbox and set `singleItemRecovery: true`",
          "backup[0].singleItemRecovery [DAG02]: without Single Item Recovery users can remove what native data protection is to keep, got false, expected true; turn Single Item Recovery on for every mailbox and set `singleItemRecovery: true`",
        ],
      },
      {
        from: "government",
        plan: { "clusters[0].circularLogging": false },
        finds: [
          "backup[0] [DAG01]: native data protection does not stand for DAG01, got circular logging is off, expected 3 copies that are not lagged, with circular logging; keep three copies that are not lagged, and say how long deleted items and mailboxes are kept",
        ],
      },
    ],
    undecided: [
      {
        from: "government",
        document: { "backup[0].mailboxRetentionDays": undefined },
        finds: [
          "backup[0].mailboxRetentionDays [DAG01]: not decided: the document does not say how long users can get back what they deleted, expected `backup[0].mailboxRetentionDays`; add this key",
          "backup[0].mailboxRetentionDays [DAG02]: not decided: the document does not say how long users can get back what they deleted, expected `backup[0].mailboxRetentionDays`; add this key",
        ],
      },
    ],
    doesNotApply: {},
  },
  "bk-one-full-per-db": {
    breaks: [
      {
        document: {
          "backup[1]": {
            name: "second",
            existing: true,
            product: "other",
            method: "guest-agent",
            applicationAware: true,
          },
        },
        finds: [
          "backup[0] [DAG1]: several products truncate the logs of the same databases, got second, vault, expected one of them; let one product truncate logs and set the others to copies (`applicationAware` of one alone)",
        ],
      },
      {
        document: { "backup[0].schedule.full": undefined },
        finds: [
          "backup[0].schedule.full [vault]: no full backup of the databases is planned, got none, expected full backups, such as weekly; plan full backups: `schedule: { full: weekly }`",
        ],
      },
      {
        document: { "backup[0].schedule.full": "never" },
        finds: [
          "backup[0].schedule.full [vault]: no full backup of the databases is planned, got never, expected full backups, such as weekly; plan full backups: `schedule: { full: weekly }`",
        ],
      },
    ],
    doesNotApply: { from: "government" },
  },
  "bk-passive-preferred": {
    breaks: [
      {
        document: { "backup[0].membersAtOnce": 2 },
        finds: [
          "backup[0].membersAtOnce: several members of DAG1 are saved at the same time, got 1, 1, expected one after another; let the jobs of a DAG run one after another: `membersAtOnce: 1`",
        ],
      },
      {
        plan: { "wiring.backup[0].jobs[1].order": 1 },
        finds: [
          "backup[0]: several members of DAG1 are saved at the same time, got 1, 1, expected one after another; let the jobs of a DAG run one after another: `membersAtOnce: 1`",
        ],
      },
    ],
    doesNotApply: { from: "government" },
  },
  "bk-rdb-capacity": {
    breaks: [
      {
        plan: { datacenters: [] },
        finds: [
          "clusters[0].restoreDisk: no member has room to restore its largest database to, got 0 GB, expected at least 966 GB; set `restoreDisk: true`, or leave room for one database on the storage of a host",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "bk-retention-defaults": {
    holds: { from: "government" },
    breaks: [
      {
        from: "government",
        document: { "backup[0].deletedItemRetentionDays": 7, "backup[0].mailboxRetentionDays": 14 },
        finds: [
          "backup[0].deletedItemRetentionDays [native]: what users delete is kept for too short a time, got 7 days, expected at least 14 days; keep deleted items 14 days and deleted mailboxes 30 days or longer",
          "backup[0].mailboxRetentionDays [native]: what users delete is kept for too short a time, got 14 days, expected at least 30 days; keep deleted items 14 days and deleted mailboxes 30 days or longer",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "bk-system-state": {
    holds: { from: "school" },
    breaks: [
      {
        from: "school",
        document: { "backup[0].covers": ["sign-on"] },
        finds: [
          "backup [directory-sync]: no backup covers directory-sync, got nothing, expected directory-sync; add it to `covers` of a backup",
          "backup [domain-controllers]: no backup covers domain-controllers, got nothing, expected domain-controllers; add it to `covers` of a backup",
        ],
      },
      {
        from: "school",
        document: { "backup[0].retentionDays": 0, "backup[0].covers": ["sign-on", "directory-sync"] },
        finds: [
          "backup [directory-sync]: no backup covers directory-sync, got nothing, expected directory-sync; add it to `covers` of a backup",
          "backup [domain-controllers]: no backup covers domain-controllers, got nothing, expected domain-controllers; add it to `covers` of a backup",
          "backup [sign-on]: no backup covers sign-on, got nothing, expected sign-on; add it to `covers` of a backup",
        ],
      },
    ],
    doesNotApply: {},
  },
  "bk-veeam-freeze": {
    breaks: [
      {
        document: { "backup[0].persistentSnapshots": false },
        finds: [
          "backup[0].persistentSnapshots [vault]: image backups must finish their snapshot while the Exchange writer holds still, got false, expected true; set `persistentSnapshots: true`, or use an agent in the guest",
        ],
      },
    ],
    doesNotApply: { from: "government" },
  },
  "bk-witness-none": {
    breaks: [
      {
        document: { "backup[0].covers": ["mailbox-servers", "witness"] },
        finds: [
          "backup[0].covers [vault]: the backup covers the witness, got witness, expected everything but the witness; take the witness out of `covers`",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "bk-wsb-full-only": {
    holds: {
      document: {
        "backup[0].product": "windows-server-backup",
        "backup[0].method": "guest-agent",
        "backup[0].schedule.incremental": undefined,
      },
    },
    breaks: [
      {
        document: { "backup[0].product": "windows-server-backup", "backup[0].method": "guest-agent" },
        finds: [
          "backup[0].schedule.incremental [vault]: Windows Server Backup makes no incremental backups of databases, got daily, expected full backups only; take `schedule.incremental` out and run full backups as often",
        ],
      },
    ],
    doesNotApply: {},
  },
  "bk-wsb-full-type": {
    holds: {
      document: {
        "backup[0].product": "windows-server-backup",
        "backup[0].method": "guest-agent",
        "backup[0].vssFull": true,
      },
    },
    breaks: [
      {
        document: {
          "backup[0].product": "windows-server-backup",
          "backup[0].method": "guest-agent",
          "backup[0].vssFull": false,
        },
        finds: [
          "backup[0].vssFull [vault]: the jobs are copies that truncate no logs, got false, expected true; make a custom job with VSS full backup and set `vssFull: true`",
        ],
      },
    ],
    undecided: [
      {
        document: { "backup[0].product": "windows-server-backup", "backup[0].method": "guest-agent" },
        finds: [
          "backup[0].vssFull [vault]: not decided: the document does not say whether the jobs of vault truncate logs, expected `backup[0].vssFull`; add this key",
        ],
      },
    ],
    doesNotApply: {},
  },
  "bk-wsb-local": {
    holds: { document: { "backup[0].product": "windows-server-backup", "backup[0].method": "guest-agent" } },
    breaks: [
      {
        document: { "backup[0].product": "windows-server-backup" },
        finds: [
          "backup[0].method [vault]: Windows Server Backup saves databases only from within their server, got host-image, expected guest-agent; run the job on each member (`method: guest-agent`)",
        ],
      },
    ],
    doesNotApply: {},
  },
};
