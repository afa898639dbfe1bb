// Proves that a deployment that nobody watches is found, or one whose watcher has no address, and that System Center is a choice for Exchange 2016 alone.
import { monitoringRules } from "../../lib/rules/monitoring";
import { describeRule, type RuleCases } from "./support/describe-rule";

const withoutServers = {
  from: "school",
  document: { "hybrid.managementServer": undefined, "hybrid.endpoint.servers": [] },
} as const;

const cases: Readonly<Record<string, RuleCases>> = {
  "mon-healthcheck": {
    breaks: [
      {
        document: { monitoring: [] },
        finds: [
          "monitoring: nobody asks the servers whether their protocols are healthy, got no monitoring system, expected at least one; describe the monitoring system in `monitoring`: it is handed every server with the health page of each protocol",
        ],
      },
      {
        plan: { "wiring.monitoring[0].checks": [] },
        finds: [
          "monitoring: no monitoring system asks some servers for the health of every protocol, got MBX1, MBX2, expected every server with an address that it can be asked at; describe the monitoring system in `monitoring`: it is handed every server with the health page of each protocol",
        ],
      },
      {
        from: "school",
        document: { monitoring: [] },
        finds: [
          "monitoring: nobody asks the servers whether their protocols are healthy, got no monitoring system, expected at least one; describe the monitoring system in `monitoring`: it is handed every server with the health page of each protocol",
        ],
      },
    ],
    doesNotApply: withoutServers,
    undecided: [
      {
        from: "government",
        document: { "monitoring[0].alertsTo": undefined },
        finds: [
          "monitoring[0].alertsTo [metrics]: not decided: the document does not say whom metrics tells of a sick server, expected `monitoring[0].alertsTo`; add this key",
        ],
      },
    ],
  },
  "mon-ports": {
    breaks: [
      {
        plan: { firewall: [] },
        finds: [
          "monitoring[0].address [checks]: the ports that are watched are not among the openings, got 10.1.10.21, 10.2.10.21, expected an opening from the monitoring system to every server; open the ports of mail, web and agent to the servers for the address of the monitoring system",
        ],
      },
    ],
    doesNotApply: { from: "school" },
    undecided: [
      {
        document: { "monitoring[0].address": undefined },
        finds: [
          "monitoring[0].address [checks]: not decided: the document does not say from which address checks asks, expected `monitoring[0].address`; add this key",
        ],
      },
      {
        from: "government",
        document: { "monitoring[0].datacenter": undefined },
        finds: [
          "monitoring[0].datacenter [metrics]: not decided: the document does not say from which address metrics asks, expected `monitoring[0].datacenter`; add this key",
        ],
      },
    ],
  },
  "mon-scom": {
    holds: { document: { "monitoring[0].product": "scom", "exchange.version": "2016", "exchange.update": "CU23" } },
    breaks: [
      {
        document: { "monitoring[0].product": "scom" },
        finds: [
          "monitoring[0].product [checks]: the product has no management pack for this version of Exchange, got scom for SE, expected monitors of your own, or another product; make monitors for services, events and counters, or plan another product",
        ],
      },
      {
        from: "school",
        document: { "monitoring[0].product": "scom" },
        finds: [
          "monitoring[0].product [azure]: the product has no management pack for this version of Exchange, got scom for SE, expected monitors of your own, or another product; make monitors for services, events and counters, or plan another product",
        ],
      },
    ],
    doesNotApply: {},
  },
};

for (const [id, one] of Object.entries(cases)) {
  const rule = monitoringRules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  describeRule(rule, one);
}
