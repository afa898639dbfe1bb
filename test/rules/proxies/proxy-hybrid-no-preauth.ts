import type { RuleCases } from "../support/describe-rule";
import { campus } from "../support/proxies-documents";

export const cases: RuleCases = {
  holds: { deployment: { hybrid: { kind: "minimal", mailFlow: "direct", retire: [] } } },
  breaks: [
    {
      document: { "proxies[0].preauthentication": { ews: "adfs" } },
      deployment: { hybrid: { kind: "minimal", mailFlow: "direct", retire: [] } },
      finds: [
        "proxies[0].preauthentication.ews [rproxy]: Exchange Online cannot pass the pre-authentication of the proxy for ews, got adfs, expected pass-through; let EWS and Autodiscover pass through",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "school",
      set: "proxies",
      to: campus({ preauthentication: { autodiscover: "adfs" } }),
      finds: ["proxy-hybrid-no-preauth", "port-hybrid-in", "proxy-wap-preauth"],
    },
  ],
};
