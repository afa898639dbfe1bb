import type { RuleCases } from "../support/describe-rule";
import { campus } from "../support/proxies-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "proxies[0].address": "10.1.0.12" },
      finds: [
        "proxies[0] [rproxy]: the proxy runs on an Exchange server or a domain controller, got DC1-AD2, expected a separate machine; move the proxy to a separate machine in the perimeter network",
      ],
    },
    {
      document: { "proxies[0].address": "10.1.10.11" },
      finds: [
        "proxies[0] [rproxy]: the proxy runs on an Exchange server or a domain controller, got OLDMAIL1, expected a separate machine; move the proxy to a separate machine in the perimeter network",
      ],
    },
    {
      deployment: { "proxies[0].address": "10.1.10.21" },
      finds: [
        "proxies[0] [rproxy]: the proxy runs on an Exchange server or a domain controller, got MBX1, expected a separate machine; move the proxy to a separate machine in the perimeter network",
      ],
    },
    {
      deployment: { "proxies[0].name": "DC1-AD1" },
      finds: [
        "proxies[0] [DC1-AD1]: the proxy runs on an Exchange server or a domain controller, got DC1-AD1, expected a separate machine; move the proxy to a separate machine in the perimeter network",
      ],
    },
    {
      from: "school",
      document: {
        "hybrid.managementServer": { name: "HYB1", existing: true, datacenter: "campus", address: "10.50.0.90" },
        applications: [],
        proxies: campus({ name: "HYB1" }),
      },
      finds: [
        "proxies[0] [HYB1]: the proxy runs on an Exchange server or a domain controller, got HYB1, expected a separate machine; move the proxy to a separate machine in the perimeter network",
      ],
    },
  ],
  doesNotApply: { document: { proxies: [] } },
  undecided: [
    {
      document: { "proxies[0].address": undefined },
      finds: [
        "proxies[0].address [rproxy]: cannot be judged: on which machine rproxy runs is not specified; add `proxies[0].address`, such as `address: 10.1.50.10`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "proxies[0].address", to: "10.1.0.11", finds: ["proxy-not-domain-exchange-host"] },
    { from: "town", set: "proxies[0].address", to: "10.1.10.11", finds: ["proxy-not-domain-exchange-host"] },
    { from: "town", set: "proxies[0].address", to: undefined, finds: ["proxy-not-domain-exchange-host"] },
    { from: "small-government", set: "proxies[0].existing", to: true, finds: ["proxy-not-domain-exchange-host"] },
    {
      from: "school",
      set: "proxies",
      to: campus({ address: "10.50.0.22" }),
      finds: ["proxy-not-domain-exchange-host"],
    },
    {
      from: "school",
      set: "proxies",
      to: campus({ address: "10.50.0.11" }),
      finds: ["proxy-not-domain-exchange-host"],
    },
  ],
};
