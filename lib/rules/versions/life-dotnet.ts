import { dotNetByWindows } from "../../facts/windows-support";
import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath, ofAnyServer } from "../support/exchange";
import { windowsVersion } from "../support/compare-versions";

export const lifeDotnet = catalogueRule("life-dotnet", {
  why: "Exchange is tested only with these releases; with others, setup and updates stop or services fail.",
  fix: "install this release in the image and set `exchange.dotNet`",
  reading:
    "If `exchange.dotNet` is omitted, the servers have what Windows includes: 4.8 on WS2022, 4.8.1 on WS2025, and 4.8 from the image on WS2019.",
  check: (subject) =>
    ofAnyServer(subject, () => {
      const { dotNet, windows } = subject.deployment.exchange;
      const supported = dotNetByWindows[windowsVersion(windows)];
      if (dotNet === undefined || supported === undefined || supported.includes(dotNet)) return [];
      return [
        breach(exchangePath(subject, "dotNet"), {
          message: `this .NET Framework is not supported by Exchange on Windows Server ${windows}`,
          got: dotNet,
          expected: supported.join(" or "),
        }),
      ];
    }),
});
