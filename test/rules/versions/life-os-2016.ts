import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "exchange.version": "2016", "exchange.windows": "2016" } },
  breaks: [
    {
      document: { "exchange.version": "2016", "exchange.windowsInstallation": "core" },
      finds: [
        "exchange.windows: Exchange 2016 is not supported on this version of Windows Server, got 2022, expected 2012, 2012R2, 2016; set `exchange.windows` to a supported version",
        "exchange.windowsInstallation: Exchange 2016 is not supported on Server Core, got core, expected desktop; install Windows Server with Desktop Experience",
      ],
    },
  ],
  doesNotApply: {},
};
