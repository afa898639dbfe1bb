import { z } from "zod";
import {
  cidr,
  dnsName,
  entry,
  hostAddress,
  ipv4,
  ipv4Range,
  isoDate,
  listOf,
  name,
  namePattern,
  oneOf,
  positive,
  secretReference,
  text,
  textList,
  whole,
  wholeOrAuto,
  yes,
} from "./fields";

const countOf = (what: string) => whole(`How many ${what}; 1 without it.`, 1, 1000);

const domainController = entry("One domain controller, or `count` of them with a pattern in the name.", {
  name: namePattern("Name, or pattern such as N-AD{00}."),
  count: wholeOrAuto("How many; auto leaves it to the planner.", 1, 1000).default(1),
  address: ipv4("Address; from the network's assign range without it.").optional(),
  addresses: ipv4Range("Range that hands out one address each.").optional(),
  network: name("Network of the datacenter.").optional(),
  cores: whole("Processor cores.", 1, 1024),
  windows: text("Windows Server version.", 'a Windows Server version in quotes, such as "2022"', 16),
  globalCatalog: yes("Whether it is a global catalog.").default(true),
  readOnly: yes("Whether it is read-only.").default(false),
  lastUpdate: isoDate("Day of its last cumulative update; unknown without it.").optional(),
  existing: yes("Whether it exists already and is only used.").default(false),
  zone: text("Availability zone (Azure).", 'a zone in quotes, such as "1"', 16).optional(),
  host: name("Hyper-V host; decided by the planner without it.").optional(),
});

const activeDirectory = entry("The Active Directory site of the datacenter.", {
  site: text("Name of the site.", "a site name of at most 63 characters", 63),
  service: oneOf("What the directory is; ad-ds without it. Only ad-ds can carry Exchange.", [
    "ad-ds",
    "entra-domain-services",
  ]).optional(),
  subnets: listOf("Subnets of the site.", cidr("CIDR.")).default([]),
  domainControllers: listOf("Domain controllers in the site.", domainController).default([]),
});

const network = entry("One network of the datacenter.", {
  name: name("Name."),
  purpose: oneOf("What it is for.", ["mapi", "replication", "perimeter", "management", "vpn-gateway", "backup"]),
  cidr: cidr("Addresses of the network."),
  gateway: ipv4("Default gateway; none without it.").optional(),
  nextHop: ipv4("Router towards the other datacenter's network of the same purpose; none without it.").optional(),
  vlan: whole("VLAN; untagged without it.", 1, 4094).optional(),
  dns: listOf("DNS servers in the order of use.", ipv4("Address of a DNS server.")).default([]),
  filtered: yes(
    "Whether a firewall filters between this network and the other networks inside; not without it.",
  ).optional(),
  assign: ipv4Range("Range given, one by one, to what names only this network.").optional(),
});

const disks = entry("The physical disks behind the storage.", {
  count: whole("How many.", 1, 10_000),
  rawGB: positive("Size of one in decimal gigabytes, as on the label.", 1_000_000),
  kind: text("Such as hdd-7200-sas-3.5.", "a kind of disk such as ssd", 64),
  sector: oneOf("Sectors of the disks; unknown without it.", ["512n", "512e", "4kn"]).optional(),
});

const storage = entry("Storage of a host.", {
  name: name("Name; `machine.dataDisk` and `machine.systemDisk` name it."),
  path: text(
    "Folder of a volume, or pattern with {disk} for one volume a disk.",
    "a Windows folder such as D:\\Hyper-V",
    200,
  ),
  layout: oneOf("One volume, or every physical disk a volume of its own.", ["volume", "disk-per-volume"]).default(
    "volume",
  ),
  usableGB: positive("Size after formatting in binary gigabytes; from `disks` without it.", 100_000_000).optional(),
  raid: oneOf("RAID of the disks; not said without it.", [
    "raid-0",
    "raid-1",
    "raid-5",
    "raid-6",
    "raid-10",
    "none",
  ]).optional(),
  attachment: oneOf("How the host reaches it; by `path`, direct or smb, without it.", [
    "direct",
    "san",
    "smb",
    "nas",
  ]).optional(),
  continuouslyAvailable: yes(
    "Whether an SMB share stays when one of its file servers fails; unknown without it.",
  ).optional(),
  features: listOf(
    "What the storage does to data by itself; nothing without it.",
    oneOf("Feature.", ["tiering", "deduplication", "compression", "efs"]),
  ).optional(),
  shared: yes("Whether other applications use the same physical disks; not without it.").optional(),
  stripeKB: positive("Stripe of the RAID in kilobytes; unknown without it.", 100_000).optional(),
  writeCache: oneOf("Write cache, protected by battery or flash or not; unknown without it.", [
    "protected",
    "unprotected",
    "none",
  ]).optional(),
  disks: disks.optional(),
});

