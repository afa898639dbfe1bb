import type { RuleCases } from "../support/describe-rule";
import { azureTown, town } from "../support/azure-documents";

export const cases: RuleCases = {
  holds: town,
  breaks: [
    {
      document: { ...azureTown, "clusters[0].machine.azureCache": "read-write" },
      finds: [
        "clusters[0].machine.azureCache: disks with databases are cached by the host, got read-write, expected none; leave `machine.azureCache` out, or set it to none",
      ],
    },
  ],
  doesNotApply: {},
};
