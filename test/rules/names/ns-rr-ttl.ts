import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "namespaces.ttlSeconds": 3600 },
      finds: [
        "namespaces.ttlSeconds: the TTL of the names for clients and mail is too long, got 3600 s, expected at most 300 s; lower `namespaces.ttlSeconds`",
      ],
    },
  ],
  doesNotApply: { plan: {}, document: { namespaces: undefined } },
  changes: [
    { from: "government", set: "namespaces.ttlSeconds", to: 86400, finds: ["ns-rr-ttl", "mig-ttl-lower"] },
    { from: "government", set: "namespaces.ttlSeconds", to: 301, finds: ["ns-rr-ttl", "mig-ttl-lower"] },
    { from: "school", set: "namespaces.ttlSeconds", to: 86400, finds: ["ns-rr-ttl", "mig-ttl-lower"] },
  ],
};
