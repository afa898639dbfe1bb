import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "school", document: { "domains[0].dane": true, "namespaces.zones[0].dnssec": true } },
  breaks: [
    {
      from: "school",
      document: { "domains[0].dane": true },
      finds: [
        "domains[0].dane [school.example]: DANE through Exchange Online is requested for a domain that is not signed, got no DNSSEC, expected a signed zone; sign the zone of the domain (`dnssec: true`), enable DNSSEC for it in Exchange Online and move MX to the new name",
      ],
    },
  ],
  doesNotApply: {},
  changes: [{ from: "school", set: "domains[0].dane", to: true, finds: ["ns-dane-hybrid-eop"] }],
};
