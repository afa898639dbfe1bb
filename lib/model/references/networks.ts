import {
  holdsIpv4,
  isHostAddress,
  overlapIpv4,
  parseIpv4,
  parseIpv4Network,
  parseIpv4Range,
  type Ipv4Network,
} from "../../base/ipv4";
import type { ParsedNetwork } from "../expand/expansion";
import type { Checking } from "./checking";

interface PlacedNetwork {
  readonly datacenter: string;
  readonly name: string;
  readonly path: string;
  readonly bounds: Ipv4Network;
}

/** Checks that networks do not overlap and contain their gateways and `assign` ranges. */
export function checkNetworks(checking: Checking): void {
  const networks = checking.document.datacenters.flatMap((datacenter, i) =>
    datacenter.networks.flatMap((network, j): PlacedNetwork[] => {
      const path = `datacenters[${i}].networks[${j}]`;
      const bounds = parseIpv4Network(network.cidr);
      if (bounds === undefined) return [];
      checkInside(network, bounds, path, checking);
      checkSpace(network, bounds, datacenter.addressSpace, path, checking);
      return [{ datacenter: datacenter.name, name: network.name, path, bounds }];
    }),
  );
  reportOverlaps(networks, checking);
}

function reportOverlaps(networks: readonly PlacedNetwork[], checking: Checking): void {
  const sorted = [...networks].sort((a, b) => a.bounds.first - b.bounds.first || a.bounds.last - b.bounds.last);
  let earlier = sorted[0];
  for (const later of sorted.slice(1)) {
    const reaching = earlier;
    if (reaching === undefined || later.bounds.last > reaching.bounds.last) earlier = later;
    if (reaching === undefined || !overlapIpv4(reaching.bounds, later.bounds)) continue;
    checking.report({
      code: "networks-overlap",
      path: `${later.path}.cidr`,
      message: `the network overlaps with ${reaching.name} of ${reaching.datacenter} (${reaching.path})`,
      expected: "networks that do not overlap",
      remedy: "correct one of the two networks",
    });
  }
}

function checkInside(network: ParsedNetwork, bounds: Ipv4Network, path: string, checking: Checking): void {
  for (const key of ["gateway", "nextHop"] as const) {
    const address = parseIpv4(network[key] ?? "");
    if (address === undefined || isHostAddress(bounds, address)) continue;
    checking.report({
      code: "address-outside-network",
      path: `${path}.${key}`,
      message: `the router's address is not a host address of ${network.cidr}`,
      got: JSON.stringify(network[key]),
      expected: `an address inside ${network.cidr}`,
      remedy: "correct the address or the network",
    });
  }
  const range = parseIpv4Range(network.assign ?? "");
  if (range === undefined || (isHostAddress(bounds, range.first) && isHostAddress(bounds, range.last))) return;
  checking.report({
    code: "address-outside-network",
    path: `${path}.assign`,
    message: `the range in \`assign\` is not inside ${network.cidr}`,
    got: JSON.stringify(network.assign),
    expected: `a range inside ${network.cidr} without its first and last address`,
    remedy: "correct the range or the network",
  });
}

function checkSpace(
  network: ParsedNetwork,
  bounds: Ipv4Network,
  space: string | undefined,
  path: string,
  checking: Checking,
): void {
  const outer = space === undefined ? undefined : parseIpv4Network(space);
  if (outer === undefined || (holdsIpv4(outer, bounds.first) && holdsIpv4(outer, bounds.last))) return;
  checking.report({
    code: "address-outside-network",
    path: `${path}.cidr`,
    message: "the network is outside the datacenter's address space",
    got: JSON.stringify(network.cidr),
    expected: `a network inside ${space ?? ""}`,
    remedy: "correct the network or `addressSpace`",
  });
}
