import { holdsIpv4, parseIpv4, parseIpv4Network, parseIpv4Range, type Ipv4Network } from "../../../base/ipv4";
import { azureReservedAddresses, azureSmallestSubnet, gatewaySubnet } from "../../../facts/azure-limits";
import type { Checking } from "../checking";
import { placedMachines } from "../named-machines";
import type { ParsedEntry } from "../../schema/parsed";

/** What Azure itself rejects: gateways without their subnet, reserved addresses, a datacenter without a region. */
export function checkAzure(datacenter: ParsedEntry<"datacenters">, path: string, checking: Checking): void {
  checkRegion(datacenter, path, checking);
  checkGatewaySubnet(datacenter, path, checking);
  checkReserved(datacenter, path, checking);
}

function checkRegion({ region }: ParsedEntry<"datacenters">, path: string, checking: Checking): void {
  if (region !== undefined) return;
  checking.report({
    code: "missing-key",
    path: `${path}.region`,
    message: "an Azure datacenter needs a region",
    expected: "an Azure region such as westeurope",
    remedy: "add `region`",
  });
}

function checkGatewaySubnet(datacenter: ParsedEntry<"datacenters">, path: string, checking: Checking): void {
  if (datacenter.vpn === undefined) return;
  const subnet = datacenter.networks.findIndex((network) => network.purpose === "vpn-gateway");
  const network = datacenter.networks[subnet];
  if (network === undefined) {
    checking.report({
      code: "missing-key",
      path: `${path}.networks`,
      message: "the VPN gateway has no network",
      expected: `a network named ${gatewaySubnet} of purpose vpn-gateway`,
      remedy: "add the network, or remove `vpn`",
    });
  } else if (network.name !== gatewaySubnet) {
    checking.report({
      code: "gateway-subnet",
      path: `${path}.networks[${subnet}].name`,
      message: "Azure requires one name for the network of a VPN gateway",
      got: JSON.stringify(network.name),
      expected: gatewaySubnet,
      remedy: `name the network ${gatewaySubnet}`,
    });
  }
}

/** Azure reserves the first addresses of every subnet for itself. */
function checkReserved(datacenter: ParsedEntry<"datacenters">, path: string, checking: Checking): void {
  datacenter.networks.forEach((network, j) => {
    const bounds = parseIpv4Network(network.cidr);
    const range = parseIpv4Range(network.assign ?? "");
    if (bounds === undefined) return;
    if (bounds.prefix > azureSmallestSubnet) {
      checking.report({
        code: "subnet-too-small",
        path: `${path}.networks[${j}].cidr`,
        message: "Azure does not support subnets as small as this",
        got: JSON.stringify(network.cidr),
        expected: `a prefix of at most /${azureSmallestSubnet}`,
        remedy: "give the network more addresses",
      });
    }
    if (range !== undefined && isReserved(bounds, range.first)) {
      report(`${path}.networks[${j}].assign`, network.assign ?? "", network.cidr, checking);
      return;
    }
    for (const machine of placedMachines(checking)) {
      if (machine.datacenter !== datacenter.name || machine.address === undefined) continue;
      const address = parseIpv4(machine.address);
      if (address === undefined || !isReserved(bounds, address)) continue;
      report(`${machine.path}.address`, machine.address, network.cidr, checking);
    }
  });
}

function isReserved(bounds: Ipv4Network, address: number): boolean {
  return holdsIpv4({ first: bounds.first, last: bounds.first + azureReservedAddresses - 1 }, address);
}

function report(path: string, got: string, cidr: string, checking: Checking): void {
  checking.report({
    code: "address-reserved",
    path,
    message: `Azure reserves the first ${azureReservedAddresses} addresses of ${cidr} for itself`,
    got: JSON.stringify(got),
    expected: "a later address of the network",
    remedy: "choose another address",
  });
}
