import type { RuleCases } from "../support/describe-rule";

/** A host of the town in a failover cluster, with so many processors of other guests. */
function townHost(name: string, processors: number): object {
  return {
    name,
    address: `${name.toLowerCase()}.ad.town.example`,
    cores: 16,
    specintRate2006: 540,
    memoryGB: 384,
    switch: "vSwitch-Servers",
    failoverCluster: "HVC1",
    otherGuests: { processors, memoryGB: 64 },
    storage: [
      { name: "fast", path: "D:\\Hyper-V", usableGB: 4000, raid: "raid-1" },
      { name: "mail", path: "E:\\Hyper-V", usableGB: 14000, raid: "raid-10" },
    ],
  };
}

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

export const cases: RuleCases = {
  holds: { document: { "datacenters[0].hosts[1]": twin(10), "datacenters[0].hosts[0].failoverCluster": "HVC1" } },
  breaks: [
    {
      document: { "datacenters[0].hosts[1]": twin(24), "datacenters[0].hosts[0].failoverCluster": "HVC1" },
      finds: [
        "datacenters[0].hosts[0].failoverCluster [HV11]: the other hosts of HVC1 cannot run the guests of HV11 within two virtual processors per core, got 10 processors, 192 GB, expected at most 6 processors, 264 GB; move other guests off these hosts, add a host, or exclude the members from the failover cluster",
      ],
    },
  ],
  doesNotApply: { document: { "datacenters[0].hosts[0].failoverCluster": "HVC1" } },
  changes: [
    {
      from: "town",
      set: "datacenters[0].hosts",
      to: [townHost("HV11", 6), townHost("HV12", 28)],
      finds: ["virt-ratio-in-failover", "datacenters-equal-strength"],
    },
  ],
};
