import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "domains[0].spf": undefined },
      finds: [
        "domains[0].spf [town.example]: the domain has no SPF record, expected -all or ~all; set `spf` to `-all`, or to `~all` while senders are still being identified",
      ],
    },
    {
      document: { "domains[0].spf": "?all" },
      finds: [
        "domains[0].spf [town.example]: the SPF record rejects nobody, got ?all, expected -all or ~all; set `spf` to `-all`, or to `~all` while senders are still being identified",
      ],
    },
    {
      document: { "domains[0].spfIncludes": Array.from({ length: 11 }, (_, i) => `spf${i + 1}.sender.example`) },
      finds: [
        "domains[0].spfIncludes [town.example]: the SPF record needs too many DNS lookups, got 11, expected at most 10; remove senders, or let them send through the gateways",
      ],
    },
  ],
  doesNotApply: { document: { domains: [] } },
  undecided: [
    {
      document: { "gateways[0].smartHost": { host: "relay.carrier.example" } },
      finds: [
        "domains[0].spfIncludes [town.example]: cannot be judged: under which name relay.carrier.example, the relay for outbound mail, publishes its senders is not specified; add `domains[0].spfIncludes`, such as `spfIncludes: [ spf.example.net ]`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "domains[0].spf", to: undefined, finds: ["ns-spf"] },
    { from: "town", set: "domains[0].spf", to: "?all", finds: ["ns-spf"] },
    { from: "town", set: "domains[0].spf", to: "+all", finds: ["ns-spf"] },
    { from: "town", set: "gateways[0].smartHost", to: { host: "relay.carrier.example" }, finds: ["ns-spf"] },
    { from: "small-government", set: "domains[0].spf", to: undefined, finds: ["ns-spf"] },
    { from: "small-government", set: "domains[0].spf", to: "?all", finds: ["ns-spf"] },
    { from: "small-government", set: "domains[1].spf", to: undefined, finds: ["ns-spf"] },
    {
      from: "small-government",
      set: "gateways[0].smartHost",
      to: { host: "relay.carrier.example" },
      finds: ["ns-spf"],
    },
    { from: "school", set: "domains[0].spf", to: undefined, finds: ["ns-spf"] },
    { from: "school", set: "domains[0].spf", to: "?all", finds: ["ns-spf"] },
  ],
};
