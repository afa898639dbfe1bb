import type { RuleCases } from "../support/describe-rule";
import { azureTown, town } from "../support/azure-documents";

export const cases: RuleCases = {
  holds: town,
  breaks: [
    {
      document: { ...azureTown, "backup[0].product": "azure-backup" },
      finds: [
        "backup[0].product [vault]: Mailbox servers are backed up with snapshots of Azure machines, got azure-backup, expected a product with the Exchange VSS writer; back up the databases with the Exchange VSS writer, through an agent in the machine",
      ],
    },
  ],
  doesNotApply: { document: { "backup[0].product": "azure-backup" } },
};
