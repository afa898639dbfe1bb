import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "organization.forest.upnSuffixes": ["town.example"] } },
  breaks: [
    {
      document: { "organization.forest.upnSuffixes": ["city.example"] },
      finds: [
        "organization.forest.upnSuffixes [town.example]: users of town.example cannot sign in with their mail address, got city.example, expected a list that includes town.example; add the mail domain as a UPN suffix and assign it to the users",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "town", set: "organization.forest.upnSuffixes", to: ["city.example"], finds: ["ns-upn-eq-smtp"] },
    { from: "town", set: "organization.forest.upnSuffixes", to: [], finds: ["ns-upn-eq-smtp"] },
    {
      from: "small-government",
      set: "organization.forest.upnSuffixes",
      to: ["government.example"],
      finds: ["ns-upn-eq-smtp"],
    },
    { from: "school", set: "organization.forest.upnSuffixes", to: ["ad.school.example"], finds: ["ns-upn-eq-smtp"] },
  ],
};
