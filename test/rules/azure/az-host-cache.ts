import type { RuleCases } from "../support/describe-rule";
import { azureTown, town } from "../support/azure-documents";

export const cases: RuleCases = {
  holds: town,
  breaks: [
    {
      document: { ...azureTown, "clusters[0].machine.azureCache": "read-write" },
      finds: [
        "clusters[0].machine.azureCache: disks with databases use the cache of the host, got read-write, expected none; remove `machine.azureCache`, or set it to none",
      ],
    },
  ],
  doesNotApply: {},
};
