import * as z from "zod";
import { exchangeDiskClass } from "../../facts/azure-limits";
import { dagLimits } from "../../facts/dag-limits";
import { databaseLimits } from "../../facts/sizing/database-factors";
import {
  amount,
  azureSize,
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
  flag,
} from "./fields";
import { named, omitted, withMeta } from "./meta";
import { assignedAddress, existing, host, sizeKeys, zone, zonesInTurn } from "./placed";

const fromRange = (purpose: "mapi" | "replication", example: string) =>
  omitted(
    ipv4Range(`Address in the ${purpose} network, or a range for \`count\` members.`, example),
    "assigned from the `assign` range of the network",
  );

const member = named(
  "Member",
  entry("One member, or `count` of them with a pattern in the name.", {
    name: namePattern("Name, or pattern such as N{cluster}MBX{00}.", "MBX1"),
    count: whole("How many.", 1, 1000, 4).default(1),
    host,
    addresses: entry("Addresses by purpose of the network.", {
      mapi: fromRange("mapi", "10.1.10.21"),
      replication: fromRange("replication", "10.1.20.21"),
    }).default({}),
    zone,
    zones: zonesInTurn,
    windows: omitted(
      text("Its Windows Server version; all members of a DAG need the same.", "2022", "a Windows Server version", 16),
      "`exchange.windows`",
    ),
  }),
);

const mostCopies = dagLimits.copiesPerDatabase;
const copiesNumber = whole("Number of copies of each database.", 0, mostCopies, 2);

const copies = named(
  "Copies",
  entry("Copies of every database.", {
    perDatacenter: z
      .union([copiesNumber, z.record(name("Datacenter.", "dc1"), copiesNumber)], {
        error: `expected: a whole number from 0 to ${mostCopies}, or one by datacenter`,
      })
      .describe("Copies in each datacenter, including lagged ones: a number, or a number by datacenter."),
    lagged: whole("How many of all copies of a database are lagged.", 0, mostCopies, 1).default(0),
    replayLagDays: omitted(amount("Replay lag in days.", 365, 7), "7 with lagged copies, else 0"),
    replayLagManager: omitted(flag("Whether the replay lag manager is enabled."), "enabled with lagged copies"),
  }),
);

const witness = named(
  "Witness",
  entry("Witness of the cluster.", {
    kind: oneOf("Kind of witness; only file-share is supported by Exchange.", ["file-share", "cloud", "disk"]).default(
      "file-share",
    ),
    existing,
    name: omitted(
      computer("Computer name of the witness server; the DNS name works too for an existing one."),
      "the kind and `-witness`; a file-share witness needs a name",
    ),
    address: assignedAddress("Address.", "10.3.0.21"),
    datacenter: omitted(
      name("Datacenter it is in.", "annex"),
      "none of the datacenters; a file-share witness needs one",
    ),
    network: omitted(
      name("Network of the datacenter.", "servers"),
      "the only network of the datacenter with a suitable purpose",
    ),
    zone,
    host,
    ...sizeKeys,
    directory: omitted(
      text("Local path on the witness; may contain {cluster}.", "C:\\DAGWitness\\DAG1", "a Windows folder", 200),
      "C:\\DAGWitness\\ and the cluster's name",
    ),
  }),
);

