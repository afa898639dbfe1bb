import type { RuleCases } from "../support/describe-rule";
import { azureTown, town } from "../support/azure-documents";

export const cases: RuleCases = {
  holds: town,
  breaks: [
    {
      document: { ...azureTown, "clusters[0].machine.azureDisk": "standard-ssd" },
      finds: [
        "clusters[0].machine.azureDisk: databases are on a class of disks that is not supported by Exchange, got standard-ssd, expected premium-ssd; remove `machine.azureDisk`, or set it to premium-ssd",
      ],
    },
  ],
  doesNotApply: {},
};
