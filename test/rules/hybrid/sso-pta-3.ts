import type { RuleCases } from "../support/describe-rule";
import { agents, passThrough, townAgents, townTenant } from "../support/hybrid-documents";
import { school } from "../support/documents";

const agentsOfAllKinds = [
  { name: "PTA1", datacenter: "cloud", network: "identity", zone: "1" },
  { name: "PTA2", datacenter: "cloud", network: "identity", zone: "2", windows: "2012R2" },
  { name: "PTA3", existing: true, datacenter: "campus", address: "10.50.0.31", windowsInstallation: "core" },
] as const;

export const cases: RuleCases = {
  holds: agents,
  breaks: [
    {
      ...school,
      document: { ...passThrough, "identity.signOn.servers": passThrough["identity.signOn.servers"].slice(0, 2) },
      finds: [
        "identity.signOn.servers: all agents are in one datacenter, got cloud, expected at least two datacenters; list at least three agents in two datacenters as `identity.signOn.servers`",
        "identity.signOn.servers: the number of agents for pass-through authentication is wrong, got 2, expected 3 to 40; list at least three agents in two datacenters as `identity.signOn.servers`",
      ],
    },
    {
      ...school,
      document: { "identity.signOn.method": "pass-through", "identity.signOn.servers": agentsOfAllKinds },
      finds: [
        "identity.signOn.servers[1].windows [PTA2]: an agent runs on a version of Windows Server that is too old, got 2012R2, expected 2016 or later; install the agent on another system",
        "identity.signOn.servers[2].windowsInstallation [PTA3]: an agent runs on a system without a desktop, got core, expected desktop; install the agent on another system",
      ],
    },
  ],
  doesNotApply: school,
  changes: [
    {
      from: "town",
      set: "identity",
      to: townTenant({ signOn: { method: "pass-through", servers: townAgents.slice(0, 2), peakSignOnsPerSecond: 9 } }),
      finds: ["sso-pta-3", "bk-system-state"],
    },
    // Sign-on: farm, proxies, certificate, agents.
    { from: "school", set: "identity.signOn.method", to: "pass-through", finds: ["sso-pta-3", "sso-pta-capacity"] },
  ],
};
