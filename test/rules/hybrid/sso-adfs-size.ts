import type { RuleCases } from "../support/describe-rule";
import type { Plan } from "../../../lib/plan";
import { school } from "../support/documents";
import { none } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      plan: {
        machines: (plan: Plan) =>
          plan.machines.map((machine) => (machine.name === "FS1" ? { ...machine, memoryGB: 2 } : machine)),
      },
      finds: [
        "identity.signOn.servers[0] [FS1]: a server of the federation service is too small, got 2 cores, 2 GB, expected at least 2 cores, 4 GB; give every federation server and proxy two cores and 4 GB: `processors`, `memoryGB`",
      ],
    },
    {
      ...school,
      document: { "identity.signOn.proxies[0].processors": 1 },
      finds: [
        "identity.signOn.proxies[0] [WAP1]: a server of the federation service is too small, got 1 cores, 4 GB, expected at least 2 cores, 4 GB; give every federation server and proxy two cores and 4 GB: `processors`, `memoryGB`",
      ],
    },
  ],
  doesNotApply: none,
  changes: [
    { from: "school", set: "identity.signOn.servers[1].processors", to: 1, finds: ["sso-adfs-size"] },
    { from: "school", set: "identity.signOn.servers[0].memoryGB", to: 2, finds: ["sso-adfs-size"] },
    { from: "school", set: "identity.signOn.proxies[0].memoryGB", to: 2, finds: ["sso-adfs-size"] },
  ],
};
