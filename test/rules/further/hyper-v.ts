// Cases of the area's test: they prove that the rules on hosts, moves between them and their storage hold for the town, break by one named change with
// the expected place and words, and know where they do not apply.
import type { RuleCases } from "../support/describe-rule";

/** A second host of the first datacenter, in the failover cluster HVC1, with so many processors of other guests. */
function twin(processors: number): object {
  return {
    name: "HV12",
    address: "hv12.ad.town.example",
    cores: 16,
    specintRate2006: 540,
    memoryGB: 384,
    switch: "vSwitch-Servers",
    failoverCluster: "HVC1",
    otherGuests: { processors, memoryGB: 120 },
    storage: [
      { name: "fast", path: "D:\\Hyper-V", usableGB: 4000, raid: "raid-1" },
      { name: "mail", path: "E:\\Hyper-V", usableGB: 14000, raid: "raid-10" },
    ],
  };
}

export const further: Readonly<Record<string, RuleCases>> = {
  "virt-cold-boot": {
    holds: { document: { "clusters[0].machine.stopAction": "turn-off" } },
    breaks: [
      {
        document: { "clusters[0].machine.stopAction": "save" },
        finds: [
          "clusters[0].machine.stopAction: the members are saved when their host stops, and do not boot afterwards, got save, expected shut-down or turn-off; set `machine.stopAction: shut-down`",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "virt-host-bin-space": {
    breaks: [
      {
        document: { "clusters[0].machine.stopAction": "save" },
        finds: [
          "clusters[0].machine.stopAction: the hosts keep no room for the saved memory of members, got save, up to 128 GB a member, expected shut-down or turn-off; set `machine.stopAction: shut-down`, so that no room is taken",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "virt-ratio-in-failover": {
    holds: { document: { "datacenters[0].hosts[1]": twin(10), "datacenters[0].hosts[0].failoverCluster": "HVC1" } },
    breaks: [
      {
        document: { "datacenters[0].hosts[1]": twin(24), "datacenters[0].hosts[0].failoverCluster": "HVC1" },
        finds: [
          "datacenters[0].hosts[0].failoverCluster [HV11]: the other hosts of HVC1 cannot take the guests of HV11 within two processors a core, got 10 processors, 192 GB, expected at most 6 processors, 264 GB; take other guests off these hosts, add a host, or leave the members out of the failover cluster",
        ],
      },
    ],
    doesNotApply: { document: { "datacenters[0].hosts[0].failoverCluster": "HVC1" } },
  },
  "virt-dag-local-storage": {
    holds: {
      document: {
        "datacenters[0].hosts[0].failoverCluster": "HVC1",
        "datacenters[1].hosts[0].failoverCluster": "HVC2",
      },
    },
    breaks: [
      {
        document: {
          "datacenters[0].hosts[0].failoverCluster": "HVC",
          "datacenters[1].hosts[0].failoverCluster": "HVC",
        },
        finds: [
          "datacenters[0].hosts[0].failoverCluster [DAG1]: one failover cluster of hosts carries members in both datacenters, got HVC, expected one for each datacenter; make one failover cluster of hosts for each datacenter",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "virt-host-dedicated": {
    holds: { document: { "datacenters[0].hosts[0].roles": ["backup"] } },
    breaks: [
      {
        document: { "datacenters[0].hosts[0].roles": ["domain-controller"] },
        finds: [
          "datacenters[0].hosts[0].roles [HV11]: the host does other work than running machines, got domain-controller, expected only antivirus, backup, management, monitoring; move it into a machine of its own",
        ],
      },
      {
        from: "government",
        document: { "datacenters[0].hosts[0].roles": ["sql-server"] },
        finds: [
          "datacenters[0].hosts[0].roles [HVN01]: the host does other work than running machines, got sql-server, expected only antivirus, backup, management, monitoring; move it into a machine of its own",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "virt-live-migration": {
    holds: { document: { "datacenters[0].hosts[0].migration": "live" } },
    breaks: [
      {
        document: { "datacenters[0].hosts[0].migration": "quick" },
        finds: [
          "datacenters[0].hosts[0].migration [HV11]: members are moved between hosts in saved state, got quick, expected live or none; set `migration` of the host to live or none",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "virt-live-migration-heartbeat": {
    holds: {
      document: { "datacenters[0].hosts[0].migration": "live", "datacenters[0].hosts[0].migrationMbps": 10000 },
    },
    breaks: [
      {
        document: { "datacenters[0].hosts[0].migration": "live", "datacenters[0].hosts[0].migrationMbps": 1000 },
        finds: [
          "datacenters[0].hosts[0].migrationMbps [HV11]: members are moved over a network that is too slow for their heartbeats, got 1000 Mbit/s, expected at least 10000 Mbit/s; move members over 10 Gbit/s, or relax the thresholds of the cluster",
        ],
      },
    ],
    undecided: [
      {
        document: { "datacenters[0].hosts[0].migration": "live" },
        finds: [
          "datacenters[0].hosts[0].migrationMbps [HV11]: not decided: the document does not say how fast members are moved between hosts, expected `datacenters[0].hosts[0].migrationMbps`; add this key",
        ],
      },
    ],
    doesNotApply: {},
  },
  "virt-no-hv-replica": {
    breaks: [
      {
        document: { "datacenters[0].hosts[0].replica": true },
        finds: [
          "datacenters[0].hosts[0].replica [HV11]: Hyper-V Replica copies machines that are members of a DAG, got true, expected false; switch Hyper-V Replica off for members: the DAG replicates already",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "virt-no-nas-as-block": {
    breaks: [
      {
        document: { "datacenters[0].hosts[0].storage[0].attachment": "nas" },
        finds: [
          "datacenters[0].hosts[0].storage[0].attachment [HV11]: the hypervisor shows network-attached storage to members as a disk, got nas, expected direct or san; keep the disks of members on direct-attached storage or a SAN",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "virt-numa-fit": {
    holds: { document: { "datacenters[0].hosts[0].numaNodes": 2 } },
    breaks: [
      {
        document: { "datacenters[0].hosts[0].numaNodes": 4 },
        finds: [
          "datacenters[0].hosts[0].numaNodes [HV11]: MBX1 does not fit one NUMA node of its host, got 4 processors, 128 GB, expected at most 4 processors, 96 GB; make the members fit one NUMA node, or leave NUMA spanning off so that Windows sees the nodes",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
};
