import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].witness.datacenter": "dc2" },
      finds: [
        "clusters[0].witness.datacenter: a power failure restarts the witness together with one of the two members, got dc2, expected a location without members; place the witness in a location without members, so that no power failure restarts it together with one of them",
      ],
    },
  ],
  doesNotApply: { from: "government" },
  changes: [
    {
      from: "town",
      set: "clusters[0].witness.datacenter",
      to: "dc2",
      finds: [
        "dag-dac-2member",
        "addresses-in-networks",
        "dag-alt-witness",
        "dag-quorum-dc-loss",
        "dag-wan-cut-50-50",
        "dag-witness-primary-dc",
        "dag-witness-third-site",
        "requirements-survive",
      ],
    },
  ],
};
