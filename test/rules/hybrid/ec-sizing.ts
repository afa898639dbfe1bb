import type { RuleCases } from "../support/describe-rule";
import type { Plan } from "../../../lib/plan";
import { school } from "../support/documents";
import { governmentServers, governmentSynced, none, townSynced } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: {
    ...school,
    plan: {
      machines: (plan: Plan) =>
        plan.machines.map((machine) =>
          machine.role === "directory-sync"
            ? { ...machine, memoryGB: 6, disks: machine.disks.map((disk) => ({ ...disk, sizeGB: 70 })) }
            : machine,
        ),
    },
  },
  breaks: [
    {
      ...school,
      document: { "identity.directorySync.objects": 60_000 },
      finds: [
        "identity.directorySync.servers[0] [SYNC1]: the sync server is too small for the objects of the directory, got 8 GB of memory and 128 GB of disk for 60000 objects, expected at least 16 GB and 100 GB; give the sync server the memory and disk for its number of objects: `memoryGB`, `systemDiskGB`",
        "identity.directorySync.servers[1] [SYNC2]: the sync server is too small for the objects of the directory, got 8 GB of memory and 128 GB of disk for 60000 objects, expected at least 16 GB and 100 GB; give the sync server the memory and disk for its number of objects: `memoryGB`, `systemDiskGB`",
      ],
    },
    {
      ...school,
      document: { "identity.directorySync.servers[0].memoryGB": 5 },
      finds: [
        "identity.directorySync.servers[0] [SYNC1]: the sync server is too small for the objects of the directory, got 5 GB of memory and 128 GB of disk for 6000 objects, expected at least 6 GB and 70 GB; give the sync server the memory and disk for its number of objects: `memoryGB`, `systemDiskGB`",
      ],
    },
    {
      ...school,
      document: {
        "identity.directorySync.objects": 120_000,
        "identity.directorySync.servers[0].memoryGB": 32,
        "identity.directorySync.servers[0].systemDiskGB": 300,
        "identity.directorySync.servers[1].memoryGB": 32,
        "identity.directorySync.servers[1].systemDiskGB": 299,
      },
      finds: [
        "identity.directorySync.servers[1] [SYNC2]: the sync server is too small for the objects of the directory, got 32 GB of memory and 299 GB of disk for 120000 objects, expected at least 32 GB and 300 GB; give the sync server the memory and disk for its number of objects: `memoryGB`, `systemDiskGB`",
      ],
    },
  ],
  doesNotApply: none,
  changes: [
    {
      from: "town",
      set: "identity",
      to: townSynced({ memoryGB: 4 }),
      finds: ["services-survive-failures", "ec-sizing", "bk-system-state"],
    },
    {
      from: "government",
      set: "identity",
      to: governmentSynced({ servers: governmentServers.map((server) => ({ ...server, memoryGB: 16 })) }),
      finds: ["ec-sizing", "bk-system-state"],
    },
    { from: "school", set: "identity.directorySync.objects", to: 60000, finds: ["ec-sizing"] },
    { from: "school", set: "identity.directorySync.servers[0].memoryGB", to: 4, finds: ["ec-sizing"] },
    {
      from: "town",
      set: "identity",
      to: townSynced({ systemDiskGB: 64 }),
      finds: ["services-survive-failures", "ec-sizing", "bk-system-state"],
    },
    { from: "school", set: "identity.directorySync.objects", to: 50_000, finds: ["ec-sizing"] },
    { from: "school", set: "users[3].mailboxes", to: 54_000, finds: ["ec-sizing"] },
  ],
};
