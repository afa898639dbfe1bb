import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "domains[0].dane": true, "namespaces.zones[1].dnssec": true } },
  breaks: [
    {
      document: { "domains[0].dane": true },
      finds: [
        "domains[0].dane [mailgw]: mx1.town.example is in a zone that is not signed, got no DNSSEC, expected a signed zone; sign the zone of the gateways' names (`dnssec: true`), or remove `dane`",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "town", set: "domains[0].dane", to: true, finds: ["ns-dane"] },
    { from: "small-government", set: "domains[0].dane", to: true, finds: ["ns-dane"] },
  ],
};
