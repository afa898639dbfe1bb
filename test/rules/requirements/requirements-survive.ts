import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].witness.datacenter": "dc1" },
      finds: [
        "requirements.survive [dc1]: dc1 is not survived by DAG1: after the loss of dc1 a manual switchover is needed, got 1 of 3 votes, 0 of 4 databases lost, expected every database mounted by automatic failover; add members, copies or a witness in a third location until the failure is survived, or remove the requirement",
      ],
    },
    {
      document: { "clusters[0].witness": undefined, "requirements.survive": ["any-member"] },
      finds: [
        "requirements.survive [any-member]: any-member is not survived by DAG1: after the loss of MBX1 a manual switchover is needed (and 1 more case), got 1 of 2 votes, 0 of 4 databases lost, expected every database mounted by automatic failover; add members, copies or a witness in a third location until the failure is survived, or remove the requirement",
      ],
    },
    {
      document: { "clusters[0].copies.perDatacenter": { dc1: 0, dc2: 1 }, "requirements.survive": ["any-host"] },
      finds: [
        "requirements.survive [any-host]: any-host is not survived by DAG1: after the loss of HV21 DAG1-DB1, DAG1-DB2, DAG1-DB3, DAG1-DB4 are lost, got 2 of 3 votes, 4 of 4 databases lost, expected every database mounted by automatic failover; add members, copies or a witness in a third location until the failure is survived, or remove the requirement",
      ],
    },
    {
      from: "school",
      document: { "identity.signOn.servers[1].zone": "1" },
      finds: [
        "requirements.survive [cloud.zone-1]: cloud.zone-1 takes down all sign-on servers, got FS1, FS2, expected at least one elsewhere; place the servers in different datacenters or zones",
      ],
    },
  ],
  doesNotApply: { document: { "requirements.survive": [] } },
  changes: [
    { from: "town", set: "requirements.survive", to: ["dc1+dc2"], finds: ["requirements-survive"] },
    { from: "town", set: "requirements.survive", to: ["any-two-members"], finds: ["requirements-survive"] },
    { from: "town", set: "requirements.survive", to: ["any-datacenter+any-member"], finds: ["requirements-survive"] },
    { from: "town", set: "requirements.survive", to: ["witness", "annex+dc1"], finds: ["requirements-survive"] },
    { from: "small-government", set: "requirements.survive", to: ["north+south"], finds: ["requirements-survive"] },
    {
      from: "small-government",
      set: "requirements.survive",
      to: ["witness.zone-1+north"],
      finds: ["requirements-survive"],
    },
    {
      from: "small-government",
      set: "requirements.survive",
      to: ["north+any-two-members"],
      finds: ["requirements-survive"],
    },
    {
      from: "small-government",
      set: "requirements.survive",
      to: ["any-datacenter+any-datacenter"],
      finds: ["requirements-survive"],
    },
    {
      from: "school",
      set: "identity.signOn.servers[1].zone",
      to: "1",
      finds: ["requirements-survive", "hyb-azure-vm-availability"],
    },
    {
      from: "school",
      set: "requirements.survive",
      to: ["cloud"],
      finds: ["services-survive-failures", "requirements-survive", "names-survive-datacenter"],
    },
    {
      from: "school",
      set: "requirements.survive",
      to: ["any-datacenter"],
      finds: ["services-survive-failures", "requirements-survive", "names-survive-datacenter"],
    },
    {
      from: "school",
      set: "requirements.survive",
      to: ["campus", "cloud"],
      finds: ["services-survive-failures", "requirements-survive", "names-survive-datacenter"],
    },
    {
      from: "school",
      set: "requirements.survive",
      to: ["cloud.zone-1+cloud.zone-2"],
      finds: ["services-survive-failures", "requirements-survive"],
    },
  ],
};
