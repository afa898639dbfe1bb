import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "domains[0].name": "*" },
      finds: [
        "domains[0].name: every domain is accepted, got *, expected the organization's own domains; list the domains of the organization by name in `domains`, with `type: authoritative` for those with all mailboxes here",
      ],
    },
    {
      document: { "domains[0].type": "internal-relay" },
      finds: [
        "domains: no domain belongs to the organization alone, got town.example: internal-relay, expected an authoritative domain; list the domains of the organization by name in `domains`, with `type: authoritative` for those with all mailboxes here",
      ],
    },
    {
      from: "school",
      document: { domains: [] },
      finds: [
        "domains: no domain is accepted, got none, expected a domain; list the domains of the organization by name in `domains`, with `type: authoritative` for those with all mailboxes here",
      ],
    },
  ],
  alwaysApplies: true,
  changes: [
    { from: "town", set: "domains", to: [], finds: ["ns-default-accepted-domain", "waiver-unused"] },
    { from: "town", set: "domains[0].name", to: "*", finds: ["ns-default-accepted-domain", "ns-mx"] },
    { from: "town", set: "domains[0].type", to: "internal-relay", finds: ["ns-default-accepted-domain"] },
    { from: "small-government", set: "domains", to: [], finds: ["ns-default-accepted-domain"] },
    { from: "small-government", set: "domains[0].name", to: "*", finds: ["ns-default-accepted-domain"] },
    { from: "school", set: "domains", to: [], finds: ["ns-default-accepted-domain"] },
    // The in-house systems still send as school.example.
    { from: "school", set: "domains[0].name", to: "*", finds: ["ns-default-accepted-domain", "senders-in-domains"] },
  ],
};
