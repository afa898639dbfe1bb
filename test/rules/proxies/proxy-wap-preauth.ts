import { campus } from "../support/proxies-documents";
import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: {
    from: "government",
    document: { "proxies[0].preauthentication": { owa: "adfs", eas: "adfs", ews: "pass-through" } },
  },
  breaks: [
    {
      document: { "proxies[0].preauthentication": { owa: "adfs", ews: "pass-through" } },
      finds: [
        "proxies[0].preauthentication.owa [rproxy]: the proxy cannot pre-authenticate owa in this way, got adfs, expected pass-through; let the protocol pass through and have Exchange authenticate users",
      ],
    },
    {
      document: { "proxies[0].preauthentication": { ews: "adfs" } },
      finds: [
        "proxies[0].preauthentication.ews [rproxy]: the proxy cannot pre-authenticate ews in this way, got adfs, expected pass-through; let the protocol pass through and have Exchange authenticate users",
      ],
    },
    {
      from: "small-government",
      document: { "proxies[0].preauthentication": { eas: "kerberos-delegation" } },
      finds: [
        "proxies[0].preauthentication.eas [lb-north]: the proxy cannot pre-authenticate eas in this way, got kerberos-delegation, expected pass-through or adfs; let the protocol pass through and have Exchange authenticate users",
      ],
    },
    {
      document: { "proxies[0].preauthentication": { ews: "adfs" } },
      deployment: { hybrid: { kind: "minimal", mailFlow: "direct", retire: [] } },
      finds: [
        "proxies[0].preauthentication.ews [rproxy]: the proxy cannot pre-authenticate ews in this way, got adfs, expected pass-through; let the protocol pass through and have Exchange authenticate users",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "town", set: "proxies[0].preauthentication", to: { owa: "adfs" }, finds: ["proxy-wap-preauth"] },
    { from: "town", set: "proxies[0].preauthentication", to: { ews: "adfs" }, finds: ["proxy-wap-preauth"] },
    { from: "town", set: "proxies[0].preauthentication", to: { ecp: "adfs" }, finds: ["proxy-wap-preauth"] },
    {
      from: "town",
      set: "proxies[0].preauthentication",
      to: { eas: "kerberos-delegation" },
      finds: ["proxy-wap-preauth", "proxy-wap-joined-kcd"],
    },
    {
      from: "small-government",
      set: "proxies[0].preauthentication",
      to: { mapi: "adfs" },
      finds: ["proxy-wap-preauth"],
    },
    {
      from: "small-government",
      set: "proxies[1].preauthentication",
      to: { oab: "adfs" },
      finds: ["proxy-wap-preauth"],
    },
    {
      from: "school",
      set: "proxies",
      to: campus({ preauthentication: { autodiscover: "adfs" } }),
      finds: ["proxy-wap-preauth", "port-hybrid-in"],
    },
  ],
};
