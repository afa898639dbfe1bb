import { holdsIpv4, isHostAddress, parseIpv4, parseIpv4Network } from "../../base/ipv4";
import { automaticAddresses } from "../../facts/name-limits";
import { valueAt } from "../reading/values";
import type { Network } from "../types";
import type { Checking } from "./checking";
import { placedEntries, type ServerRole } from "../servers/entries";
import { entryPath, placedMachines } from "./named-machines";

/** An address and its owner. */
interface AddressUse {
  readonly address: string;
  readonly owner: string;
  readonly kind: string;
  readonly path: string;
  readonly existing: boolean;
}

/** Services that run on other machines: two of them may share one. */
const services: ReadonlySet<string> = new Set(["application", "monitoring", "backup", "server to be replaced"]);

const endpointPath = "hybrid.endpoint.publicAddress.address";

/** What may share a machine with an existing proxy; whether it should is up to proxy-not-domain-exchange-host. */
const underProxies: ReadonlySet<string> = new Set(["domain controller", "server to be replaced"]);

/** Checks that every address has one owner and is in the right network. */
export function checkAddresses(checking: Checking): void {
  const uses = [
    ...routers(checking),
    ...hosts(checking),
    ...machines(checking),
    ...members(checking),
    ...shared(checking),
  ];
  const seen = new Map<string, AddressUse>();
  for (const use of [...uses, ...serviceUses(checking)]) {
    const other = seen.get(use.address);
    if (other === undefined) seen.set(use.address, use);
    else if (!mayShare(use, other)) reportTaken(use, other, checking);
  }
}

function mayShare(a: AddressUse, b: AddressUse): boolean {
  if (a.owner === b.owner) return true;
  if (services.has(a.kind) && services.has(b.kind)) return true;
  if (a.existing && b.existing && isUnderProxy(a, b)) return true;
  if (isPublished(a, b) || isPublished(b, a)) return true;
  // One public address of an existing firewall may forward mail and web traffic to two machines.
  return a.kind === "public address" && b.kind === "public address" && a.existing && b.existing;
}

/** A proxy that publishes the hybrid endpoint is reached at the endpoint's address. */
function isPublished(endpoint: AddressUse, proxy: AddressUse): boolean {
  return endpoint.path === endpointPath && proxy.kind === "public address" && proxy.path.startsWith("proxies[");
}

function isUnderProxy(a: AddressUse, b: AddressUse): boolean {
  return (a.kind === "proxy" && underProxies.has(b.kind)) || (b.kind === "proxy" && underProxies.has(a.kind));
}

function reportTaken(use: AddressUse, other: AddressUse, checking: Checking): void {
  checking.report({
    code: "address-taken",
    path: use.path,
    message: `the address is already used by ${other.owner} (${other.path})`,
    got: JSON.stringify(use.address),
    expected: "an unused address",
    remedy: "give one of the two another address",
  });
}

function routers(checking: Checking): AddressUse[] {
  return checking.document.datacenters.flatMap((datacenter, i) =>
    datacenter.networks.flatMap((network, j) =>
      network.gateway === undefined
        ? []
        : [
            use(
              network.gateway,
              `router of ${network.name}`,
              "router",
              `datacenters[${i}].networks[${j}].gateway`,
              true,
            ),
          ],
    ),
  );
}

function hosts(checking: Checking): AddressUse[] {
  return entryUses(checking, { hypervisor: "host" });
}

function machines(checking: Checking): AddressUse[] {
  return placedMachines(checking).flatMap((machine) => {
    const uses: AddressUse[] = [];
    const existing = machine.existing;
    if (machine.address !== undefined && machine.address !== "") {
      const path = keyPath(checking, machine.path, ["address", "addresses"]);
      if (machine.kind !== "server to be replaced") {
        checkInNetwork(machine.address, { ...machine, path }, checking);
        uses.push(use(machine.address, machine.name, machine.kind, path, existing));
      }
    }
    if (machine.publicAddress !== undefined) {
      const path = keyPath(checking, machine.path, ["publicAddress", "publicAddresses"]);
      // A group behind a virtual address shares its public address.
      const owner = path.endsWith("publicAddresses") ? machine.name : machine.path;
      uses.push(use(machine.publicAddress, owner, "public address", path, existing));
    }
    return uses;
  });
}

function members(checking: Checking): AddressUse[] {
  return checking.clusters.flatMap((cluster) =>
    cluster.members.flatMap((member) => {
      const base = checking.paths.of("members", cluster.name, member.name) ?? "clusters";
      return (["mapi", "replication"] as const).flatMap((purpose) => {
        const address = member.addresses[purpose];
        const path = `${base}.addresses.${purpose}`;
        if (address === undefined) return [];
        const place = { name: member.name, datacenter: member.datacenter, path, existing: false, purpose };
        checkInNetwork(address, place, checking);
        return [use(address, member.name, "member", path, false)];
      });
    }),
  );
}

