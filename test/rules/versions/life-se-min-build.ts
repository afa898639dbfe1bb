import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "exchange.build": "15.2.2562.50" } },
  breaks: [
    {
      document: { "exchange.build": "15.2.2562.45" },
      finds: [
        "exchange.build: the build is older than the newest known one, got 15.2.2562.45, expected 15.2.2562.46 or later; install the newest update and specify its number as `exchange.build`",
      ],
    },
  ],
  doesNotApply: { document: { "exchange.version": "2016" } },
  undecided: [
    {
      document: { "exchange.build": undefined },
      finds: [
        "exchange.build: cannot be judged: the build of the servers is not specified; add `exchange.build`, such as `build: 15.2.2562.46`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "exchange.build", to: "15.2.2562.45", finds: ["life-se-min-build"] },
    {
      from: "small-government",
      set: "exchange.build",
      to: "15.2.1118.7",
      finds: ["life-se-min-build", "life-target-se-only", "life-em-needs-jun26"],
    },
    {
      from: "small-government",
      set: "exchange.build",
      to: undefined,
      finds: ["life-se-min-build", "life-em-needs-jun26"],
    },
    { from: "small-government", set: "exchange.build", to: "15.2.2562.45", finds: ["life-se-min-build"] },
    {
      from: "school",
      set: "exchange.build",
      to: "15.2.1118.7",
      finds: ["life-se-min-build", "life-target-se-only", "life-em-needs-jun26"],
    },
    { from: "school", set: "exchange.build", to: "15.2.2562.43", finds: ["life-se-min-build"] },
    { from: "school", set: "exchange.build", to: undefined, finds: ["life-se-min-build", "life-em-needs-jun26"] },
  ],
};
