import * as z from "zod";
import { entry, hostAddress, listOf, name, namePattern, oneOf, positive, text, textList, whole, flag } from "./fields";
import { named, omitted, withMeta } from "./meta";

const disks = entry("The physical disks behind the storage.", {
  count: whole("How many.", 1, 10_000, 12),
  rawGB: positive("Size of one in decimal gigabytes, as on the label.", 1_000_000, 4_000),
  kind: text("Kind of disk.", "hdd-7200-sas-3.5", "a kind of disk", 64),
  sector: omitted(oneOf("Sectors of the disks.", ["512n", "512e", "4kn"]), "unknown"),
});

const storage = named(
  "Storage",
  entry("Storage of a host.", {
    name: name("Name; `machine.dataDisk` and `machine.systemDisk` refer to it.", "mail"),
    path: text(
      "Folder of a volume, or pattern with {disk} for one volume per disk.",
      "D:\\Hyper-V",
      "a Windows folder",
      200,
    ),
    layout: oneOf("One volume, or every physical disk a volume of its own.", ["volume", "disk-per-volume"]).default(
      "volume",
    ),
    usableGB: omitted(
      positive("Size after formatting in binary gigabytes.", 100_000_000, 14_000),
      "computed from `disks` and `raid`",
    ),
    raid: omitted(oneOf("RAID of the disks.", ["raid-0", "raid-1", "raid-5", "raid-6", "raid-10", "none"]), "unknown"),
    attachment: omitted(
      oneOf("How the host reaches it.", ["direct", "san", "smb", "nas"]),
      "smb where `path` is a share, else direct",
    ),
    continuouslyAvailable: omitted(
      flag("Whether an SMB share stays available when one of its file servers fails."),
      "unknown",
    ),
    features: listOf(
      "What the storage itself does to data.",
      oneOf("A feature of the storage.", ["tiering", "deduplication", "compression", "efs"]),
    ).default([]),
    shared: flag("Whether other applications use the same physical disks.").default(false),
    stripeKB: omitted(positive("Stripe of the RAID in kilobytes.", 100_000, 256), "unknown"),
    writeCache: omitted(
      oneOf("Write cache, protected by battery or flash or not.", ["protected", "unprotected", "none"]),
      "unknown",
    ),
    disks: omitted(disks, "unknown"),
  }),
  { name: "mail", path: "D:\\Hyper-V", usableGB: 14_000 },
);

export const host = named(
  "Host",
  entry("One Hyper-V host, or `count` of them with a pattern in the name.", {
    name: namePattern("Name, or pattern such as HVN{00}.", "HV11"),
    count: whole("How many hosts.", 1, 1000, 4).default(1),
    address: hostAddress("DNS name or address for WinRM; may contain the pattern or be a range."),
    cores: whole("Physical cores.", 1, 4096, 16),
    specintRate2006: omitted(positive("SPECint_rate2006 of the host.", 1_000_000, 540), "unknown"),
    megacyclesPerCore: omitted(positive("Megacycles of one core.", 1_000_000, 3_000), "unknown"),
    memoryGB: positive("Physical memory in gigabytes.", 1_000_000, 384),
    switch: text("Existing external virtual switch.", "vSwitch-Servers", "the name of a virtual switch", 200),
    roles: textList("What runs on the host itself in addition to management.", "file-server").default([]),
    replica: flag("Whether Hyper-V Replica replicates its machines.").default(false),
    migration: oneOf("How running machines move to another host.", ["none", "live", "quick"]).default("none"),
    migrationMbps: omitted(positive("Bandwidth for moving machines in Mbit/s.", 100_000_000, 10_000), "unknown"),
    failoverCluster: omitted(name("Hyper-V failover cluster that the host belongs to.", "HVCLUSTER"), "none"),
    numaNodes: omitted(whole("NUMA nodes among which cores and memory are divided.", 1, 64, 2), "unknown"),
    otherGuests: entry("What runs on the host in addition to this deployment.", {
      processors: whole("Virtual processors.", 0, 100_000, 6).default(0),
      memoryGB: withMeta(
        z
          .number({ error: "expected: a number of gigabytes" })
          .min(0, { error: "expected: a number of gigabytes from 0" })
          .max(1_000_000, { error: "expected: a number of gigabytes to 1000000" }),
        { description: "Gigabytes.", example: 64 },
      ).default(0),
    }).prefault({}),
    storage: listOf("Storage of the host.", storage).default([]),
  }),
);
