import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "proxies[0].healthChecks": "none" },
      finds: [
        "proxies[0].healthChecks [rproxy]: the proxy keeps its port open whatever the health of its servers, got none, expected per-protocol or tcp; let the proxy check the health of its servers and close its port when none is healthy",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "proxies[0].healthChecks", to: "none", finds: ["ns-rr-partial-failure", "proxy-health-path"] },
    {
      from: "government",
      set: "proxies[0].healthChecks",
      to: "none",
      finds: ["ns-rr-partial-failure", "proxy-health-path"],
    },
  ],
};