const machine = named(
  "MachineSettings",
  entry("How the members are created.", {
    processors: wholeOrAuto("Virtual processors.", 1, 1024, 8).default("auto"),
    memoryGB: withMeta(
      z.union([positive("Memory in gigabytes.", 100_000, 128), z.literal("auto")], {
        error: "expected: a number of gigabytes above 0, at most 100000, or auto",
      }),
      { description: "Memory in gigabytes.", example: 128 },
    ).default("auto"),
    dataDisk: omitted(name("Name of the host's storage for data disks.", "mail"), "decided by the planner"),
    systemDisk: omitted(name("Name of the host's storage for the system disk.", "fast"), "decided by the planner"),
    systemDiskGB: omitted(
      positive("Size of the system disk in binary gigabytes.", 100_000, 250),
      "decided by the planner from Windows, page file and transport queue",
    ),
    dataDiskGB: omitted(
      positive("Size of a disk with databases in binary gigabytes.", 100_000_000, 2_000),
      "decided by the planner from databases and logs; the whole disk where each disk is a volume",
    ),
    pageFileGB: omitted(
      positive("Size of the page file in gigabytes.", 100_000, 32),
      "decided by the planner as Exchange requires it for the memory",
    ),
    pageFile: oneOf("How the page file is set: single means one of a fixed size.", [
      "single",
      "several",
      "system-managed",
    ]).default("single"),
    systemFileSystem: oneOf("File system of the system disk.", ["ntfs", "refs"]).default("ntfs"),
    dataFileSystem: omitted(
      oneOf("File system of the disks with databases.", ["refs", "ntfs", "fat32", "exfat"]),
      "unknown: refs or ntfs",
    ),
    stopAction: oneOf("What happens to the machine when its host stops (Hyper-V).", [
      "shut-down",
      "turn-off",
      "save",
    ]).default("shut-down"),
    azureDisk: oneOf("Class of the managed disks with databases (Azure).", [
      "premium-ssd",
      "premium-ssd-v2",
      "standard-ssd",
      "standard-hdd",
    ]).default(exchangeDiskClass),
    azureCache: oneOf("Host cache of the managed disks with databases (Azure).", [
      "none",
      "read-only",
      "read-write",
    ]).default("none"),
    size: omitted(azureSize("Azure size.", "Standard_E16s_v5"), "decided by the planner"),
    dynamicMemory: flag("Dynamic memory; not supported by Exchange.").default(false),
    checkpoints: withMeta(
      z
        .union([z.enum(["disabled", "production", "standard"]), z.boolean()], {
          error: "expected: disabled, production, standard, true or false",
        })
        .transform((value) => (typeof value === "boolean" ? (value ? "production" : "disabled") : value)),
      {
        description: "Checkpoints (true: production); not supported by Exchange.",
        example: "disabled",
        output: { enum: ["disabled", "production", "standard"] },
      },
    ).prefault("disabled"),
    disk: oneOf("Kind of the data disks.", ["fixed", "dynamic", "dynamic-vhd", "differencing"]).default("fixed"),
    roles: textList("Further roles on the same machine; not supported by Exchange.", "file-server").default([]),
  }),
);

export const cluster = named(
  "Cluster",
  entry("One DAG, or several of the same design.", {
    name: namePattern("Name, or pattern such as DAG{00} when there can be several.", "DAG1"),
    instances: wholeOrAuto("How many DAGs of this design; auto leaves it to the planner.", 1, 1000, 2).default(1),
    users: listOf("User tiers whose mailboxes it holds.", name("User tier.", "staff")).default([]),
    model: oneOf("Which datacenters hold active databases.", ["active-active", "active-passive", "single-datacenter"]),
    primary: omitted(name("Active datacenter of an active-passive cluster.", "dc1"), "none"),
    members: z
      .record(name("Datacenter.", "dc1"), listOf("Members in the datacenter.", member, 1), {
        error: "expected: lists of members by datacenter",
      })
      .refine((members) => Object.keys(members).length > 0, {
        error: "expected: members in at least one datacenter, such as { dc1: [{ name: MBX1 }] }",
      })
      .describe("Members by datacenter."),
    copies,
    databases: wholeOrAuto("Number of databases.", 1, 100_000, 4).default("auto"),
    databasesPerDisk: whole("Database copies on one data disk.", 1, databaseLimits.copiesPerServer, 4).default(1),
    spareDisks: whole("Formatted spare disks per member, for AutoReseed.", 0, 100, 1).default(0),
    restoreDisk: flag("One more disk per member to restore a database to.").default(false),
    witness: omitted(witness, "the cluster has no witness"),
    alternateWitness: omitted(
      withMeta(witness, { description: "Witness that is used after a switchover to the other datacenter." }),
      "there is no alternate witness",
    ),
    accessPoint: omitted(
      listOf("Addresses of the administrative access point.", ipv4("Address.", "10.1.10.40"), 1),
      "the cluster has no access point and no IP address of its own",
    ),
    datacenterActivation: flag("Datacenter activation coordination (DagOnly).").default(true),
    autoActivation: omitted(
      z
        .record(
          name("Datacenter.", "dc2"),
          oneOf("DatabaseCopyAutoActivationPolicy of its servers.", ["unrestricted", "intrasite-only", "blocked"]),
          {
            error: "expected: unrestricted, intrasite-only or blocked by datacenter",
          },
        )
        .describe("Automatic activation of the copies in a datacenter."),
      "unrestricted in every datacenter",
    ),
    machine: machine.prefault({}),
  }),
);
