import { nearest } from "../../../base/nearest";
import { overlapIpv4, parseIpv4Network } from "../../../base/ipv4";
import { azureSmallestSubnet, gatewaySubnet } from "../../../facts/azure-limits";
import { retiredVpnSkus, smallestGatewaySubnet, vpnSkus } from "../../../facts/vpn-gateways";
import type { Checking } from "../checking";
import { networksBehind } from "../networks-behind";
import type { ParsedEntry } from "../../schema/parsed";

type ParsedDatacenter = ParsedEntry<"datacenters">;
type ParsedVpn = NonNullable<ParsedDatacenter["vpn"]>;

/** What a VPN gateway needs: its network, a SKU of Azure's, networks behind every end, one way out. */
export function checkAzureVpn(datacenter: ParsedDatacenter, path: string, checking: Checking): void {
  const { vpn } = datacenter;
  checkWayOut(datacenter, path, checking);
  if (vpn === undefined) return;
  checkGatewaySubnet(datacenter, path, checking);
  checkSku(vpn, path, checking);
  checkEnds(vpn, path, checking);
  checkNetworksBehind(vpn, path, checking);
  checkProposals(vpn, path, checking);
  checkBothEnds(datacenter, path, checking);
}

function checkGatewaySubnet({ networks }: ParsedDatacenter, path: string, checking: Checking): void {
  const subnet = networks.findIndex((network) => network.purpose === "vpn-gateway");
  const network = networks[subnet];
  if (network === undefined) {
    checking.report({
      code: "missing-key",
      path: `${path}.networks`,
      message: "the VPN gateway has no network",
      expected: `a network named ${gatewaySubnet} of purpose vpn-gateway`,
      remedy: "add the network, or remove `vpn`",
    });
    return;
  }
  if (network.name !== gatewaySubnet) {
    checking.report({
      code: "gateway-subnet",
      path: `${path}.networks[${subnet}].name`,
      message: "Azure requires one name for the network of a VPN gateway",
      got: JSON.stringify(network.name),
      expected: gatewaySubnet,
      remedy: `name the network ${gatewaySubnet}`,
    });
  }
  const bounds = parseIpv4Network(network.cidr);
  // What is too small for any subnet is reported as that.
  const isAccepted = bounds === undefined || bounds.prefix <= smallestGatewaySubnet;
  if (isAccepted || bounds.prefix > azureSmallestSubnet) return;
  checking.report({
    code: "subnet-too-small",
    path: `${path}.networks[${subnet}].cidr`,
    message: "the network is too small for a VPN gateway with zones",
    got: JSON.stringify(network.cidr),
    expected: `a prefix of at most /${smallestGatewaySubnet}`,
    remedy: "give the network more addresses",
  });
}

/** A SKU that can no longer be created is judged by a rule: such gateways still run. */
function checkSku({ sku }: ParsedVpn, path: string, checking: Checking): void {
  const creatable = Object.keys(vpnSkus);
  if (creatable.includes(sku) || retiredVpnSkus.includes(sku)) return;
  const near = nearest(sku, creatable);
  checking.report({
    code: "vpn-sku",
    path: `${path}.vpn.sku`,
    message: "Azure has no SKU of VPN gateways of this name",
    got: JSON.stringify(sku),
    expected: `one of ${creatable.join(", ")}`,
    remedy: near === undefined ? "choose one of them" : `write \`${near}\``,
  });
}

function checkEnds({ to }: ParsedVpn, path: string, checking: Checking): void {
  to.forEach((end, i) => {
    const other = checking.datacenters.get(end.datacenter);
    if (end.publicAddress === undefined && other !== undefined && other.vpn === undefined) {
      checking.report({
        code: "missing-key",
        path: `${path}.vpn.to[${i}].publicAddress`,
        message: `the VPN device of ${end.datacenter} has no address`,
        expected: "a public address, or a VPN gateway of that datacenter in this document",
        remedy: "add `publicAddress`",
      });
    }
    if (end.networks !== undefined || other === undefined || networksBehind(end, other).length > 0) return;
    checking.report({
      code: "missing-key",
      path: `${path}.vpn.to[${i}].networks`,
      message: "the networks behind this end of the VPN are unknown",
      expected: "at least one network",
      remedy: `add \`networks\`, or networks to the datacenter ${end.datacenter}`,
    });
  });
}

