import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { passThrough, townAgents, townTenant } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: { ...school, document: { ...passThrough, "identity.signOn.peakSignOnsPerSecond": 600 } },
  breaks: [
    {
      ...school,
      document: { ...passThrough, "identity.signOn.peakSignOnsPerSecond": 601 },
      finds: [
        "identity.signOn.peakSignOnsPerSecond: the agents cannot handle the sign-ins with one of them down, got 601 per second, expected at most 600; add agents, or give them 4 cores and 16 GB: `processors`, `memoryGB`",
      ],
    },
    {
      ...school,
      document: {
        "identity.signOn.method": "pass-through",
        "identity.signOn.peakSignOnsPerSecond": 76,
        "identity.signOn.servers[0].processors": 4,
        "identity.signOn.servers[0].memoryGB": 16,
      },
      finds: [
        "identity.signOn.peakSignOnsPerSecond: the agents cannot handle the sign-ins with one of them down, got 76 per second, expected at most 75; add agents, or give them 4 cores and 16 GB: `processors`, `memoryGB`",
      ],
    },
  ],
  doesNotApply: school,
  undecided: [
    {
      ...school,
      document: { ...passThrough, "identity.signOn.peakSignOnsPerSecond": undefined },
      finds: [
        "identity.signOn.peakSignOnsPerSecond: cannot be judged: the number of sign-ins at the peak is not specified; add `identity.signOn.peakSignOnsPerSecond`, such as `peakSignOnsPerSecond: 20`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "identity",
      to: townTenant({ signOn: { method: "pass-through", servers: townAgents, peakSignOnsPerSecond: 601 } }),
      finds: ["sso-pta-capacity", "bk-system-state"],
    },
  ],
};
