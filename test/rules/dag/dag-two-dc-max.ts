import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

/** The annex as a third datacenter with a host and a member. */
const threeDatacenters = {
  "datacenters[2]": {
    name: "annex",
    platform: "hyper-v",
    activeDirectory: { site: "ANNEX", subnets: ["10.3.0.0/16"] },
    networks: [
      { name: "servers", purpose: "mapi", cidr: "10.3.10.0/24", gateway: "10.3.10.1", dns: ["10.1.0.11"] },
      { name: "replication", purpose: "replication", cidr: "10.3.20.0/24", nextHop: "10.3.20.1" },
    ],
    hosts: [
      {
        name: "HV31",
        address: "hv31.ad.town.example",
        cores: 16,
        specintRate2006: 540,
        memoryGB: 384,
        switch: "vSwitch-Servers",
        storage: [
          { name: "fast", path: "D:\\Hyper-V", usableGB: 4000, raid: "raid-1" },
          { name: "mail", path: "E:\\Hyper-V", usableGB: 14000, raid: "raid-10" },
        ],
      },
    ],
    images: { windows: "D:\\Images\\ws2022-std-sysprep.vhdx" },
  },
  "clusters[0].members.annex": [
    { name: "MBX3", host: "HV31", addresses: { mapi: "10.3.10.21", replication: "10.3.20.21" } },
  ],
} as const;

export const cases: RuleCases = {
  breaks: [
    {
      document: threeDatacenters,
      finds: [
        "clusters[0].members: the DAG spans too many datacenters, got annex, dc1, dc2, expected at most 2; pair the datacenters and give each pair a DAG of its own",
      ],
    },
  ],
  doesNotApply: noCluster,
};
