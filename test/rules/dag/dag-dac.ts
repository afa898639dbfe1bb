import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].datacenterActivation": false },
      finds: [
        "clusters[0].datacenterActivation [DAG1]: Datacenter Activation Coordination (DAC) is off, got false, expected true; set `datacenterActivation: true`",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "clusters[0].datacenterActivation", to: false, finds: ["dag-dac"] },
    { from: "small-government", set: "clusters[0].datacenterActivation", to: false, finds: ["dag-dac"] },
  ],
};
