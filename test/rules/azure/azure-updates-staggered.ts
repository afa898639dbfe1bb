import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "identity.signOn.servers[1].zone": "1" },
      finds: [
        "datacenters[1].updates [FS1, FS2]: all machines of one role are updated in the same night, got zone-1, expected two groups; place the machines in different zones; in a region without zones, give them odd and even numbers",
      ],
    },
  ],
  doesNotApply: {},
};
