import type { RuleCases } from "../support/describe-rule";

/** Both members in one datacenter. */
const together = {
  "clusters[0].members": {
    dc1: [
      { name: "MBX1", host: "HV11", addresses: { mapi: "10.1.10.21", replication: "10.1.20.21" } },
      { name: "MBX2", host: "HV12", addresses: { mapi: "10.1.10.22", replication: "10.1.20.22" } },
    ],
  },
  "clusters[0].model": "single-datacenter",
  "clusters[0].copies.perDatacenter": 2,
  "datacenters[0].hosts[1]": {
    name: "HV12",
    address: "hv12.ad.town.example",
    cores: 16,
    specintRate2006: 540,
    memoryGB: 384,
    switch: "vSwitch-Servers",
    storage: [
      { name: "fast", path: "D:\\Hyper-V", usableGB: 4000, raid: "raid-1" },
      { name: "mail", path: "E:\\Hyper-V", usableGB: 14000, raid: "raid-10" },
    ],
  },
} as const;

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].witness.datacenter": "dc1" },
      finds: [
        "clusters[0].witness.datacenter: a power failure restarts the witness together with one of the two members, got dc1, expected a location without members; place the witness in a location without members, so that no power failure restarts it together with one of them",
      ],
    },
  ],
  doesNotApply: { document: { ...together, "clusters[0].witness.datacenter": "dc1" } },
  changes: [],
};