/** Azure sends every address through one tunnel. */
function checkNetworksBehind({ to }: ParsedVpn, path: string, checking: Checking): void {
  const networks = to.map((end) => networksBehind(end, checking.datacenters.get(end.datacenter)));
  to.forEach((end, i) => {
    to.slice(0, i).forEach((earlier, j) => {
      const [shared] = (networks[i] ?? []).flatMap((network) =>
        (networks[j] ?? []).filter((other) => isShared(network, other)).map((other) => ({ network, other })),
      );
      if (shared === undefined) return;
      checking.report({
        code: "networks-overlap",
        path: `${path}.vpn.to[${i}]${end.networks === undefined ? "" : ".networks"}`,
        message: `${shared.network} behind this end of the VPN overlaps with ${shared.other} behind ${earlier.datacenter}`,
        expected: "networks that are behind one end only",
        remedy: "specify the networks behind each end as `networks`",
      });
    });
  });
}

function isShared(a: string, b: string): boolean {
  const [first, second] = [parseIpv4Network(a), parseIpv4Network(b)];
  return first !== undefined && second !== undefined && overlapIpv4(first, second);
}

/** GCM is encryption and integrity in one. */
function checkProposals({ ipsec }: ParsedVpn, path: string, checking: Checking): void {
  const isGcm = (value: string): boolean => value.startsWith("GCM");
  if (isGcm(ipsec.encryption) === isGcm(ipsec.integrity)) return;
  checking.report({
    code: "vpn-proposals",
    path: `${path}.vpn.ipsec.integrity`,
    message: `Azure does not accept this integrity with the encryption ${ipsec.encryption}`,
    got: JSON.stringify(ipsec.integrity),
    expected: isGcm(ipsec.encryption) ? ipsec.encryption : "SHA256",
    remedy: "change one of the two",
  });
}

/** Between two gateways of the document, each end is described: a tunnel needs both, with one key and the same proposals. */
function checkBothEnds({ name, vpn }: ParsedDatacenter, path: string, checking: Checking): void {
  vpn?.to.forEach(({ datacenter }, i) => {
    const other = checking.datacenters.get(datacenter);
    if (other?.platform !== "azure" || other.vpn === undefined) return;
    const report = (key: string, message: string, got: string, remedy: string): void => {
      checking.report({
        code: "vpn-ends-differ",
        path: `${path}.vpn.${key}`,
        message,
        got,
        expected: key.startsWith("to") ? "a tunnel described at both ends" : "the same at both ends",
        remedy,
      });
    };
    if (!other.vpn.to.some((end) => end.datacenter === name)) {
      report(
        `to[${i}].datacenter`,
        `the VPN gateway of ${datacenter} has no tunnel to this one`,
        JSON.stringify(datacenter),
        `add ${name} to \`vpn.to\` of ${datacenter}, or remove this end`,
      );
      return;
    }
    // Each pair once, at the end whose name comes later.
    if (datacenter > name) return;
    if (other.vpn.sharedKey.secret !== vpn.sharedKey.secret) {
      const names = `${vpn.sharedKey.secret}, at ${datacenter} ${other.vpn.sharedKey.secret}`;
      report(
        "sharedKey.secret",
        `the tunnel to ${datacenter} has two shared keys`,
        names,
        "name the same secret at both",
      );
    }
    const proposals = (of: ParsedVpn): string => Object.values(of.ipsec).join(" ");
    if (proposals(other.vpn) !== proposals(vpn)) {
      const both = `${proposals(vpn)}, at ${datacenter} ${proposals(other.vpn)}`;
      report("ipsec", `the tunnel to ${datacenter} has different proposals at its ends`, both, "give both the same");
    }
  });
}

function checkWayOut({ outbound, vpn }: ParsedDatacenter, path: string, checking: Checking): void {
  if (outbound !== "vpn") return;
  if (vpn === undefined) {
    checking.report({
      code: "missing-key",
      path: `${path}.vpn`,
      message: "machines are to reach the Internet through the VPN, but there is none",
      expected: "a VPN gateway",
      remedy: "add `vpn`, or choose another `outbound`",
    });
    return;
  }
  const ends = vpn.to.map(({ datacenter }) => datacenter);
  if (vpn.internetVia !== undefined) {
    checking.knows(`${path}.vpn.internetVia`, "remote end of the VPN", vpn.internetVia, ends);
  } else if (ends.length > 1) {
    checking.report({
      code: "missing-key",
      path: `${path}.vpn.internetVia`,
      message: "machines are to reach the Internet through the VPN, which has several remote ends",
      expected: `one of ${ends.join(", ")}`,
      remedy: "add `internetVia`",
    });
  }
}
