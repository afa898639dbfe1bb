import type { RuleCases } from "../support/describe-rule";
import { azureTown, town } from "../support/azure-documents";

export const cases: RuleCases = {
  holds: town,
  breaks: [
    {
      document: { ...azureTown, "backup[0].product": "azure-backup" },
      finds: [
        "backup[0].product [vault]: mailbox servers are backed up by snapshots of Azure machines, got azure-backup, expected a product with the Exchange VSS writer; back the databases up through the Exchange VSS writer, by an agent in the machine",
      ],
    },
  ],
  doesNotApply: { document: { "backup[0].product": "azure-backup" } },
};
