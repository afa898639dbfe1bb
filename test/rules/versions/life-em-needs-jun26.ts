import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "exchange.build": "15.2.2562.41" },
      finds: [
        "exchange.build: the build is too old for current mitigations, got 15.2.2562.41, expected 15.2.2562.43 or later; install the security update of June 2026 or a later one and specify its number as `exchange.build`",
      ],
    },
    {
      document: { "exchange.build": "15.2.1118.7" },
      finds: [
        "exchange.build: the build is too old for current mitigations, got 15.2.1118.7, expected 15.2.2562.43 or later; install the security update of June 2026 or a later one and specify its number as `exchange.build`",
      ],
    },
  ],
  alwaysApplies: true,
  undecided: [
    {
      document: { "exchange.build": undefined },
      finds: [
        "exchange.build: cannot be judged: the build of the servers is not specified; add `exchange.build`, such as `build: 15.2.2562.46`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "exchange.build", to: "15.2.2562.41", finds: ["life-em-needs-jun26", "life-se-min-build"] },
    { from: "town", set: "exchange.build", to: undefined, finds: ["life-em-needs-jun26", "life-se-min-build"] },
    {
      from: "small-government",
      set: "exchange.build",
      to: "15.2.2562.41",
      finds: ["life-em-needs-jun26", "life-se-min-build"],
    },
    { from: "school", set: "exchange.build", to: "15.2.2562.17", finds: ["life-em-needs-jun26", "life-se-min-build"] },
  ],
};
