import type { BrokenDocuments } from "./broken-document";

/** Single changes whose named rule belongs to this area. */
export const backup: BrokenDocuments = {
  town: [
    { set: "backup[0].product", to: "mabs", finds: ["bk-mabs-versions", "dag-ipless-backup-check"] },
    {
      set: "backup[0].applicationAware",
      to: false,
      finds: ["bk-no-vm-snapshot", "bk-vss-only", "virt-backup-host-no-savedstate"],
    },
    { set: "backup[0].offsite", to: false, finds: ["bk-offsite"] },
    { set: "backup[0].offsite", to: undefined, finds: ["bk-offsite"] },
    {
      set: "backup[1]",
      to: { name: "second", existing: true, product: "other", method: "guest-agent", applicationAware: true },
      finds: ["bk-one-full-per-db", "bk-offsite", "dag-ipless-backup-check"],
    },
    { set: "backup[0].persistentSnapshots", to: false, finds: ["bk-veeam-freeze"] },
    { set: "backup[0].applicationAware", to: undefined, finds: ["bk-vss-only", "virt-backup-host-no-savedstate"] },
    { set: "backup[0].covers", to: ["mailbox-servers", "witness"], finds: ["bk-witness-none"] },
    {
      set: "backup[0].product",
      to: "windows-server-backup",
      finds: ["bk-wsb-local", "bk-wsb-full-only", "bk-wsb-full-type"],
    },
  ],
  government: [
    { set: "backup[0].mailboxRetentionDays", to: undefined, finds: ["bk-native-conditions"] },
    { set: "waivers", to: [], finds: ["bk-offsite"] },
    { set: "backup[0].deletedItemRetentionDays", to: 7, finds: ["bk-retention-defaults"] },
    { set: "backup[0].product", to: "veeam", finds: ["bk-vss-only", "bk-offsite"] },
    { set: "backup[0].product", to: "windows-server-backup", finds: ["bk-vss-only", "bk-offsite", "bk-wsb-full-type"] },
  ],
  school: [
    { set: "backup", to: [], finds: ["bk-system-state"] },
    { set: "backup[0].covers", to: ["sign-on"], finds: ["bk-system-state"] },
    { set: "backup[0].covers", to: ["domain-controllers"], finds: ["bk-system-state"] },
  ],
};
