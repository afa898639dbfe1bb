import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

const offered = (...sizes: readonly string[]) => ({ "datacenters[1].offeredSizes": sizes });

export const cases: RuleCases = {
  holds: { ...school, document: offered("Standard_B2s", "Standard_B2ms", "Standard_D4s_v5") },
  breaks: [
    {
      ...school,
      document: {
        ...offered("Standard_B2s", "Standard_B2ms", "Standard_D4s_v5"),
        "identity.directorySync.servers[0].size": "Standard_E8s_v5",
      },
      finds: [
        "identity.directorySync.servers[0].size [SYNC1]: the region does not offer the size of the machine, got Standard_E8s_v5, expected a size of `offeredSizes` of cloud; specify a size that is offered, or add it to `offeredSizes` if it is",
      ],
    },
  ],
  doesNotApply: school,
};
