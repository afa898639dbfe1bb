import type { RuleCases } from "../support/describe-rule";
import { campus } from "../support/proxies-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "proxies[0].idleTimeoutSeconds": 1500 },
      finds: [
        "proxies[0].idleTimeoutSeconds [rproxy]: the proxy closes the connections of waiting phones too early, got 1500 s, expected at least 2400 s; set the idle timeout of the proxy to at least 40 minutes",
      ],
    },
  ],
  doesNotApply: { document: { "proxies[0].publishes": ["owa"] } },
  changes: [
    { from: "town", set: "proxies[0].idleTimeoutSeconds", to: 1500, finds: ["proxy-eas-timeout"] },
    { from: "small-government", set: "proxies[0].idleTimeoutSeconds", to: 1800, finds: ["proxy-eas-timeout"] },
    {
      from: "school",
      set: "proxies",
      to: campus({ idleTimeoutSeconds: 1800 }),
      finds: ["proxy-eas-timeout", "mig-remote-endpoint"],
    },
  ],
};
