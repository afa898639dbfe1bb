import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "exchange.version": "2019" }, date: "2025-10-14" },
  breaks: [
    {
      document: { "exchange.version": "2019" },
      finds: [
        "exchange.version: this version has been out of support since 2025-10-14, got 2019, expected SE; set `exchange.version: SE`",
      ],
    },
    {
      document: { "exchange.version": "2016" },
      date: "2025-10-15",
      finds: [
        "exchange.version: this version has been out of support since 2025-10-14, got 2016, expected SE; set `exchange.version: SE`",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "town",
      set: "exchange.version",
      to: "2019",
      finds: ["life-2016-2019-eos", "life-cu-n-or-n-1", "life-target-se-only"],
    },
    {
      from: "government",
      set: "exchange.version",
      to: "2016",
      finds: ["life-2016-2019-eos", "life-cu-n-or-n-1", "life-os-2016", "life-target-se-only"],
    },
    {
      from: "government",
      set: "exchange.version",
      to: "2019",
      finds: ["life-2016-2019-eos", "life-cu-n-or-n-1", "life-target-se-only"],
    },
    {
      from: "school",
      set: "exchange.version",
      to: "2019",
      finds: ["life-2016-2019-eos", "life-target-se-only", "life-cu-n-or-n-1", "hyb-cu-current"],
    },
  ],
};
