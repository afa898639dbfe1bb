import type { RuleCases } from "../support/describe-rule";
import type { Plan } from "../../../lib/plan";
import { azureTown, town } from "../support/azure-documents";

export const cases: RuleCases = {
  holds: town,
  breaks: [
    {
      document: { ...azureTown, "namespaces.distribution.external": "dns-round-robin" },
      finds: [
        "namespaces.distribution.external: round robin has no address in a datacenter, seen from the external side, got 203.0.113.10, expected also an address in dc2; publish a front-end address of each datacenter under the client name",
      ],
    },
    {
      document: azureTown,
      plan: { records: (plan: Plan) => plan.records.filter((record) => record.value !== "10.2.10.21") },
      finds: [
        "namespaces.distribution.internal: round robin has no address in a datacenter, seen from the internal side, got 10.1.10.21, expected also an address in dc2; publish a front-end address of each datacenter under the client name",
      ],
    },
  ],
  doesNotApply: {},
};
