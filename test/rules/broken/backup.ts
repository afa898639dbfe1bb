import type { BrokenDocuments } from "./broken-document";

/** A product that saves the government's members beside native data protection. */
const beside = (changes: object) => ({
  name: "vault",
  existing: true,
  product: "veeam",
  method: "host-image",
  applicationAware: true,
  offsite: true,
  schedule: { full: "weekly" },
  ...changes,
});

/** Two ways of keeping databases at once, and a copy elsewhere after all. */
const alsoBeside = ["dag-circular-vs-backup", "waiver-unused"] as const;

/** Single changes whose named rule belongs to this area. */
export const backup: BrokenDocuments = {
  town: [
    {
      set: "backup[1]",
      to: {
        name: "native",
        product: "native-data-protection",
        deletedItemRetentionDays: 30,
        mailboxRetentionDays: 30,
      },
      finds: ["bk-crcl-exclusive", "bk-native-conditions", "dag-circular-vs-backup"],
    },
    { set: "backup[0].product", to: "mabs", finds: ["bk-mabs-versions", "dag-ipless-backup-check"] },
    { set: "backup[0].product", to: "dpm", finds: ["bk-mabs-versions", "dag-ipless-backup-check"] },
    {
      set: "backup[0].product",
      to: "native-data-protection",
      finds: ["bk-native-conditions", "dag-native-protection-3"],
    },
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
      finds: ["bk-one-full-per-db", "dag-ipless-backup-check"],
    },
    { set: "backup[0].schedule.full", to: undefined, finds: ["bk-one-full-per-db"] },
    { set: "backup[0].deletedItemRetentionDays", to: 3, finds: ["bk-retention-defaults"] },
    { set: "backup[0].mailboxRetentionDays", to: 7, finds: ["bk-retention-defaults"] },
    { set: "backup[0].membersAtOnce", to: 2, finds: ["bk-veeam-dag-stun", "bk-passive-preferred"] },
    { set: "backup[0].persistentSnapshots", to: false, finds: ["bk-veeam-freeze"] },
    { set: "backup[0].product", to: "azure-backup", finds: ["bk-vss-only", "dag-ipless-backup-check"] },
    { set: "backup[0].applicationAware", to: undefined, finds: ["bk-vss-only", "virt-backup-host-no-savedstate"] },
    { set: "backup[0].covers", to: ["mailbox-servers", "witness"], finds: ["bk-witness-none"] },
    {
      set: "backup[0].product",
      to: "windows-server-backup",
      finds: ["bk-wsb-local", "bk-wsb-full-only", "bk-wsb-full-type"],
    },
  ],
  government: [
    {
      set: "backup[1]",
      to: beside({ schedule: { full: "weekly", incremental: "daily" } }),
      finds: ["bk-crcl-exclusive", ...alsoBeside],
    },
    {
      set: "backup[1]",
      to: beside({ product: "mabs" }),
      finds: ["bk-mabs-versions", "dag-ipless-backup-check", ...alsoBeside],
    },
    { set: "backup[0].mailboxRetentionDays", to: undefined, finds: ["bk-native-conditions"] },
    { set: "backup[0].deletedItemRetentionDays", to: undefined, finds: ["bk-native-conditions"] },
    { set: "backup[0].singleItemRecovery", to: false, finds: ["bk-native-conditions"] },
    {
      set: "backup[1]",
      to: beside({ applicationAware: false }),
      finds: ["bk-no-vm-snapshot", "bk-vss-only", "virt-backup-host-no-savedstate", ...alsoBeside],
    },
    { set: "waivers", to: [], finds: ["bk-offsite"] },
    { set: "backup[0].offsite", to: false, finds: ["bk-offsite"] },
    {
      set: "backup[1]",
      to: beside({ schedule: { incremental: "daily" } }),
      finds: ["bk-one-full-per-db", "bk-crcl-exclusive", ...alsoBeside],
    },
    {
      set: "backup[1]",
      to: beside({ method: "guest-agent", membersAtOnce: 2 }),
      finds: ["bk-passive-preferred", ...alsoBeside],
    },
    { set: "backup[0].deletedItemRetentionDays", to: 7, finds: ["bk-retention-defaults"] },
    { set: "backup[0].deletedItemRetentionDays", to: 13, finds: ["bk-retention-defaults"] },
    { set: "backup[0].mailboxRetentionDays", to: 3, finds: ["bk-retention-defaults"] },
    { set: "backup[1]", to: beside({ product: "veeam", covers: ["directory-sync"] }), finds: ["bk-system-state"] },
    {
      set: "backup[1]",
      to: beside({ membersAtOnce: 4 }),
      finds: ["bk-veeam-dag-stun", "bk-passive-preferred", ...alsoBeside],
    },
    { set: "backup[1]", to: beside({ persistentSnapshots: false }), finds: ["bk-veeam-freeze", ...alsoBeside] },
    { set: "backup[0].product", to: "veeam", finds: ["bk-vss-only", "bk-offsite"] },
    {
      set: "backup[0].product",
      to: "azure-backup",
      finds: ["bk-vss-only", "bk-offsite", "dag-ipless-backup-check"],
    },
    { set: "backup[0].product", to: "windows-server-backup", finds: ["bk-vss-only", "bk-offsite", "bk-wsb-full-type"] },
    { set: "backup[0].covers", to: ["mailboxes"], finds: ["bk-system-state"] },
    { set: "backup[0].covers", to: ["witness"], finds: ["bk-witness-none", "bk-system-state"] },
    {
      set: "backup[1]",
      to: beside({ product: "windows-server-backup", vssFull: true }),
      finds: ["bk-wsb-local", ...alsoBeside],
    },
    {
      set: "backup[1]",
      to: beside({ product: "windows-server-backup", method: "guest-agent", vssFull: false }),
      finds: ["bk-wsb-full-type", ...alsoBeside],
    },
  ],
  school: [
    { set: "backup", to: [], finds: ["bk-system-state"] },
    { set: "backup[0].covers", to: [], finds: ["bk-system-state"] },
    { set: "backup[0].covers", to: ["sign-on"], finds: ["bk-system-state"] },
    { set: "backup[0].covers", to: ["domain-controllers"], finds: ["bk-system-state"] },
    {
      set: "backup[0].covers",
      to: ["directory-sync", "sign-on", "management-server"],
      finds: ["bk-system-state"],
    },
    {
      set: "backup[0].covers",
      to: ["domain-controllers", "sign-on", "management-server"],
      finds: ["bk-system-state"],
    },
    { set: "backup[0].retentionDays", to: 0, finds: ["bk-system-state"] },
    { set: "backup[0].product", to: "native-data-protection", finds: ["bk-system-state"] },
  ],
};
