import type { RuleCases } from "../support/describe-rule";

const withoutServers = {
  from: "school",
  document: { "hybrid.managementServer": undefined, "hybrid.endpoint.servers": [] },
} as const;

export const cases: RuleCases = {
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
  changes: [
    { from: "town", set: "monitoring", to: [], finds: ["mon-healthcheck"] },
    { from: "town", set: "monitoring", to: undefined, finds: ["mon-healthcheck"] },
    { from: "government", set: "monitoring", to: [], finds: ["mon-healthcheck"] },
    { from: "government", set: "monitoring[0].alertsTo", to: undefined, finds: ["mon-healthcheck"] },
    { from: "school", set: "monitoring", to: [], finds: ["mon-healthcheck"] },
    { from: "school", set: "monitoring[0].alertsTo", to: undefined, finds: ["mon-healthcheck"] },
  ],
};
