import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "exchange.windows": "2016" },
      finds: [
        "exchange.windows: Exchange SE is not supported on this version of Windows Server, got 2016, expected 2019, 2022, 2025; set `exchange.windows` to a supported version",
      ],
    },
  ],
  doesNotApply: { document: { "exchange.version": "2016" } },
  changes: [
    { from: "town", set: "exchange.windows", to: "2016", finds: ["life-os-se"] },
    { from: "town", set: "exchange.windows", to: "2012R2", finds: ["life-os-se"] },
    { from: "small-government", set: "exchange.windows", to: "2016", finds: ["life-os-se"] },
    { from: "small-government", set: "exchange.windows", to: "2012R2", finds: ["life-os-se"] },
    { from: "school", set: "exchange.windows", to: "2016", finds: ["life-os-se"] },
    { from: "school", set: "exchange.windows", to: "2028", finds: ["life-os-se", "ec-os"] },
  ],
};
