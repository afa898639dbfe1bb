import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "datacenters[0].hosts[0].roles": ["backup"] } },
  breaks: [
    {
      document: { "datacenters[0].hosts[0].roles": ["domain-controller"] },
      finds: [
        "datacenters[0].hosts[0].roles [HV11]: the host does more than run virtual machines, got domain-controller, expected only antivirus, backup, management, monitoring; move it to a virtual machine",
      ],
    },
    {
      from: "small-government",
      document: { "datacenters[0].hosts[0].roles": ["sql-server"] },
      finds: [
        "datacenters[0].hosts[0].roles [HVN01]: the host does more than run virtual machines, got sql-server, expected only antivirus, backup, management, monitoring; move it to a virtual machine",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "datacenters[0].hosts[0].roles", to: ["domain-controller"], finds: ["virt-host-dedicated"] },
    { from: "town", set: "datacenters[0].hosts[0].roles", to: ["sql-server"], finds: ["virt-host-dedicated"] },
    {
      from: "small-government",
      set: "datacenters[0].hosts[0].roles",
      to: ["sql-server"],
      finds: ["virt-host-dedicated"],
    },
  ],
};
