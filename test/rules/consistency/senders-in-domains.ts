import type { RuleCases } from "../support/describe-rule";

const remedy = "send from an address of a domain in `domains`, or add the domain";

export const cases: RuleCases = {
  holds: { from: "school", document: { "applications[0].from": ["*@school.example", "noreply@school.example"] } },
  breaks: [
    {
      from: "school",
      document: { "applications[0].from": ["noreply@School.example", "noreply@web.school.example", "nobody"] },
      finds: [
        `applications[0].from [website]: sends from a domain that is not in the document, got nobody, noreply@web.school.example, expected an address in school.example; ${remedy}`,
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    // The shop's domain has no SPF record here.
    { from: "school", set: "applications[0].from[0]", to: "noreply@shop.example", finds: ["senders-in-domains"] },
    // An address as a mail program shows it is no address.
    { from: "school", set: "applications[0].from[0]", to: "<noreply@school.example>", finds: ["senders-in-domains"] },
    // A name without @ is no mail address.
    { from: "school", set: "applications[1].from[0]", to: "records", finds: ["senders-in-domains"] },
  ],
};
