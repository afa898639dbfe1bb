import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "backup[0].applicationAware": false },
      finds: [
        "backup[0].applicationAware: the backup does not use the Exchange VSS writer, got false, expected true; turn on application-aware processing, or use a product with the Exchange VSS writer",
      ],
    },
    {
      document: { "backup[0].product": "azure-backup" },
      finds: [
        "backup[0].product [vault]: the product cannot use the Exchange VSS writer outside Azure, got azure-backup, expected a product with the Exchange VSS writer; use a product with the Exchange VSS writer",
      ],
    },
  ],
  doesNotApply: { document: { backup: [] } },
  undecided: [
    {
      document: { "backup[0].applicationAware": undefined },
      finds: [
        "backup[0].applicationAware: not decided: the document does not say whether vault uses the Exchange VSS writer, expected `backup[0].applicationAware`; add this key",
      ],
    },
  ],
  changes: [
    { from: "town", set: "backup[0].product", to: "azure-backup", finds: ["bk-vss-only", "dag-ipless-backup-check"] },
    {
      from: "town",
      set: "backup[0].applicationAware",
      to: undefined,
      finds: ["bk-vss-only", "virt-backup-host-no-savedstate"],
    },
    { from: "government", set: "backup[0].product", to: "veeam", finds: ["bk-vss-only", "bk-offsite"] },
    {
      from: "government",
      set: "backup[0].product",
      to: "azure-backup",
      finds: ["bk-vss-only", "bk-offsite", "dag-ipless-backup-check"],
    },
    {
      from: "government",
      set: "backup[0].product",
      to: "windows-server-backup",
      finds: ["bk-vss-only", "bk-offsite", "bk-wsb-full-type"],
    },
  ],
};
