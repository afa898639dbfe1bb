// Cases of the area's test: they prove that the rules on access points, activation, spares, Safety Net and the restart of witnesses hold for the town,
// break by one named change with the expected place and words, and know where they do not apply.
import type { RuleCases } from "../support/describe-rule";

export const further: Readonly<Record<string, RuleCases>> = {
  "dag-auto-activation": {
    holds: { document: { "clusters[0].autoActivation": { dc2: "blocked" }, "requirements.survive": ["any-member"] } },
    breaks: [
      {
        document: { "clusters[0].autoActivation": { dc2: "blocked" } },
        finds: [
          "clusters[0].autoActivation.dc2: copies in dc2 do not come up by themselves when another datacenter is lost, got blocked, expected unrestricted; set the datacenter's `autoActivation` to unrestricted, or take the failure out of what must be survived",
        ],
      },
    ],
    doesNotApply: {},
  },
  "dag-autoreseed-layout": {
    holds: { from: "government" },
    breaks: [
      {
        from: "government",
        plan: {},
        deployment: { "clusters[0].spareDisks": 0 },
        finds: [
          "clusters[0].spareDisks [DAG01]: members with single disks have no spare volume to reseed to, got 0, expected at least 1; set `spareDisks: 1` or more",
          "clusters[0].spareDisks [DAG02]: members with single disks have no spare volume to reseed to, got 0, expected at least 1; set `spareDisks: 1` or more",
        ],
      },
    ],
    doesNotApply: {},
  },
  "dag-cap-ip-per-subnet": {
    holds: { document: { "clusters[0].accessPoint": ["10.1.10.20", "10.2.10.20"] } },
    breaks: [
      {
        document: { "clusters[0].accessPoint": ["10.1.10.20"] },
        finds: [
          "clusters[0].accessPoint: the access point of the DAG has not one address in each MAPI network, got 10.1.10.20, expected one of each of 10.1.10.0/24, 10.2.10.0/24; give the access point one address in each MAPI network of the DAG, or leave `accessPoint` out",
        ],
      },
      {
        document: { "clusters[0].accessPoint": ["10.1.10.20", "10.2.10.20", "10.1.20.20"] },
        finds: [
          "clusters[0].accessPoint: the access point of the DAG has not one address in each MAPI network, got 10.1.10.20, 10.2.10.20, 10.1.20.20, expected one of each of 10.1.10.0/24, 10.2.10.0/24; give the access point one address in each MAPI network of the DAG, or leave `accessPoint` out",
        ],
      },
      {
        document: { "clusters[0].accessPoint": ["10.1.10.1", "10.2.10.21"] },
        finds: [
          "clusters[0].accessPoint: an address of the access point belongs to something else, got 10.1.10.1 of the router of servers, expected an address that nothing else has; take a free address, and one entry of the document for each DAG that has an access point",
          "clusters[0].accessPoint: an address of the access point belongs to something else, got 10.2.10.21 of MBX2, expected an address that nothing else has; take a free address, and one entry of the document for each DAG that has an access point",
        ],
      },
    ],
    doesNotApply: {},
  },
  "dag-dac": {
    breaks: [
      {
        document: { "clusters[0].datacenterActivation": false },
        finds: [
          "clusters[0].datacenterActivation [DAG1]: datacenter activation coordination is off, got false, expected true; set `datacenterActivation: true`",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "dag-dac-2member": {
    breaks: [
      {
        document: { "clusters[0].witness.datacenter": "dc2" },
        finds: [
          "clusters[0].witness.datacenter: a power failure restarts the witness together with one of two members, got dc2, expected a place without members; place the witness where neither member is, so that no power failure restarts it with one of them",
        ],
      },
    ],
    doesNotApply: { from: "government" },
  },
  "dag-ipless-backup-check": {
    breaks: [],
    undecided: [
      {
        document: { "backup[0].product": "dpm" },
        finds: [
          "clusters[0].accessPoint [vault]: not decided: the document does not say whether vault can back up a DAG that has no access point, expected `clusters[0].accessPoint`; add this key",
        ],
      },
    ],
    doesNotApply: { document: { "clusters[0].accessPoint": ["10.1.10.20", "10.2.10.20"] } },
  },
  "dag-max-active": {
    breaks: [
      {
        plan: { "clusters[0].maximumActiveDatabases": 2 },
        finds: [
          "clusters[0].databases: the highest number of active databases of a member does not fit the failures to be survived, got 2, expected 4 to 5; let the planner set the limit to what the worst failure mounts on one member",
        ],
      },
      {
        plan: { "clusters[0].maximumActiveDatabases": 6 },
        finds: [
          "clusters[0].databases: the highest number of active databases of a member does not fit the failures to be survived, got 6, expected 4 to 5; let the planner set the limit to what the worst failure mounts on one member",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "dag-no-nlb": {
    breaks: [
      {
        document: { "clusters[0].machine.roles": ["network-load-balancing"] },
        finds: [
          "clusters[0].machine.roles: members of a DAG run Windows Network Load Balancing, got network-load-balancing, expected no load balancing on members; spread clients by DNS round robin or by reverse proxies",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "dag-pf-mailbox-in-dag": {
    breaks: [
      {
        deployment: { "clusters[0].copies.perDatacenter": { dc1: 1, dc2: 0 } },
        finds: [
          "clusters[0].copies.perDatacenter [DAG1]: public folders come to databases with a single copy, got 1, expected at least 2; give the databases two copies or more",
        ],
      },
    ],
    doesNotApply: { from: "government" },
  },
  "dag-safetynet-size": {
    breaks: [
      {
        document: { "transport.safetyNetDays": 0 },
        finds: [
          "transport.safetyNetDays: Safety Net holds mail for too short a time, got 0 days, expected at least 2 days; hold mail in Safety Net for two days or longer, on a system disk that has room for it",
        ],
      },
      {
        plan: { "machines[0].disks[0].sizeGB": 40 },
        finds: [
          "clusters[0].members.dc1[0] [MBX1]: the queue database with Safety Net does not fit the system disk, got 40 GB, expected more than 51 GB; hold mail in Safety Net for two days or longer, on a system disk that has room for it",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "dag-single-nic": {
    breaks: [
      {
        document: { "links[0].paths": 1 },
        finds: [
          "links[0].paths [DAG1]: the networks of the DAG meet in one path between the datacenters, got 1, expected one network, or 2 paths; use one network for everything, or a second independent path between the datacenters",
        ],
      },
      {
        from: "government",
        document: { "links[0].mbps": 500 },
        finds: [
          "links[0].mbps [DAG01]: clients and replication share one network that is too slow for both, got 500 Mbit/s, expected at least 1000 Mbit/s; use a faster path between the datacenters",
          "links[0].mbps [DAG02]: clients and replication share one network that is too slow for both, got 500 Mbit/s, expected at least 1000 Mbit/s; use a faster path between the datacenters",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "dag-witness-no-ha": {
    breaks: [
      {
        document: {
          "clusters[0].witness": {
            name: "FSW1",
            datacenter: "dc1",
            network: "servers",
            host: "HV11",
            address: "10.1.10.31",
          },
        },
        finds: [
          "clusters[0].witness: the witness restarts together with MBX1, one of two members, got HV11, expected another host; place the witness on a host without members of the DAG",
        ],
      },
    ],
    doesNotApply: { from: "government" },
  },
};
