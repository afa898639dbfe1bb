import type { BrokenDocuments } from "./broken-document";

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

/** Single changes whose named rule belongs to this area. */
export const hyperV: BrokenDocuments = {
  town: [
    { set: "clusters[0].machine.disk", to: "differencing", finds: ["virt-disk-kinds", "virt-no-differencing"] },
    { set: "datacenters[0].hosts[0].roles", to: ["domain-controller"], finds: ["virt-host-dedicated"] },
    { set: "datacenters[0].hosts[0].migration", to: "quick", finds: ["virt-live-migration"] },
    { set: "datacenters[0].hosts[0].migration", to: "live", finds: ["virt-live-migration-heartbeat"] },
    { set: "clusters[0].machine.checkpoints", to: "production", finds: ["virt-no-checkpoints"] },
    { set: "clusters[0].machine.dynamicMemory", to: true, finds: ["virt-no-dynamic-memory"] },
    { set: "clusters[0].machine.disk", to: "dynamic-vhd", finds: ["virt-no-dynamic-vhd", "virt-disk-kinds"] },
    { set: "datacenters[0].hosts[0].replica", to: true, finds: ["virt-no-hv-replica"] },
    {
      set: "datacenters[0].hosts[0].storage[0].attachment",
      to: "nas",
      finds: ["virt-no-nas-as-block", "hw-block-storage"],
    },
    { set: "datacenters[0].hosts[0].numaNodes", to: 4, finds: ["virt-numa-fit"] },
    { set: "clusters[0].machine.systemDisk", to: "mail", finds: ["virt-separate-spindles"] },
    { set: "clusters[0].machine.processors", to: 32, finds: ["virt-vcpu-ratio", "life-dc-core-ratio"] },
    { set: "datacenters[0].hosts[0].otherGuests.processors", to: 40, finds: ["virt-vcpu-ratio"] },
    { set: "clusters[0].machine.checkpoints", to: true, finds: ["virt-no-checkpoints"] },
    { set: "clusters[0].machine.stopAction", to: "save", finds: ["virt-cold-boot", "virt-host-bin-space"] },
    { set: "datacenters[0].hosts[0].roles", to: ["sql-server"], finds: ["virt-host-dedicated"] },
    { set: "datacenters[0].hosts[0].cores", to: 4, finds: ["virt-vcpu-ratio", "datacenters-equal-strength"] },
    { set: "datacenters[0].hosts[0].storage[1].path", to: "D:\\Mail", finds: ["virt-separate-spindles"] },
    { set: "datacenters[0].hosts[0].storage[1].path", to: "\\\\fs1\\vm", finds: ["virt-smb3-fixed-only"] },
    { set: "datacenters[0].hosts[0].storage[1].attachment", to: "smb", finds: ["virt-smb3-fixed-only"] },
    {
      set: "datacenters[0].hosts",
      to: [townHost("HV11", 6), townHost("HV12", 28)],
      finds: ["virt-ratio-in-failover", "datacenters-equal-strength"],
    },
  ],
  government: [
    { set: "datacenters[0].hosts[0].roles", to: ["sql-server"], finds: ["virt-host-dedicated"] },
    { set: "clusters[0].machine.checkpoints", to: "production", finds: ["virt-no-checkpoints"] },
    { set: "clusters[0].machine.disk", to: "differencing", finds: ["virt-no-differencing", "virt-disk-kinds"] },
    { set: "clusters[0].machine.dynamicMemory", to: true, finds: ["virt-no-dynamic-memory"] },
    { set: "clusters[0].machine.disk", to: "dynamic-vhd", finds: ["virt-no-dynamic-vhd", "virt-disk-kinds"] },
    { set: "clusters[0].machine.stopAction", to: "save", finds: ["virt-cold-boot", "virt-host-bin-space"] },
    {
      set: "clusters[0].machine.systemDisk",
      to: "mail",
      finds: ["virt-separate-spindles", "hw-os-raid1", "hw-mountpoint-host-raid"],
    },
    { set: "datacenters[0].hosts[0].replica", to: true, finds: ["virt-no-hv-replica"] },
    { set: "datacenters[0].hosts[0].migration", to: "quick", finds: ["virt-live-migration"] },
    { set: "datacenters[0].hosts[0].migration", to: "live", finds: ["virt-live-migration-heartbeat"] },
    { set: "datacenters[1].hosts[0].numaNodes", to: 8, finds: ["virt-numa-fit"] },
    {
      set: "datacenters[0].hosts[0].storage[1].disks.rawGB",
      to: 8000,
      finds: ["virt-same-sizing", "datacenters-equal-strength"],
    },
    { set: "datacenters[0].hosts[0].storage[1].attachment", to: "smb", finds: ["virt-smb3-fixed-only"] },
    {
      set: "datacenters[0].hosts[0].storage[1].path",
      to: "C:\\ClusterStorage\\Volume1\\{disk}",
      finds: ["virt-anti-affinity-copies"],
    },
    { set: "datacenters[0].hosts[0].storage[1].disks.kind", to: "ssd", finds: ["virt-same-sizing"] },
  ],
  school: [],
};
