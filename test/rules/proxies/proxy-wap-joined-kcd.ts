import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: {
    document: {
      "proxies[0].preauthentication": { owa: "kerberos-delegation" },
      "proxies[0].domainJoined": true,
      "exchange.kerberosAccount": "computer",
    },
  },
  breaks: [
    {
      document: { "proxies[0].preauthentication": { owa: "kerberos-delegation" } },
      finds: [
        "exchange.kerberosAccount [rproxy]: there is no alternate service account for the proxy to delegate to, got none, expected computer; create an alternate service account and specify it in `exchange.kerberosAccount`",
        "proxies[0].domainJoined [rproxy]: a proxy outside the domain cannot delegate Kerberos, got false, expected true; join the proxy to the domain with delegation to the alternate service account, or let the protocol pass through",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "town",
      set: "proxies[0].preauthentication",
      to: { owa: "kerberos-delegation" },
      finds: ["proxy-wap-joined-kcd", "proxy-wap-preauth"],
    },
    {
      from: "small-government",
      set: "proxies[0].preauthentication",
      to: { owa: "kerberos-delegation" },
      finds: ["proxy-wap-joined-kcd"],
    },
  ],
};
