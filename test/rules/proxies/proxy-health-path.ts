import type { RuleCases } from "../support/describe-rule";
import { campus } from "../support/proxies-documents";

export const cases: RuleCases = {
  holds: { document: { "proxies[0].healthChecks": "tcp" } },
  breaks: [
    {
      document: { "proxies[0].healthChecks": "none" },
      finds: [
        "proxies[0].healthChecks [rproxy]: the proxy does not check the protocols of the servers, got none, expected per-protocol; set `healthChecks: per-protocol`: GET /<protocol>/healthcheck.htm, 200 expected",
      ],
    },
    {
      from: "small-government",
      document: { "proxies[0].healthChecks": "tcp" },
      finds: [
        "proxies[0].healthChecks [lb-north]: the proxy does not check the protocols of the servers, got tcp, expected per-protocol; set `healthChecks: per-protocol`: GET /<protocol>/healthcheck.htm, 200 expected",
      ],
    },
  ],
  doesNotApply: { document: { proxies: [] } },
  changes: [
    { from: "small-government", set: "proxies[0].healthChecks", to: "tcp", finds: ["proxy-health-path"] },
    {
      from: "small-government",
      set: "proxies[1].healthChecks",
      to: "none",
      finds: ["proxy-health-path"],
    },
    { from: "school", set: "proxies", to: campus({ healthChecks: "none" }), finds: ["proxy-health-path"] },
    { from: "town", set: "proxies[0].healthChecks", to: "none", finds: ["proxy-health-path"] },
    {
      from: "small-government",
      set: "proxies[0].healthChecks",
      to: "none",
      finds: ["proxy-health-path"],
    },
  ],
};
