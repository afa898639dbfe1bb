import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "records[1].name": "auto.town.example" },
      finds: [
        "domains[0] [town.example]: Outlook finds no autodiscover for the domain in the external view, got no record, expected autodiscover.town.example; publish autodiscover for the domain, or an SRV record for it",
      ],
    },
  ],
  doesNotApply: { from: "school" },
};
