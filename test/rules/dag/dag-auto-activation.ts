import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "clusters[0].autoActivation": { dc2: "blocked" }, "requirements.survive": ["any-member"] } },
  breaks: [
    {
      document: { "clusters[0].autoActivation": { dc2: "blocked" } },
      finds: [
        "clusters[0].autoActivation.dc2: copies in dc2 are not activated automatically when another datacenter is lost, got blocked, expected unrestricted; set the datacenter's `autoActivation` to unrestricted, or remove the failure from `requirements.survive`",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "town",
      set: "clusters[0].autoActivation",
      to: { dc2: "blocked" },
      finds: ["dag-auto-activation", "requirements-survive"],
    },
    {
      from: "town",
      set: "clusters[0].autoActivation",
      to: { dc1: "intrasite-only" },
      finds: ["dag-auto-activation", "requirements-survive"],
    },
    {
      from: "town",
      set: "clusters[0].autoActivation",
      to: { dc1: "blocked", dc2: "blocked" },
      finds: ["dag-auto-activation", "requirements-survive"],
    },
    {
      from: "small-government",
      set: "clusters[0].autoActivation",
      to: { south: "blocked" },
      finds: ["dag-auto-activation", "requirements-survive"],
    },
    {
      from: "small-government",
      set: "clusters[0].autoActivation",
      to: { north: "intrasite-only" },
      finds: ["dag-auto-activation", "requirements-survive"],
    },
  ],
};
