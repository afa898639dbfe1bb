import type { RuleCases } from "../support/describe-rule";

const published = ["owa", "ews", "mapi", "eas", "oab", "autodiscover"];

export const cases: RuleCases = {
  breaks: [
    {
      document: { "proxies[0].publishes": ["owa", "PowerShell"] },
      finds: [
        "proxies[0].publishes [rproxy]: the proxy publishes remote PowerShell, got PowerShell, expected everything but PowerShell; remove PowerShell from `publishes`",
      ],
    },
  ],
  doesNotApply: { document: { proxies: [] } },
  changes: [
    {
      from: "town",
      set: "proxies[0].publishes",
      to: ["owa", "PowerShell"],
      finds: ["sec-powershell-not-published", "client-protocols-published"],
    },
    {
      from: "town",
      set: "proxies[0].publishes",
      to: ["owa", "ews", "mapi", "eas", "oab", "autodiscover", "/PowerShell"],
      finds: ["sec-powershell-not-published"],
    },
    {
      from: "small-government",
      set: "proxies[0].publishes",
      to: ["owa", "ews", "mapi", "eas", "oab", "autodiscover", "powershell"],
      finds: ["sec-powershell-not-published"],
    },
    {
      from: "small-government",
      set: "proxies[0].publishes",
      to: ["owa", "ews", "mapi", "eas", "oab", "autodiscover", "/powershell-proxy"],
      finds: ["sec-powershell-not-published"],
    },
    {
      from: "small-government",
      set: "proxies[1].publishes",
      to: [...published, "powershell"],
      finds: ["sec-powershell-not-published"],
    },
    {
      from: "town",
      set: "proxies[0].publishes",
      to: [...published, "PowerShell"],
      finds: ["sec-powershell-not-published"],
    },
  ],
};
