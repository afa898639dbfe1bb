import {
  holdsIpv4,
  overlapIpv4,
  parseIpv4,
  parseIpv4Network,
  parseIpv4Range,
  type Ipv4Network,
} from "../../../base/ipv4";
import { azureReservedAddresses, azureSmallestSubnet, gatewaySubnet } from "../../../facts/azure-limits";
import type { Checking } from "../checking";
import { memberMachines, placedMachines } from "../named-machines";
import type { ParsedEntry } from "../../schema/parsed";

type ParsedDatacenter = ParsedEntry<"datacenters">;
type ParsedNetwork = ParsedDatacenter["networks"][number];

const signOnAddress = "identity.signOn.virtualAddress";

/** An address of the document that must be free in Azure. */
interface UsedAddress {
  readonly address: string;
  readonly path: string;
}

/** Addresses that Azure keeps for itself, networks that it does not take, and an address space that nothing else uses. */
export function checkAzureAddresses(datacenter: ParsedDatacenter, path: string, checking: Checking): void {
  checkSpace(datacenter, path, checking);
  checkBalanced(datacenter, checking);
  const used = usedAddresses(datacenter.name, checking);
  datacenter.networks.forEach((network, j) => {
    const bounds = parseIpv4Network(network.cidr);
    if (bounds === undefined) return;
    const place = `${path}.networks[${j}]`;
    checkSize(network, bounds, place, checking);
    checkRouter(network, bounds, place, checking);
    const range = parseIpv4Range(network.assign ?? "");
    if (range !== undefined && isReserved(bounds, range.first)) {
      reportReserved({ path: `${place}.assign`, address: network.assign ?? "" }, network.cidr, checking);
      return;
    }
    for (const use of used) checkUse(use, network, bounds, checking);
  });
}

/** Without an address space no virtual network can be made, so that nothing else can. */
function checkSpace({ name, addressSpace, vpn }: ParsedDatacenter, path: string, checking: Checking): void {
  if (addressSpace !== undefined) {
    reportOverlaps(name, addressSpace, path, checking);
    return;
  }
  const machines = [...placedMachines(checking), ...memberMachines(checking)];
  const creates = machines.some((machine) => machine.datacenter === name && !machine.existing);
  if (!creates && vpn === undefined) return;
  checking.report({
    code: "missing-key",
    path: `${path}.addressSpace`,
    message: "an Azure datacenter in which anything is created needs an address space",
    expected: "a network that contains all networks of the datacenter, such as 10.60.0.0/20",
    remedy: "add `addressSpace`",
  });
}

/** Routes over the VPN need addresses that the other side does not have. */
function reportOverlaps(name: string, addressSpace: string, path: string, checking: Checking): void {
  const space = parseIpv4Network(addressSpace);
  if (space === undefined) return;
  for (const other of checking.deployment.datacenters) {
    if (other.name === name) continue;
    const ends = checking.deployment.datacenters.flatMap(({ vpn }) => vpn?.to ?? []);
    const networks = [
      ...other.networks.map(({ cidr }) => cidr),
      ...(other.activeDirectory?.subnets ?? []),
      ...(other.addressSpace === undefined ? [] : [other.addressSpace]),
      ...ends.flatMap((end) => (end.datacenter === other.name ? (end.networks ?? []) : [])),
    ];
    const shared = networks.find((cidr) => {
      const network = parseIpv4Network(cidr);
      return network !== undefined && overlapIpv4(network, space);
    });
    if (shared === undefined) continue;
    checking.report({
      code: "networks-overlap",
      path: `${path}.addressSpace`,
      message: `the address space overlaps with ${shared} of ${other.name}`,
      got: JSON.stringify(addressSpace),
      expected: "an address space that no other datacenter uses",
      remedy: "choose another address space, or correct the networks of the other datacenter",
    });
  }
}

/** A load balancer in Azure takes its internal address from a subnet: without one it cannot be made. */
function checkBalanced({ name, networks }: ParsedDatacenter, checking: Checking): void {
  const bounds = networks.flatMap(({ cidr }) => parseIpv4Network(cidr) ?? []);
  for (const { path, text } of balancedAddresses(name, checking)) {
    const address = parseIpv4(text);
    if (address === undefined || bounds.some((network) => holdsIpv4(network, address))) continue;
    checking.report({
      code: "address-outside-networks",
      path,
      message: `the address of a load balancer in Azure is in no network of ${name}`,
      got: JSON.stringify(text),
      expected: "an address in the network of the servers",
      remedy: "correct the address, or add its network",
    });
  }
}