const host = entry("One Hyper-V host, or `count` of them with a pattern in the name.", {
  name: namePattern("Name, or pattern such as HVN{00}."),
  count: countOf("hosts").optional(),
  address: hostAddress("DNS name or address for WinRM; may carry the pattern or be a range."),
  cores: whole("Physical cores.", 1, 4096),
  specintRate2006: positive("SPECint_rate2006 of the host; unknown without it.", 1_000_000).optional(),
  megacyclesPerCore: positive("Megacycles of one core; unknown without it.", 1_000_000).optional(),
  memoryGB: positive("Physical memory in gigabytes.", 1_000_000),
  switch: text("Existing external virtual switch.", "the name of a virtual switch", 200),
  roles: textList("What runs on the host itself beside management; nothing without it.").optional(),
  replica: yes("Whether Hyper-V Replica copies its machines; not without it.").optional(),
  migration: oneOf("How running machines move to another host; they do not without it.", [
    "none",
    "live",
    "quick",
  ]).optional(),
  migrationMbps: positive("Bandwidth for moving machines in Mbit/s; unknown without it.", 100_000_000).optional(),
  failoverCluster: name("Hyper-V failover cluster that the host belongs to; none without it.").optional(),
  numaNodes: whole("NUMA nodes among which cores and memory are divided; unknown without it.", 1, 64).optional(),
  otherGuests: entry("What runs on the host beside this deployment.", {
    processors: whole("Virtual processors.", 0, 100_000).default(0),
    memoryGB: z
      .number({ error: "expected: a number of gigabytes" })
      .min(0, { error: "expected: a number of gigabytes from 0" })
      .max(1_000_000, { error: "expected: a number of gigabytes to 1000000" })
      .describe("Gigabytes.")
      .default(0),
  }).prefault({}),
  storage: listOf("Storage of the host.", storage).default([]),
});

const vpn = entry("VPN gateway of an Azure datacenter.", {
  to: listOf(
    "Other ends.",
    entry("One other end.", {
      datacenter: name("Datacenter."),
      publicAddress: ipv4("Public address of its VPN device."),
    }),
    1,
  ),
  sku: text("Azure SKU, such as VpnGw1AZ.", "an Azure SKU such as VpnGw1AZ", 64),
  sharedKey: secretReference("Shared key, by the name of its secret."),
});

const platforms = ["hyper-v", "azure", "existing"] as const;

/** What a datacenter runs on; further platforms are those of whoever reads, and no part of the document's types. */
export function platformKey(further: readonly string[] = []) {
  const names = [...platforms, ...further] as unknown as typeof platforms;
  return oneOf("What it runs on; existing creates nothing and has no stack.", names);
}

export const datacenter = entry("One datacenter: one Terraform stack.", {
  name: name("Name; stacks, members and links refer to it."),
  platform: platformKey(),
  activeDirectory: activeDirectory.optional(),
  networks: listOf("Networks.", network).default([]),
  hosts: listOf("Hyper-V hosts.", host).default([]),
  images: entry("Generalized system images: path of a VHDX on every host (Hyper-V).", {
    windows: text("Windows Server image.").optional(),
    linux: text("Linux image.").optional(),
  }).default({}),
  hypervisorAccess: entry("How the hosts are reached over WinRM (Hyper-V).", {
    authentication: oneOf("Authentication.", ["kerberos", "ntlm"]).default("ntlm"),
    realm: dnsName("Kerberos realm; needed for kerberos.").optional(),
    port: whole("WinRM over HTTPS.", 1, 65_535).default(5986),
  }).prefault({}),
  region: text("Azure region.", "an Azure region such as westeurope", 64).optional(),
  zones: listOf(
    "Azure availability zones that may be used.",
    text("Zone.", 'a zone in quotes, such as "1"', 16),
  ).default([]),
  offer: text(
    "Azure offer; decides whether TCP 25 leaves Azure.",
    "an Azure offer such as enterprise-agreement",
    64,
  ).optional(),
  addressSpace: cidr("Azure virtual network address space.").optional(),
  vpn: vpn.optional(),
  siteRecovery: listOf(
    "Machines that Azure Site Recovery replicates; none without it.",
    name("Computer name."),
  ).optional(),
  firewallIdleSeconds: whole(
    "Idle timeout of the firewall before the fronts, in seconds; as the library asks without it.",
    1,
    1_000_000,
  ).optional(),
  protectStateful: yes("false takes prevent_destroy off database disks and DAG members of this datacenter.").default(
    true,
  ),
});

export const link = entry("A connection of two datacenters.", {
  between: z
    .tuple([name("Datacenter."), name("Datacenter.")], { error: "expected: the names of two datacenters: [dc1, dc2]" })
    .describe("Names of the two datacenters."),
  roundTripMs: z
    .number({ error: "expected: a number of milliseconds" })
    .min(0, { error: "expected: a number of milliseconds from 0 to 10000" })
    .max(10_000, { error: "expected: a number of milliseconds from 0 to 10000" })
    .describe("Round trip in milliseconds."),
  mbps: positive("Bandwidth in Mbit/s.", 100_000_000),
  paths: whole("Independent paths.", 1, 64).default(1),
  filtered: yes("Whether a firewall filters between the two datacenters; not without it.").optional(),
});
