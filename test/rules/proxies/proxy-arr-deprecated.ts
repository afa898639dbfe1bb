import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "proxies[0].software": "other", "proxies[0].product": "nginx-plus" } },
  breaks: [
    {
      document: { "proxies[0].software": "other", "proxies[0].product": "iis-arr" },
      finds: [
        "proxies[0].product [rproxy]: the reverse proxy is IIS ARR, got iis-arr, expected haproxy, nginx or web-application-proxy; plan another reverse proxy",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "town", set: "proxies[0].product", to: "iis-arr", finds: ["proxy-arr-deprecated"] },
    { from: "small-government", set: "proxies[0].product", to: "iis-arr", finds: ["proxy-arr-deprecated"] },
  ],
};
