// Proves that every rule about Hyper-V machines and hosts holds, breaks and knows where it does not apply.
import { hyperVRules } from "../../lib/rules/hyper-v";
import { further } from "./further/hyper-v";
import { describeRule, type RuleCases } from "./support/describe-rule";
import type { Plan } from "../../lib/plan";

/** Disks of a machine, moved to a cluster shared volume. */
const onSharedVolume = (machine: number) => (plan: Plan) =>
  plan.machines[machine]?.disks.map((disk) => ({ ...disk, path: `C:\\ClusterStorage\\Volume1\\${disk.name}.vhdx` }));

const noCluster = { from: "school" } as const;

const cases: Readonly<Record<string, RuleCases>> = {
  ...further,
  "virt-anti-affinity": {
    breaks: [
      {
        plan: { "machines[1].host": "HV11", "machines[1].datacenter": "dc1" },
        finds: [
          "clusters[0].members.dc2[0] [MBX2]: two votes of the DAG are on one host, got MBX1 and MBX2 on HV11, expected a host for each; place each member, and a witness of ours, on a host of its own",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "virt-anti-affinity-copies": {
    breaks: [
      {
        plan: {
          "machines[1].host": "HV11",
          "machines[1].datacenter": "dc1",
          "clusters[0].databases": (plan: Plan) => plan.clusters[0]?.databases.slice(0, 1),
        },
        finds: [
          "clusters[0].members.dc2[0] [DAG1-DB1]: two copies of a database are on one host, got MBX1 and MBX2 on HV11, expected different hosts; give the hosts volumes of their own and the copies different hosts",
        ],
      },
      {
        plan: {
          "machines[1].datacenter": "dc1",
          "machines[0].disks": onSharedVolume(0),
          "machines[1].disks": onSharedVolume(1),
          "clusters[0].databases": (plan: Plan) => plan.clusters[0]?.databases.slice(0, 1),
        },
        finds: [
          "clusters[0].members.dc2[0] [DAG1-DB1]: two copies of a database are on one cluster shared volume, got MBX1 and MBX2 on c:\\clusterstorage\\volume1, expected different cluster shared volumes; give the hosts volumes of their own and the copies different hosts",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "virt-backup-host-no-savedstate": {
    breaks: [
      {
        document: { "backup[0].applicationAware": false },
        finds: [
          "backup[0].applicationAware: the backup of the hosts passes by the VSS writer inside the guests, got false, expected true; turn application-aware processing on, so that the guest's VSS writer is called",
        ],
      },
    ],
    doesNotApply: { document: { "backup[0].method": "guest-agent" } },
    undecided: [
      {
        document: { "backup[0].applicationAware": undefined },
        finds: [
          "backup[0].applicationAware: not decided: the document does not say whether vault calls the VSS writer inside the guests, expected `backup[0].applicationAware`; add this key",
        ],
      },
    ],
  },
  "virt-disk-kinds": {
    holds: { document: { "clusters[0].machine.disk": "dynamic" } },
    breaks: [
      {
        document: { "clusters[0].machine.disk": "differencing" },
        finds: [
          "clusters[0].machine.disk: the kind of virtual disk is not supported for Exchange, got differencing, expected fixed, or dynamic (VHDX); set `machine.disk: fixed`",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "virt-no-checkpoints": {
    breaks: [
      {
        document: { "clusters[0].machine.checkpoints": "production" },
        finds: [
          "clusters[0].machine.checkpoints: checkpoints of the Exchange machines are allowed, got production, expected disabled; set `machine.checkpoints: disabled`",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "virt-no-differencing": {
    breaks: [
      {
        document: { "clusters[0].machine.disk": "differencing" },
        finds: [
          "clusters[0].machine.disk: databases are on differencing disks, got differencing, expected fixed, or dynamic (VHDX); set `machine.disk: fixed`",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "virt-no-dynamic-memory": {
    breaks: [
      {
        document: { "clusters[0].machine.dynamicMemory": true },
        finds: [
          "clusters[0].machine.dynamicMemory: the Exchange machines have dynamic memory, got true, expected false; set `machine.dynamicMemory: false`",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "virt-no-dynamic-vhd": {
    breaks: [
      {
        document: { "clusters[0].machine.disk": "dynamic-vhd" },
        finds: [
          "clusters[0].machine.disk: databases are on dynamic disks of the old VHD format, got dynamic-vhd, expected fixed, or dynamic (VHDX); set `machine.disk: fixed`",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "virt-same-sizing": {
    breaks: [
      {
        plan: { "machines[1].processors": 2 },
        finds: [
          "clusters[0].machine: the members of the DAG are of different size, got 2 processors, 128 GB, 9916 GB of data disks; 4 processors, 128 GB, 9916 GB of data disks, expected the same for every member; give all members the same processors, memory and disks",
        ],
      },
      {
        document: {
          "datacenters[0].hosts[0].storage[1].disks": { count: 8, rawGB: 4000, kind: "ssd" },
          "datacenters[1].hosts[0].storage[1].disks": { count: 8, rawGB: 4000, kind: "hdd-7200-sas-3.5" },
        },
        finds: [
          "clusters[0].machine: the members of the DAG are of different size, got 4 processors, 128 GB, 9916 GB of data disks, hdd-7200-sas-3.5; 4 processors, 128 GB, 9916 GB of data disks, ssd, expected the same for every member; give all members the same processors, memory and disks",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "virt-separate-spindles": {
    breaks: [
      {
        document: { "clusters[0].machine.systemDisk": "mail" },
        finds: [
          "clusters[0].machine.systemDisk: system disk and databases are on the same disks, got mail, expected different storages; name another storage of the host as `machine.systemDisk`",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "virt-smb3-fixed-only": {
    holds: {
      document: {
        "datacenters[0].hosts[0].storage[1].attachment": "smb",
        "datacenters[0].hosts[0].storage[1].continuouslyAvailable": true,
      },
    },
    breaks: [
      {
        document: {
          "datacenters[0].hosts[0].storage[1].path": "\\\\SMB1\\vm",
          "datacenters[0].hosts[0].storage[1].continuouslyAvailable": true,
          "clusters[0].machine.disk": "dynamic",
        },
        finds: [
          "clusters[0].machine.disk: disks on an SMB share are not fixed, got dynamic, expected fixed; set `machine.disk: fixed`, or keep the disks on a local volume",
        ],
      },
      {
        document: {
          "datacenters[0].hosts[0].storage[0].attachment": "smb",
          "datacenters[0].hosts[0].storage[0].continuouslyAvailable": false,
        },
        finds: [
          "datacenters[0].hosts[0].storage[0].continuouslyAvailable [HV11]: the share under members is gone with one file server, got false, expected true; serve the share from a failover cluster of file servers, or keep the disks on a local volume",
        ],
      },
    ],
    doesNotApply: { document: { "datacenters[0].hosts[0].storage[1].attachment": "nas" } },
    undecided: [
      {
        document: { "datacenters[0].hosts[0].storage[1].attachment": "smb" },
        finds: [
          "datacenters[0].hosts[0].storage[1].continuouslyAvailable [HV11]: not decided: the document does not say whether the share mail of HV11 outlives a file server, expected `datacenters[0].hosts[0].storage[1].continuouslyAvailable`; add this key",
        ],
      },
    ],
  },
  "virt-vcpu-ratio": {
    holds: { plan: { "datacenters[1].hosts[0].processorRatio": 2 } },
    breaks: [
      {
        plan: { "datacenters[1].hosts[0].processorRatio": 2.125 },
        finds: [
          "datacenters[0].hosts[0] [HV11]: the virtual processors of all guests and 2 for the host are too many for the cores of the host, got 2.13 to 1, expected at most 2 to 1; take fewer processors or other guests off the host, or use a host with more cores",
        ],
      },
      {
        document: { "datacenters[0].hosts[0].otherGuests.processors": 40 },
        finds: [
          "datacenters[0].hosts[0] [HV11]: the virtual processors of all guests and 2 for the host are too many for the cores of the host, got 2.88 to 1, expected at most 2 to 1; take fewer processors or other guests off the host, or use a host with more cores",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
};

test("every rule of the area has its cases here", () => {
  expect(Object.keys(cases).sort()).toEqual(hyperVRules.map((rule) => rule.id));
});

for (const rule of hyperVRules) {
  const found = cases[rule.id];
  if (found !== undefined) describeRule(rule, found);
}
