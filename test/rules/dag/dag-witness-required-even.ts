import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].witness": undefined },
      finds: [
        "clusters[0].witness: the DAG has 2 members and no witness, expected a file share witness for an even number of members; specify a file server as `witness`",
      ],
    },
  ],
  doesNotApply: { plan: { "clusters[0].members": ["MBX1", "MBX2", "MBX3"] } },
  changes: [
    {
      from: "small-government",
      set: "clusters[0].witness",
      to: undefined,
      finds: ["dag-witness-required-even", "dag-quorum-dc-loss", "dag-quorum-formula", "requirements-survive"],
    },
  ],
};
