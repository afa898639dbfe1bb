import type { RuleCases } from "../support/describe-rule";
import { campus } from "../support/proxies-documents";

export const cases: RuleCases = {
  holds: { from: "government", document: { "proxies[0].maxBodyMB": 2048 } },
  breaks: [
    {
      from: "small-government",
      document: { "proxies[0].maxBodyMB": 40 },
      finds: [
        "proxies[0].maxBodyMB [lb-north]: the proxy rejects messages that Exchange accepts, got 40 MB, expected at least 64 MB; raise the body limit of the proxy, or lower the maximum message size",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "small-government", set: "proxies[0].maxBodyMB", to: 40, finds: ["proxy-body-size"] },
    { from: "small-government", set: "proxies[1].maxBodyMB", to: 50, finds: ["proxy-body-size"] },
    { from: "school", set: "proxies", to: campus({ maxBodyMB: 30 }), finds: ["proxy-body-size"] },
  ],
};
