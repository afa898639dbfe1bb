import type { HyperVDiskPlan, HyperVMachinePlan } from "../../../lib/plan/types";

/** A hand-written plan of a DAG member with a system disk and one database disk. */
export function memberPlan(changes: Partial<HyperVMachinePlan> = {}): HyperVMachinePlan {
  return {
    name: "MBX1",
    role: "mailbox",
    cluster: "DAG1",
    datacenter: "dc1",
    platform: "hyper-v",
    host: "HV11",
    system: "windows",
    release: "2022",
    processors: 8,
    memoryGB: 128,
    timeSynchronization: true,
    dynamicMemory: false,
    checkpoints: "disabled",
    disks: [databaseDisk(), systemDisk()],
    adapters: [
      {
        name: "replication",
        network: "replication",
        switch: "vSwitch-Servers",
        vlan: 120,
        address: "10.1.20.21",
        prefixLength: 24,
        dns: [],
        routes: [{ to: "10.2.20.0/24", via: "10.1.20.1" }],
      },
      {
        name: "mapi",
        network: "servers",
        switch: "vSwitch-Servers",
        address: "10.1.10.21",
        prefixLength: 24,
        gateway: "10.1.10.1",
        dns: ["10.1.0.11"],
        routes: [],
      },
    ],
    startDelaySeconds: 60,
    stateful: true,
    protect: true,
    path: "D:\\Hyper-V\\MBX1",
    ...changes,
  };
}

export function systemDisk(changes: Partial<HyperVDiskPlan> = {}): HyperVDiskPlan {
  return {
    name: "system",
    purpose: "system",
    sizeGB: 200,
    storage: "fast",
    path: "D:\\Hyper-V\\MBX1\\system.vhdx",
    kind: "fixed",
    source: "D:\\Images\\ws2022.vhdx",
    controller: 0,
    location: 0,
    databases: [],
    protect: false,
    ...changes,
  };
}

export function databaseDisk(changes: Partial<HyperVDiskPlan> = {}): HyperVDiskPlan {
  return {
    name: "DB1",
    purpose: "database",
    sizeGB: 1000,
    storage: "mail",
    path: "E:\\Hyper-V\\MBX1\\DB1.vhdx",
    kind: "fixed",
    controller: 0,
    location: 1,
    databases: ["DB1"],
    protect: true,
    ...changes,
  };
}
