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
        "monitoring: nothing monitors the health of the servers' protocols, got no monitoring system, expected at least one; describe the monitoring system in `monitoring`: it is given every server with the health page of each protocol",
      ],
    },
    {
      plan: { "wiring.monitoring[0].checks": [] },
      finds: [
        "monitoring: no monitoring system checks the health of every protocol on some servers, got MBX1, MBX2, expected every server with an address at which it can be checked; describe the monitoring system in `monitoring`: it is given every server with the health page of each protocol",
      ],
    },
    {
      from: "school",
      document: { monitoring: [] },
      finds: [
        "monitoring: nothing monitors the health of the servers' protocols, got no monitoring system, expected at least one; describe the monitoring system in `monitoring`: it is given every server with the health page of each protocol",
      ],
    },
  ],
  doesNotApply: withoutServers,
  undecided: [
    {
      from: "small-government",
      document: { "monitoring[0].alertsTo": undefined },
      finds: [
        "monitoring[0].alertsTo [metrics]: cannot be judged: whom metrics alerts when a server fails is not specified; add `monitoring[0].alertsTo`, such as `alertsTo: mail-team@example.com`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "monitoring", to: [], finds: ["mon-healthcheck"] },
    { from: "town", set: "monitoring", to: undefined, finds: ["mon-healthcheck"] },
    { from: "small-government", set: "monitoring", to: [], finds: ["mon-healthcheck"] },
    { from: "small-government", set: "monitoring[0].alertsTo", to: undefined, finds: ["mon-healthcheck"] },
    { from: "school", set: "monitoring", to: [], finds: ["mon-healthcheck"] },
    { from: "school", set: "monitoring[0].alertsTo", to: undefined, finds: ["mon-healthcheck"] },
  ],
};
