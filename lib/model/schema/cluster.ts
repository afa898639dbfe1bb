import { z } from "zod";
import {
  amount,
  computer,
  entry,
  ipv4,
  ipv4Range,
  listOf,
  name,
  namePattern,
  oneOf,
  positive,
  text,
  textList,
  whole,
  wholeOrAuto,
  yes,
} from "./fields";

const member = entry("One member, or `count` of them with a pattern in the name.", {
  name: namePattern("Name, or pattern such as N{cluster}MBX{00}."),
  count: whole("How many.", 1, 1000).default(1),
  host: name("Hyper-V host; decided by the planner without it.").optional(),
  addresses: entry("Addresses by purpose of the network, or ranges that hand out one each.", {
    mapi: ipv4Range("In the mapi network; from its assign range without it.").optional(),
    replication: ipv4Range("In the replication network; from its assign range without it.").optional(),
  }).default({}),
  zone: text("Availability zone (Azure).", 'a zone in quotes, such as "1"', 16).optional(),
  windows: text(
    "Its Windows Server version; that of `exchange` without it, and the same for all members of a DAG.",
    'a Windows Server version in quotes, such as "2022"',
    16,
  ).optional(),
});

const copies = entry("Copies of every database.", {
  perDatacenter: z
    .union([whole("Copies.", 0, 16), z.record(name("Datacenter."), whole("Copies.", 0, 16))], {
      error: "expected: a whole number from 0 to 16, or one by datacenter",
    })
    .describe("Copies in each datacenter, lagged ones included: a number, or a number by datacenter."),
  lagged: whole("How many of all copies of a database are lagged.", 0, 16).default(0),
  replayLagDays: amount("Replay lag in days; 7 when there are lagged copies, else 0.", 365).optional(),
  replayLagManager: yes("Replay lag manager; true when there are lagged copies.").optional(),
});

const witness = entry("Witness of the cluster.", {
  kind: oneOf("Only file-share is supported by Exchange.", ["file-share", "cloud", "disk"]).default("file-share"),
  existing: yes("Whether the server exists already and is only used.").default(false),
  name: computer("Computer name of the witness server; of an existing one also its DNS name.").optional(),
  address: ipv4("Address; from the network's assign range without it.").optional(),
  datacenter: name("Datacenter it stands in.").optional(),
  network: name("Network of the datacenter.").optional(),
  zone: text("Availability zone (Azure).", 'a zone in quotes, such as "1"', 16).optional(),
  host: name("Hyper-V host; decided by the planner without it.").optional(),
  directory: text(
    "Local path on the witness, may carry {cluster}; C:\\DAGWitness\\ and the cluster's name without it.",
    "a Windows folder such as C:\\DAGWitness\\DAG1",
    200,
  ).optional(),
});

const machine = entry("How the members are made.", {
  processors: wholeOrAuto("Virtual processors.", 1, 1024).default("auto"),
  memoryGB: z
    .union([positive("Gigabytes.", 100_000), z.literal("auto")], {
      error: "expected: a number of gigabytes above 0, at most 100000, or auto",
    })
    .describe("Memory in gigabytes.")
    .default("auto"),
  dataDisk: name("Name of the host's storage for data disks.").optional(),
  systemDisk: name("Name of the host's storage for the system disk.").optional(),
  systemDiskGB: positive(
    "Size of the system disk in binary gigabytes; from page file, queue and Windows without it.",
    100_000,
  ).optional(),
  dataDiskGB: positive(
    "Size of a disk with databases in binary gigabytes; from databases and logs without it, all of the disk where each disk is a volume.",
    100_000_000,
  ).optional(),
  pageFileGB: positive(
    "Size of the page file in gigabytes; as Exchange asks for the memory without it.",
    100_000,
  ).optional(),
  pageFile: oneOf("How the page file is set; single, of a fixed size, without it.", [
    "single",
    "several",
    "system-managed",
  ]).optional(),
  systemFileSystem: oneOf("File system of the system disk; ntfs without it.", ["ntfs", "refs"]).optional(),
  dataFileSystem: oneOf("File system of the disks with databases; refs or ntfs, not said without it.", [
    "refs",
    "ntfs",
    "fat32",
    "exfat",
  ]).optional(),
  stopAction: oneOf("What becomes of the machine when its host stops (Hyper-V); shut-down without it.", [
    "shut-down",
    "turn-off",
    "save",
  ]).optional(),
  azureDisk: oneOf("Class of the managed disks with databases (Azure); premium-ssd without it.", [
    "premium-ssd",
    "premium-ssd-v2",
    "standard-ssd",
    "standard-hdd",
  ]).optional(),
  azureCache: oneOf("Host cache of the managed disks with databases (Azure); none without it.", [
    "none",
    "read-only",
    "read-write",
  ]).optional(),
  size: text("Azure size; chosen by the planner without it.", "an Azure size such as Standard_D8s_v5", 64).optional(),
  dynamicMemory: yes("Dynamic memory; not supported by Exchange.").default(false),
  checkpoints: z
    .union([z.enum(["disabled", "production", "standard"]), z.boolean()], {
      error: "expected: disabled, production, standard, true or false",
    })
    .transform((value) => (typeof value === "boolean" ? (value ? "production" : "disabled") : value))
    .describe("Checkpoints (true: production); not supported by Exchange.")
    .prefault("disabled"),
  disk: oneOf("Kind of the data disks.", ["fixed", "dynamic", "dynamic-vhd", "differencing"]).default("fixed"),
  roles: textList("Further roles on the same machine; not supported by Exchange.").default([]),
});

export const cluster = entry("One DAG, or several of the same make.", {
  name: namePattern("Name, or pattern such as DAG{00} when there can be several."),
  instances: wholeOrAuto("How many DAGs of this make; auto leaves it to the planner.", 1, 1000).default(1),
  users: listOf("User tiers whose mailboxes it holds.", name("User tier.")).default([]),
  model: oneOf("Which datacenters hold active databases.", ["active-active", "active-passive", "single-datacenter"]),
  primary: name("The active datacenter of an active-passive cluster.").optional(),
  members: z
    .record(name("Datacenter."), listOf("Members in the datacenter.", member, 1), {
      error: "expected: lists of members by datacenter",
    })
    .describe("Members by datacenter."),
  copies,
  databases: wholeOrAuto("Number of databases.", 1, 100_000).default("auto"),
  databasesPerDisk: whole("Database copies on one data disk.", 1, 100).default(1),
  spareDisks: whole("Formatted spare disks per member, for AutoReseed.", 0, 100).default(0),
  restoreDisk: yes("One more disk per member to restore a database to.").default(false),
  witness: witness.optional(),
  alternateWitness: witness.optional(),
  accessPoint: listOf(
    "Addresses of the administrative access point; none (no IP address of its own) without it.",
    ipv4("Address."),
    1,
  ).optional(),
  datacenterActivation: yes("Datacenter activation coordination (DagOnly); on without it.").optional(),
  autoActivation: z
    .record(name("Datacenter."), oneOf("Policy.", ["unrestricted", "intrasite-only", "blocked"]), {
      error: "expected: unrestricted, intrasite-only or blocked by datacenter",
    })
    .describe("Automatic activation of the copies in a datacenter; unrestricted without it.")
    .optional(),
  machine: machine.prefault({}),
});
