import { holdsIpv4, overlapIpv4, parseIpv4Network, type Ipv4Network } from "../../../base/ipv4";
import { isPrivate } from "../../../base/private-addresses";
import { bastionSubnet, smallestBastionSubnet } from "../../../facts/bastion-rules";
import type { Checking } from "../checking";
import type { ParsedEntry } from "../../schema/parsed";

type ParsedDatacenter = ParsedEntry<"datacenters">;
type ParsedBastion = NonNullable<ParsedDatacenter["bastion"]>;

/** Bastion has a subnet of its own, which nothing else uses, and takes people by their public addresses. */
export function checkAzureBastion(datacenter: ParsedDatacenter, path: string, checking: Checking): void {
  const { bastion } = datacenter;
  checkNames(datacenter, path, checking);
  if (bastion === undefined) return;
  const bounds = parseIpv4Network(bastion.cidr);
  if (bounds !== undefined) {
    checkSize(bastion, bounds, path, checking);
    checkPlace(datacenter, bastion, bounds, path, checking);
  }
  bastion.allowedFrom.forEach((from, i) => {
    if (!isPrivate(from)) return;
    checking.report({
      code: "private-address",
      path: `${path}.bastion.allowedFrom[${i}]`,
      message: "Bastion has a public address, at which nobody arrives with a private one",
      got: JSON.stringify(from),
      expected: "a public address or network",
      remedy: "name the public address behind which these people are",
    });
  });
}

/** A network of this name would have machines, rules and routes that Azure refuses there. */
function checkNames({ networks }: ParsedDatacenter, path: string, checking: Checking): void {
  networks.forEach(({ name }, i) => {
    if (name.toLowerCase() !== bastionSubnet.toLowerCase()) return;
    checking.report({
      code: "bastion-subnet",
      path: `${path}.networks[${i}].name`,
      message: "Azure reserves this name for the subnet of Bastion, which is not among the networks",
      got: JSON.stringify(name),
      expected: "another name",
      remedy: "remove the network and give its addresses to `bastion.cidr`, or choose another name",
    });
  });
}

function checkSize({ cidr }: ParsedBastion, bounds: Ipv4Network, path: string, checking: Checking): void {
  if (bounds.prefix <= smallestBastionSubnet) return;
  checking.report({
    code: "subnet-too-small",
    path: `${path}.bastion.cidr`,
    message: "the subnet is too small for Bastion",
    got: JSON.stringify(cidr),
    expected: `a prefix of at most /${smallestBastionSubnet}`,
    remedy: "give the subnet more addresses",
  });
}

function checkPlace(
  { addressSpace, networks }: ParsedDatacenter,
  { cidr }: ParsedBastion,
  bounds: Ipv4Network,
  path: string,
  checking: Checking,
): void {
  const outer = parseIpv4Network(addressSpace ?? "");
  if (addressSpace === undefined) {
    checking.report({
      code: "missing-key",
      path: `${path}.addressSpace`,
      message: "Bastion needs a virtual network",
      expected: "a network that contains all networks of the datacenter, such as 10.60.0.0/20",
      remedy: "add `addressSpace`",
    });
  } else if (outer !== undefined && !(holdsIpv4(outer, bounds.first) && holdsIpv4(outer, bounds.last))) {
    checking.report({
      code: "address-outside-network",
      path: `${path}.bastion.cidr`,
      message: "the subnet of Bastion is outside the datacenter's address space",
      got: JSON.stringify(cidr),
      expected: `a network inside ${addressSpace}`,
      remedy: "correct the subnet or `addressSpace`",
    });
  }
  const taken = networks.find((network) => {
    const other = parseIpv4Network(network.cidr);
    return other !== undefined && overlapIpv4(other, bounds);
  });
  if (taken === undefined) return;
  checking.report({
    code: "networks-overlap",
    path: `${path}.bastion.cidr`,
    message: `the subnet of Bastion overlaps with the network ${taken.name} (${taken.cidr})`,
    got: JSON.stringify(cidr),
    expected: "addresses that no network of the datacenter has",
    remedy: "choose other addresses, or correct the network",
  });
}
