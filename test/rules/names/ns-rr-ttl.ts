import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "namespaces.ttlSeconds": 3600 },
      finds: [
        "namespaces.ttlSeconds: the TTL of the names for clients and mail is too long, got 3600 s, expected at most 300 s; set `namespaces.ttlSeconds` to 300 or less, at least one old TTL before the cutover",
      ],
    },
  ],
  doesNotApply: { plan: {}, document: { namespaces: undefined } },
  changes: [
    { from: "small-government", set: "namespaces.ttlSeconds", to: 86400, finds: ["ns-rr-ttl"] },
    { from: "small-government", set: "namespaces.ttlSeconds", to: 301, finds: ["ns-rr-ttl"] },
    { from: "school", set: "namespaces.ttlSeconds", to: 86400, finds: ["ns-rr-ttl"] },
    { from: "town", set: "namespaces.ttlSeconds", to: 3600, finds: ["ns-rr-ttl"] },
    { from: "small-government", set: "namespaces.ttlSeconds", to: 3600, finds: ["ns-rr-ttl"] },
    { from: "school", set: "namespaces.ttlSeconds", to: 3600, finds: ["ns-rr-ttl"] },
  ],
};