/** Shared addresses of servers that are all created in one datacenter. */
function balancedAddresses(datacenter: string, { document }: Checking): { path: string; text: string }[] {
  const signOn = document.identity?.signOn;
  const farm = signOn?.servers ?? [];
  const isHere = farm.length > 0 && farm.every((server) => server.datacenter === datacenter && !server.existing);
  const text = isHere ? signOn?.virtualAddress : undefined;
  const proxies = document.proxies.flatMap((proxy, i) => {
    if (proxy.datacenter !== datacenter || proxy.existing || proxy.virtualAddress === undefined) return [];
    return [{ path: `proxies[${i}].virtualAddress`, text: proxy.virtualAddress }];
  });
  return [...(text === undefined ? [] : [{ path: signOnAddress, text }]), ...proxies];
}

function checkSize({ cidr }: ParsedNetwork, bounds: Ipv4Network, place: string, checking: Checking): void {
  if (bounds.prefix <= azureSmallestSubnet) return;
  checking.report({
    code: "subnet-too-small",
    path: `${place}.cidr`,
    message: "Azure does not support subnets as small as this",
    got: JSON.stringify(cidr),
    expected: `a prefix of at most /${azureSmallestSubnet}`,
    remedy: "give the network more addresses",
  });
}

/** Azure's own router has the first address of every subnet. */
function checkRouter({ gateway }: ParsedNetwork, bounds: Ipv4Network, place: string, checking: Checking): void {
  const router = parseIpv4(gateway ?? "");
  if (router === undefined || router === bounds.first + 1) return;
  checking.report({
    code: "azure-router",
    path: `${place}.gateway`,
    message: "the router of a subnet in Azure has its first address",
    got: JSON.stringify(gateway),
    expected: "the first host address of the network",
    remedy: "remove `gateway`: Azure sets it",
  });
}

function checkUse(use: UsedAddress, network: ParsedNetwork, bounds: Ipv4Network, checking: Checking): void {
  const address = parseIpv4(use.address);
  if (address === undefined || !holdsIpv4(bounds, address)) return;
  // That machines have host addresses is checked on every platform.
  if (address === bounds.last && use.path === signOnAddress) {
    checking.report({
      code: "address-reserved",
      path: use.path,
      message: `Azure reserves the last address of ${network.cidr} for itself`,
      got: JSON.stringify(use.address),
      expected: "an earlier address of the network",
      remedy: "choose another address",
    });
    return;
  }
  if (isReserved(bounds, address)) {
    reportReserved(use, network.cidr, checking);
  } else if (network.name === gatewaySubnet) {
    checking.report({
      code: "gateway-subnet",
      path: use.path,
      message: `Azure allows nothing but the VPN gateway in ${gatewaySubnet}`,
      got: JSON.stringify(use.address),
      expected: "an address of another network",
      remedy: "choose another network",
    });
  }
}

/** Addresses of machines, and those that servers have in common behind a load balancer. */
function usedAddresses(datacenter: string, checking: Checking): UsedAddress[] {
  const { identity, proxies } = checking.document;
  const members = checking.clusters.flatMap((cluster) =>
    cluster.members.flatMap((member) => {
      const base = checking.paths.of("members", cluster.name, member.name) ?? "clusters";
      return Object.entries(member.addresses).map(([purpose, address]) => ({
        datacenter: member.datacenter,
        address,
        path: `${base}.addresses.${purpose}`,
      }));
    }),
  );
  const machines = placedMachines(checking).map((machine) => ({ ...machine, path: `${machine.path}.address` }));
  const vaults = checking.document.datacenters.flatMap(({ name, keyVault }, i) =>
    keyVault?.privateAddress === undefined
      ? []
      : [{ datacenter: name, address: keyVault.privateAddress, path: `datacenters[${i}].keyVault.privateAddress` }],
  );
  const own = [...machines, ...members, ...vaults].filter((use) => use.datacenter === datacenter);
  const virtual = [
    { address: identity?.signOn?.virtualAddress, path: signOnAddress },
    ...proxies.map(({ virtualAddress: address }, i) => ({ address, path: `proxies[${i}].virtualAddress` })),
  ];
  return [...own, ...virtual].flatMap(({ address, path }) => (address === undefined ? [] : [{ address, path }]));
}

function isReserved(bounds: Ipv4Network, address: number): boolean {
  return holdsIpv4({ first: bounds.first, last: bounds.first + azureReservedAddresses - 1 }, address);
}

function reportReserved({ path, address }: UsedAddress, cidr: string, checking: Checking): void {
  checking.report({
    code: "address-reserved",
    path,
    message: `Azure reserves the first ${azureReservedAddresses} addresses of ${cidr} for itself`,
    got: JSON.stringify(address),
    expected: "a later address of the network",
    remedy: "choose another address",
  });
}
