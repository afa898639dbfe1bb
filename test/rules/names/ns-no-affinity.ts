import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "proxies[0].affinity": "cookie" },
      finds: [
        "proxies[0].affinity [rproxy]: the proxy binds each client to one server, got cookie, expected none; set `affinity: none`",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "proxies[0].affinity", to: "cookie", finds: ["ns-no-affinity"] },
    { from: "small-government", set: "proxies[0].affinity", to: "cookie", finds: ["ns-no-affinity"] },
  ],
};
