import { sortByName } from "../../base/order";
import type { ParsedEntry } from "../schema/parsed";
import type { AutomaticDomainControllers, Datacenter, DomainController, Host, Network, Storage } from "../types";
import { rangeAddresses } from "./addresses";
import { assignOf, type Expansion } from "./expansion";
import { fillPattern } from "./pattern";
import { handOut, isRange, repeat } from "./repeat";
import { redundancyOf, usableGB } from "./storage";
import { zoneInTurn } from "./zone-in-turn";

type ParsedDatacenter = ParsedEntry<"datacenters">;
type ParsedDirectory = NonNullable<ParsedDatacenter["activeDirectory"]>;
type ParsedController = ParsedDirectory["domainControllers"][number];
type ParsedHost = ParsedDatacenter["hosts"][number];

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export function expandDatacenter(parsed: ParsedDatacenter, path: string, expansion: Expansion): Datacenter {
  expansion.paths.add("datacenters", path, parsed.name);
  const { activeDirectory, networks, hosts, vpn, ...rest } = parsed;
  return {
    ...rest,
    ...(activeDirectory === undefined
      ? {}
      : { activeDirectory: expandDirectory(activeDirectory, parsed.name, `${path}.activeDirectory`, expansion) }),
    networks: sortByName(
      networks.map((network, i) => expandNetwork(network, parsed.name, `${path}.networks[${i}]`, expansion)),
      (network) => network.name,
    ),
    hosts: sortByName(
      hosts.flatMap((host, i) => expandHost(host, parsed.name, `${path}.hosts[${i}]`, expansion)),
      (host) => host.name,
    ),
    zones: sortByName(parsed.zones, String),
    ...(vpn === undefined ? {} : { vpn: { ...vpn, to: sortByName(vpn.to, (end) => end.datacenter) } }),
  };
}

function expandNetwork(
  parsed: ParsedDatacenter["networks"][number],
  datacenter: string,
  path: string,
  expansion: Expansion,
): Network {
  expansion.paths.add("networks", path, datacenter, parsed.name);
  const { assign, ...rest } = parsed;
  const range = assignOf(assign);
  return range === undefined ? rest : { ...rest, assign: range };
}

function expandHost(parsed: ParsedHost, datacenter: string, path: string, expansion: Expansion): Host[] {
  const { count, storage, address, ...rest } = parsed;
  const addresses = isRange(address) ? handOut(address, count, `${path}.address`, expansion) : undefined;
  const volumes = sortByName(
    storage.map((item, j) => expandStorage(item, `${path}.storage[${j}]`, expansion)),
    (item) => item.name,
  );
  return repeat(parsed.name, count, datacenter).map(({ name, number }, i) => {
    expansion.paths.add("hosts", path, name);
    storage.forEach((item, j) => expansion.paths.add("storage", `${path}.storage[${j}]`, name, item.name));
    return {
      ...rest,
      name,
      address: addresses?.[i] ?? fillPattern(address, { number, datacenter }),
      // A copy for each host: rules look up an object's place in the document by identity.
      storage: volumes.map((volume) => ({ ...volume })),
    };
  });
}

function expandStorage(parsed: ParsedHost["storage"][number], path: string, expansion: Expansion): Storage {
  const size = parsed.usableGB ?? usableGB(parsed);
  if (size === undefined) {
    expansion.problem({
      code: "missing-key",
      path: `${path}.usableGB`,
      message: "the size of the storage is unknown",
      expected: "a number of gigabytes, or `disks`",
      remedy: "add `usableGB`, or `disks: { count, rawGB, kind }`",
    });
  }
  const attachment = parsed.path.startsWith("\\\\") ? "smb" : "direct";
  return {
    ...parsed,
    usableGB: expansion.filled(`${path}.usableGB`, parsed.usableGB, size ?? 1),
    attachment: expansion.filled(`${path}.attachment`, parsed.attachment, attachment),
    redundancy: redundancyOf(parsed.raid, parsed.layout),
  };
}

function expandDirectory(parsed: ParsedDirectory, datacenter: string, path: string, expansion: Expansion) {
  const controllers: DomainController[] = [];
  const automatic: AutomaticDomainControllers[] = [];
  parsed.domainControllers.forEach((entry, i) => {
    const below = `${path}.domainControllers[${i}]`;
    if (entry.count === "auto") automatic.push(expandAutomatic(entry, datacenter, below, expansion));
    else controllers.push(...expandControllers(entry, entry.count, datacenter, below, expansion));
    if (automatic.length > 1) {
      expansion.problem({
        code: "several-automatic",
        path: `${below}.count`,
        message: "more than one entry leaves the number of domain controllers to the planner",
        expected: "at most one entry with `count: auto` in a datacenter",
        remedy: "give a number here",
      });
    }
  });
  return {
    ...parsed,
    subnets: sortByName(parsed.subnets, String),
    domainControllers: sortByName(controllers, (controller) => controller.name),
    ...(automatic[0] === undefined ? {} : { automatic: automatic[0] }),
  };
}

function expandControllers(
  entry: ParsedController,
  count: number,
  datacenter: string,
  path: string,
  expansion: Expansion,
): DomainController[] {
  const { count: _count, addresses, address, zones: _zones, ...rest } = entry;
  const range = addresses ?? address;
  const allocated = handOut(range, count, `${path}.${addresses === undefined ? "address" : "addresses"}`, expansion);
  return repeat(entry.name, count, datacenter).map(({ name }, i) => {
    expansion.paths.add("domainControllers", path, name);
    const controller: Writable<DomainController> = {
      ...rest,
      ...zoneInTurn(entry, i),
      name,
      address: allocated[i] ?? "",
    };
    if (range === undefined) {
      const place = { ...rest, name, datacenter, path };
      const network = expansion.claim(place, ["management", "mapi"], (given) => (controller.address = given));
      if (network !== undefined) controller.network = network;
    }
    return controller;
  });
}

function expandAutomatic(
  entry: ParsedController,
  datacenter: string,
  path: string,
  expansion: Expansion,
): AutomaticDomainControllers {
  const { count: _count, addresses, address, name, ...rest } = entry;
  const range = addresses ?? address;
  expansion.paths.add("domainControllers", path, name);
  if (range === undefined) {
    expansion.problem({
      code: "missing-key",
      path: `${path}.addresses`,
      message: "domain controllers whose number the planner decides need a range of addresses",
      expected: "an address range such as 10.10.0.10-10.10.0.15",
      remedy: "add `addresses`",
    });
  }
  return { ...rest, namePattern: fillPattern(name, { datacenter }), addresses: rangeAddresses(range ?? "") };
}
