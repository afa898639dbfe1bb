import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { firewall: [] },
      finds: [
        "monitoring[0].address [checks]: no firewall rule allows the monitored ports, got 10.1.10.21, 10.2.10.21, expected a firewall rule from the monitoring system to every server; allow the ports of mail, web and agent from the address of the monitoring system to the servers",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  undecided: [
    {
      document: { "monitoring[0].address": undefined },
      finds: [
        "monitoring[0].address [checks]: cannot be judged: from which address checks checks is not specified; add `monitoring[0].address`, such as `address: 10.1.0.60`",
      ],
    },
    {
      from: "small-government",
      document: { "monitoring[0].datacenter": undefined },
      finds: [
        "monitoring[0].datacenter [metrics]: cannot be judged: from which address metrics checks is not specified; add `monitoring[0].datacenter`, such as `datacenter: dc1`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "monitoring[0].address", to: undefined, finds: ["mon-ports"] },
    { from: "town", set: "monitoring[0].existing", to: false, finds: ["mon-ports", "mon-healthcheck"] },
    { from: "small-government", set: "monitoring[0].datacenter", to: undefined, finds: ["mon-ports"] },
    { from: "small-government", set: "monitoring[0].network", to: undefined, finds: ["mon-ports"] },
    { from: "small-government", set: "monitoring[0].existing", to: true, finds: ["mon-ports"] },
    {
      from: "small-government",
      set: "monitoring[1]",
      to: { name: "second", existing: true, product: "zabbix" },
      finds: ["mon-ports"],
    },
  ],
};
