import type { RuleCases } from "../support/describe-rule";
import { noServer } from "../support/versions-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "exchange.dotNet": "4.7.2" },
      finds: [
        "exchange.dotNet: this .NET Framework is not supported by Exchange on Windows Server 2022, got 4.7.2, expected 4.8.1 or 4.8; install this release in the image and set `exchange.dotNet`",
      ],
    },
    {
      document: { "exchange.dotNet": "4.8.1", "exchange.windows": "2019" },
      finds: [
        "exchange.dotNet: this .NET Framework is not supported by Exchange on Windows Server 2019, got 4.8.1, expected 4.8; install this release in the image and set `exchange.dotNet`",
      ],
    },
  ],
  doesNotApply: noServer,
  changes: [
    { from: "town", set: "exchange.dotNet", to: "4.7.2", finds: ["life-dotnet"] },
    { from: "town", set: "exchange.dotNet", to: "3.5", finds: ["life-dotnet"] },
    { from: "small-government", set: "exchange.dotNet", to: "4.7.2", finds: ["life-dotnet"] },
    { from: "school", set: "exchange.dotNet", to: "4.7.2", finds: ["life-dotnet"] },
    { from: "school", set: "exchange.dotNet", to: "4.6", finds: ["life-dotnet"] },
  ],
};
