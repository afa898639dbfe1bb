import { azureTown } from "../support/azure-documents";
import { alsoBeside, beside } from "../support/backup-documents";
import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "backup[0].applicationAware": false },
      finds: [
        "backup[0].applicationAware: the backup does not use the Exchange VSS writer, got false, expected true; turn application-aware processing on, so that images call the VSS writer in the guest",
      ],
    },
    {
      document: { "backup[0].product": "azure-backup" },
      finds: [
        "backup[0].product [vault]: the product cannot use the Exchange VSS writer outside Azure, got azure-backup, expected a product with the Exchange VSS writer; use a product with the Exchange VSS writer",
      ],
    },
    {
      document: { ...azureTown, "backup[0].product": "azure-backup" },
      finds: [
        "backup[0].product [vault]: Mailbox servers are backed up with snapshots of Azure machines, got azure-backup, expected a product with the Exchange VSS writer; back up the databases with the Exchange VSS writer, through an agent in the machine",
      ],
    },
  ],
  doesNotApply: { document: { backup: [] } },
  undecided: [
    {
      document: { "backup[0].applicationAware": undefined },
      finds: [
        "backup[0].applicationAware: cannot be judged: whether vault uses the Exchange VSS writer is not specified; add `backup[0].applicationAware`, such as `applicationAware: true`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "backup[0].product", to: "azure-backup", finds: ["bk-vss-only", "dag-ipless-backup-check"] },
    {
      from: "town",
      set: "backup[0].applicationAware",
      to: undefined,
      finds: ["bk-vss-only"],
    },
    { from: "small-government", set: "backup[0].product", to: "veeam", finds: ["bk-vss-only", "bk-offsite"] },
    {
      from: "small-government",
      set: "backup[0].product",
      to: "azure-backup",
      finds: ["bk-vss-only", "bk-offsite", "dag-ipless-backup-check"],
    },
    {
      from: "small-government",
      set: "backup[0].product",
      to: "windows-server-backup",
      finds: ["bk-vss-only", "bk-offsite", "bk-wsb-full-type"],
    },
    {
      from: "town",
      set: "backup[0].applicationAware",
      to: false,
      finds: ["bk-vss-only"],
    },
    {
      from: "small-government",
      set: "backup[1]",
      to: beside({ applicationAware: false }),
      finds: ["bk-vss-only", ...alsoBeside],
    },
  ],
};
