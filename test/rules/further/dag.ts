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
          "clusters[0].autoActivation.dc2: copies in dc2 are not activated automatically when another datacenter is lost, got blocked, expected unrestricted; set the datacenter's `autoActivation` to unrestricted, or remove the failure from `requirements.survive`",
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
          "clusters[0].spareDisks [DAG01]: members with single disks have no spare volume for AutoReseed, got 0, expected at least 1; set `spareDisks: 1` or more",
          "clusters[0].spareDisks [DAG02]: members with single disks have no spare volume for AutoReseed, got 0, expected at least 1; set `spareDisks: 1` or more",
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
          "clusters[0].accessPoint: the access point of the DAG does not have exactly one address in each MAPI network, got 10.1.10.20, expected one address in each of 10.1.10.0/24, 10.2.10.0/24; give the access point one address in each MAPI network of the DAG, or remove `accessPoint`",
        ],
      },
      {
        document: { "clusters[0].accessPoint": ["10.1.10.20", "10.2.10.20", "10.1.20.20"] },
        finds: [
          "clusters[0].accessPoint: the access point of the DAG does not have exactly one address in each MAPI network, got 10.1.10.20, 10.2.10.20, 10.1.20.20, expected one address in each of 10.1.10.0/24, 10.2.10.0/24; give the access point one address in each MAPI network of the DAG, or remove `accessPoint`",
        ],
      },
      {
        document: { "clusters[0].accessPoint": ["10.1.10.1", "10.2.10.21"] },
        finds: [
          "clusters[0].accessPoint: an address of the access point is already in use, got 10.1.10.1 of the router of servers, expected a free address; use a free address, and a separate entry in the document for each DAG with an access point",
          "clusters[0].accessPoint: an address of the access point is already in use, got 10.2.10.21 of MBX2, expected a free address; use a free address, and a separate entry in the document for each DAG with an access point",
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
          "clusters[0].datacenterActivation [DAG1]: Datacenter Activation Coordination (DAC) is off, got false, expected true; set `datacenterActivation: true`",
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
          "clusters[0].witness.datacenter: a power failure restarts the witness together with one of the two members, got dc2, expected a location without members; place the witness in a location without members, so that no power failure restarts it together with one of them",
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
          "clusters[0].accessPoint [vault]: not decided: the document does not say whether vault can back up a DAG without an access point, expected `clusters[0].accessPoint`; add this key",
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
          "clusters[0].databases: the maximum number of active databases of a member does not fit the failures to be survived, got 2, expected 4 to 5; let the planner set the limit to what one member mounts in the worst failure",
        ],
      },
      {
        plan: { "clusters[0].maximumActiveDatabases": 6 },
        finds: [
          "clusters[0].databases: the maximum number of active databases of a member does not fit the failures to be survived, got 6, expected 4 to 5; let the planner set the limit to what one member mounts in the worst failure",
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
          "clusters[0].machine.roles: members of a DAG run Windows Network Load Balancing, got network-load-balancing, expected no load balancing on members; balance clients with DNS round robin or reverse proxies",
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
          "clusters[0].copies.perDatacenter [DAG1]: public folders move to databases with a single copy, got 1, expected at least 2; give the databases at least two copies",
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
          "transport.safetyNetDays: Safety Net holds mail for too short a time, got 0 days, expected at least 2 days; let Safety Net hold mail for at least two days, on a system disk with enough space",
        ],
      },
      {
        plan: { "machines[0].disks[0].sizeGB": 40 },
        finds: [
          "clusters[0].members.dc1[0] [MBX1]: the queue database with Safety Net does not fit the system disk, got 40 GB, expected more than 51 GB; let Safety Net hold mail for at least two days, on a system disk with enough space",
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
          "links[0].paths [DAG1]: the networks of the DAG share one path between the datacenters, got 1, expected one network, or 2 paths; use one network for everything, or add a second independent path between the datacenters",
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
          "clusters[0].witness: the witness restarts together with MBX1, one of the two members, got HV11, expected another host; place the witness on a host without members of the DAG",
        ],
      },
    ],
    doesNotApply: { from: "government" },
  },
};