/** Addresses that a group shares. */
function shared(checking: Checking): AddressUse[] {
  const { proxies, identity, hybrid } = checking.document;
  const virtual = proxies.flatMap((proxy, i) => {
    if (proxy.virtualAddress === undefined) return [];
    const path = `proxies[${i}].virtualAddress`;
    checkInNetwork(proxy.virtualAddress, { ...proxy, path }, checking);
    return [use(proxy.virtualAddress, `group ${proxy.name}`, "virtual address", path, proxy.existing)];
  });
  const signOn = identity?.signOn;
  const vaults = checking.document.datacenters.flatMap(({ name, platform, keyVault }, i) => {
    if (platform !== "azure" || keyVault?.privateAddress === undefined) return [];
    const path = `datacenters[${i}].keyVault.privateAddress`;
    return [use(keyVault.privateAddress, `key vault of ${name}`, "private endpoint", path, false)];
  });
  const others = [
    [signOn?.virtualAddress, "sign-on", "identity.signOn.virtualAddress", "virtual address"],
    [signOn?.publicAddress?.address, "sign-on from outside", "identity.signOn.publicAddress.address", "public address"],
    [hybrid?.endpoint?.publicAddress?.address, "hybrid endpoint", endpointPath, "public address"],
  ] as const;
  return [
    ...virtual,
    ...vaults,
    ...others.flatMap(([address, owner, path, kind]) =>
      address === undefined ? [] : [use(address, owner, kind, path, false)],
    ),
  ];
}

/** Services that run on other machines. */
function serviceUses(checking: Checking): AddressUse[] {
  return entryUses(checking, {
    monitoring: "monitoring",
    backup: "backup",
    application: "application",
    replaced: "server to be replaced",
  });
}

/** Addresses of existing servers with roles of these kinds. */
function entryUses(checking: Checking, kinds: Readonly<Partial<Record<ServerRole, string>>>): AddressUse[] {
  return placedEntries(checking.deployment, []).flatMap((entry) => {
    const kind = kinds[entry.role];
    if (entry.address === undefined || kind === undefined) return [];
    return [use(entry.address.toLowerCase(), entry.name, kind, `${entryPath(entry, checking)}.address`, true)];
  });
}

function use(address: string, owner: string, kind: string, path: string, existing: boolean): AddressUse {
  return { address, owner, kind, path, existing };
}

interface PlacedAddress {
  readonly name: string;
  readonly datacenter?: string;
  readonly network?: string;
  readonly path: string;
  readonly existing: boolean;
  /** For members: the purpose of the networks to search. */
  readonly purpose?: string;
}

/** Reports an address that is in none of the expected networks. */
function checkInNetwork(text: string, place: PlacedAddress, checking: Checking): void {
  const address = parseIpv4(text);
  const all = checking.datacenters.get(place.datacenter ?? "")?.networks ?? [];
  const networks = all.filter((network) => isMeant(network, place));
  const named = place.network !== undefined || place.purpose !== undefined;
  if (address === undefined || networks.length === 0 || (place.existing && !named)) return;
  if (place.purpose !== undefined && isAutomatic(address)) return;
  const fitting = networks.some((network) => {
    const bounds = parseIpv4Network(network.cidr);
    return bounds !== undefined && isHostAddress(bounds, address);
  });
  if (fitting) return;
  const names = networks.map((network) => `${network.cidr} (${network.name})`).join(" or ");
  checking.report({
    code: "address-outside-network",
    path: place.path,
    message: `the address of ${place.name} is not a host address of its network`,
    got: JSON.stringify(text),
    expected: `an address inside ${names}`,
    remedy: "correct the address or the network",
  });
}

/** A self-assigned Windows address is in no network by definition: for members the rule life-ipv4-required explains it. */
function isAutomatic(address: number): boolean {
  const range = parseIpv4Network(automaticAddresses);
  return range !== undefined && holdsIpv4(range, address);
}

function isMeant(network: Network, place: PlacedAddress): boolean {
  if (place.network !== undefined) return network.name === place.network;
  return place.purpose === undefined || network.purpose === place.purpose;
}

/** The path of the first of these keys that the entry at `base` has. */
function keyPath(checking: Checking, base: string, keys: readonly [string, ...string[]]): string {
  const segments = base.split(/[.[\]]+/).filter((part) => part !== "");
  const found = keys.find((key) => valueAt(checking.document, [...segments, key]) !== undefined);
  return `${base}.${found ?? keys[0]}`;
}
