import type { RuleCases } from "../support/describe-rule";
import type { Plan } from "../../../lib/plan";
import { school } from "../support/documents";

const machines = (name: string, change: object) => ({
  machines: (plan: Plan) =>
    plan.machines.map((machine) => (machine.name === name ? { ...machine, ...change } : machine)),
});

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      plan: machines("SYNC1", { adapters: [] }),
      finds: [
        "datacenters[1] [SYNC1]: the machine has no fixed address, got none, expected an address in the document; specify an address, or a network with an `assign` range, for each of these machines",
      ],
    },
  ],
  doesNotApply: {},
  undecided: [
    {
      from: "school",
      document: { "identity.signOn.servers[1].existing": true },
      finds: [
        "identity.signOn.servers[1].address [FS2]: cannot be judged: whether FS2 keeps its address is not specified; add `identity.signOn.servers[1].address`, such as `address: 10.1.50.10`",
      ],
    },
  ],
  changes: [
    {
      from: "small-government",
      set: "clusters[0].witness.existing",
      to: true,
      finds: ["az-static-private-ip", "port-witness"],
    },
    {
      from: "school",
      set: "identity.directorySync.servers[0].existing",
      to: true,
      finds: ["az-static-private-ip", "ec-os", "ec-version"],
    },
    { from: "school", set: "identity.signOn.servers[1].existing", to: true, finds: ["az-static-private-ip"] },
    { from: "school", set: "identity.signOn.proxies[0].existing", to: true, finds: ["az-static-private-ip"] },
    { from: "school", set: "hybrid.managementServer.existing", to: true, finds: ["az-static-private-ip"] },
  ],
};
