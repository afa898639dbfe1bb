import type { RuleCases } from "../support/describe-rule";
import type { Plan } from "../../../lib/plan";
import { noCluster } from "../support/documents";

/** Disks of a machine, moved to a Cluster Shared Volume. */
const onSharedVolume = (machine: number) => (plan: Plan) =>
  plan.machines[machine]?.disks.map((disk) => ({ ...disk, path: `C:\\ClusterStorage\\Volume1\\${disk.name}.vhdx` }));

export const cases: RuleCases = {
  breaks: [
    {
      plan: {
        "machines[1].host": "HV11",
        "machines[1].datacenter": "dc1",
        "clusters[0].databases": (plan: Plan) => plan.clusters[0]?.databases.slice(0, 1),
      },
      finds: [
        "clusters[0].members.dc2[0] [DAG1-DB1]: two copies of a database are on one host, got MBX1 and MBX2 on HV11, expected different hosts; give the hosts separate volumes and place the copies on different hosts",
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
        "clusters[0].members.dc2[0] [DAG1-DB1]: two copies of a database are on one Cluster Shared Volume, got MBX1 and MBX2 on c:\\clusterstorage\\volume1, expected different Cluster Shared Volumes; give the hosts separate volumes and place the copies on different hosts",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    {
      from: "small-government",
      set: "datacenters[0].hosts[0].storage[1].path",
      to: "C:\\ClusterStorage\\Volume1\\{disk}",
      finds: ["virt-anti-affinity-copies"],
    },
  ],
};
