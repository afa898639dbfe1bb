import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { governmentHybrid, none, townEndpoint, townHybrid } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "hybrid.autodiscover.target": "exchange-online" },
      finds: [
        "hybrid.autodiscover.target: Autodiscover points to Exchange Online before the mailboxes are there, got exchange-online, expected on-premises; set `hybrid.autodiscover.target: on-premises` and let it switch after the last wave",
      ],
    },
    {
      ...school,
      document: { "hybrid.autodiscover.switchAfter": "teachers" },
      finds: [
        "hybrid.autodiscover.switchAfter: Autodiscover switches to Exchange Online before the last wave, got teachers, expected students; set `hybrid.autodiscover.target: on-premises` and let it switch after the last wave",
      ],
    },
  ],
  doesNotApply: none,
  undecided: [
    {
      ...school,
      document: { "hybrid.autodiscover": undefined },
      finds: [
        "hybrid.autodiscover: cannot be judged: where Autodiscover points while mailboxes move is not specified; add `hybrid.autodiscover`, such as `autodiscover: { target: on-premises }`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "hybrid",
      to: { ...townHybrid, ...townEndpoint, autodiscover: { target: "exchange-online" } },
      finds: ["hyb-autodiscover-onprem"],
    },
    {
      from: "small-government",
      set: "hybrid",
      to: { ...governmentHybrid, autodiscover: { target: "exchange-online" } },
      finds: ["hyb-autodiscover-onprem"],
    },
    {
      from: "school",
      set: "hybrid.autodiscover",
      to: undefined,
      finds: ["services-survive-failures", "hyb-autodiscover-onprem"],
    },
    { from: "school", set: "hybrid.autodiscover.switchAfter", to: "teachers", finds: ["hyb-autodiscover-onprem"] },
    {
      from: "school",
      set: "hybrid.autodiscover.target",
      to: "exchange-online",
      finds: ["services-survive-failures", "hyb-autodiscover-onprem"],
    },
    { from: "school", set: "hybrid.autodiscover.switchAfter", to: "pilot", finds: ["hyb-autodiscover-onprem"] },
    {
      from: "school",
      set: "hybrid.autodiscover.switchAfter",
      to: "managers-and-staff",
      finds: ["hyb-autodiscover-onprem"],
    },
  ],
};
