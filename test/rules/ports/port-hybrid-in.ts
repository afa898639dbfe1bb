import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "hybrid.endpoint.publicAddress": undefined },
      finds: [
        "hybrid.endpoint.publicAddress: Exchange Online cannot reach the hybrid endpoint, got no public address with servers behind it, and no proxy that publishes the name, expected a public address, or a proxy; give `hybrid.endpoint` a public address, or let a proxy with one publish its name without pre-authentication",
      ],
    },
    {
      document: {
        hybrid: { kind: "full", endpoint: { name: "mail.town.example" } },
        "proxies[0].preauthentication": { ews: "adfs" },
      },
      finds: [
        "proxies[0].preauthentication [rproxy]: the proxy in front of the hybrid endpoint pre-authenticates, got ews, expected pass-through for ews and autodiscover; give `hybrid.endpoint` a public address, or let a proxy with one publish its name without pre-authentication",
      ],
    },
  ],
  doesNotApply: {},
  undecided: [
    {
      ...school,
      document: { "hybrid.endpoint": undefined },
      finds: [
        "hybrid.endpoint: cannot be judged: where Exchange Online reaches the servers is not specified; add `hybrid.endpoint`, such as `endpoint: { name: hybrid.example.com }`",
      ],
    },
  ],
  changes: [
    { from: "school", set: "hybrid.endpoint.publicAddress", to: undefined, finds: ["port-hybrid-in"] },
    { from: "school", set: "hybrid.endpoint.publicAddress", to: { create: false }, finds: ["port-hybrid-in"] },
    { from: "school", set: "hybrid.endpoint.servers", to: [], finds: ["port-hybrid-in", "mig-remote-endpoint"] },
    { from: "school", set: "hybrid.endpoint", to: undefined, finds: ["port-hybrid-in", "mig-remote-endpoint"] },
  ],
};
