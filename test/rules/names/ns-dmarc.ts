import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "domains[0].dmarc": undefined },
      finds: [
        "domains[0].dmarc [town.example]: the domain has no DMARC policy, expected none, quarantine or reject; set `dmarc` to at least none, and read the reports",
      ],
    },
  ],
  doesNotApply: { document: { domains: [] } },
  changes: [
    { from: "town", set: "domains[0].dmarc", to: undefined, finds: ["ns-dmarc"] },
    { from: "small-government", set: "domains[0].dmarc", to: undefined, finds: ["ns-dmarc"] },
    { from: "small-government", set: "domains[1].dmarc", to: undefined, finds: ["ns-dmarc"] },
    { from: "school", set: "domains[0].dmarc", to: undefined, finds: ["ns-dmarc"] },
  ],
};
