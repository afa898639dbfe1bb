import { azureSize, dnsName, entry, ipv4, ipv4Range, listOf, name, namePattern, text, whole, flag } from "./fields";
import { named, omitted } from "./meta";

export const zone = omitted(text("Availability zone (Azure).", "1", "a zone", 16), "no zone is requested");

/** For an entry that stands for several machines. */
export const zonesInTurn = omitted(
  listOf("Availability zones (Azure) that they get in turn.", text("Number of a zone.", "1", "a zone", 16), 1),
  "`zone` for all of them",
);

export const host = omitted(name("Hyper-V host.", "HV11"), "decided by the planner");

export const existing = flag("Whether it already exists: then it is connected, never created or destroyed.").default(
  false,
);

export const assignedAddress = (description: string, example?: string) =>
  omitted(ipv4(description, example), "assigned from the `assign` range of the network");

/** Keys that proxies, gateways and other machines have in common. */
export const placedKeys = {
  name: namePattern("Name; with `count` above 1 and no {0} in it, the number is appended.", "proxy{0}"),
  existing,
  datacenter: name("Datacenter it is in.", "dc1"),
  network: omitted(
    name("Network of the datacenter.", "perimeter"),
    "the only network of the datacenter with a suitable purpose",
  ),
  zone,
  address: assignedAddress("Internal address.", "10.1.50.10"),
  publicAddress: omitted(ipv4("Public address.", "203.0.113.10"), "none"),
};

const sizeInAzure = omitted(
  azureSize("Azure size; other platforms ignore it."),
  "decided by the planner: the cheapest sufficient one by the prices, else the smallest",
);

/** Size of a domain controller, whose processors are its `cores`. */
export const controllerSizeKeys = {
  memoryGB: omitted(whole("Memory in gigabytes.", 1, 12_288, 16), "decided by the planner for its role"),
  systemDiskGB: omitted(
    whole("Size of its system disk in gigabytes.", 32, 32_768, 128),
    "decided by the planner for its role",
  ),
  size: sizeInAzure,
};

/** Size of a server that is not sized by its load. */
export const sizeKeys = {
  processors: omitted(whole("Processors.", 1, 128, 4), "decided by the planner for its role"),
  ...controllerSizeKeys,
};

/** Additional keys of an entry that stands for several machines, besides `placedKeys`. */
export const repeatedKeys = {
  count: whole("How many.", 1, 1000, 2).default(1),
  addresses: omitted(
    ipv4Range("Range from which each of them gets an internal address.", "10.1.50.10-10.1.50.11"),
    "`address`, or addresses from the `assign` range of the network",
  ),
  zones: zonesInTurn,
  publicAddresses: omitted(
    ipv4Range("Range from which each of them gets a public address.", "203.0.113.10-203.0.113.11"),
    "`publicAddress`",
  ),
};

/** Keys that services with a server of their own have in common. */
export const serviceKeys = {
  name: name("Name.", "checks"),
  existing,
  server: omitted(dnsName("DNS name of its server.", "zabbix.ad.example.com"), "unknown"),
  address: assignedAddress("Address of its server.", "10.1.0.60"),
  datacenter: omitted(name("Datacenter it is in.", "dc1"), "none of the datacenters"),
};

export const publicAddress = named(
  "PublicAddress",
  entry("A public address: an existing one (`address`), or one to be created (`create`).", {
    create: flag("Whether to create one.").default(false),
    address: omitted(ipv4("Existing address.", "203.0.113.10"), "none"),
  }),
);
