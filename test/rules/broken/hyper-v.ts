import type { BrokenDocuments } from "./broken-document";

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
  ],
  government: [
    { set: "datacenters[0].hosts[0].roles", to: ["sql-server"], finds: ["virt-host-dedicated"] },
    { set: "clusters[0].machine.checkpoints", to: "production", finds: ["virt-no-checkpoints"] },
    { set: "clusters[0].machine.disk", to: "differencing", finds: ["virt-no-differencing", "virt-disk-kinds"] },
    { set: "clusters[0].machine.dynamicMemory", to: true, finds: ["virt-no-dynamic-memory"] },
  ],
  school: [],
};
