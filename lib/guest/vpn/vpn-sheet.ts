import { joined, within } from "../../base/ipv4-sets";
import type { AzureDatacenterPlan, AzureNetworkPlan, AzureVpnPlan, FirewallRule, Plan } from "../../plan";

type Peer = AzureVpnPlan["to"][number];

/** A sheet for the operator of one remote end, with the names of both datacenters. */
export interface VpnSheet {
  readonly datacenter: string;
  readonly peer: string;
  /** Markdown. */
  readonly text: string;
}

/** Both ends of a tunnel. */
interface Tunnel {
  readonly datacenter: AzureDatacenterPlan;
  readonly network: AzureNetworkPlan;
  readonly vpn: AzureVpnPlan;
  readonly peer: Peer;
  /** Public address of the device. */
  readonly device: string;
}

/**
 * What the operator of each VPN device configures: the same proposals as in Azure, the routes, and the rules of the firewall on
 * that side. The shared key is named, never written.
 */
export function vpnSheets(plan: Plan): VpnSheet[] {
  return plan.datacenters.flatMap((datacenter) => {
    if (datacenter.platform !== "azure") return [];
    const { network, vpn } = datacenter;
    if (network === undefined || vpn === undefined) return [];
    // At an end that is given by name, this library configures the device itself.
    return vpn.to.flatMap((peer) =>
      peer.device.kind === "name"
        ? []
        : [
            {
              datacenter: datacenter.name,
              peer: peer.datacenter,
              text: sheet({ datacenter, network, vpn, peer, device: peer.device.address }, plan.firewall),
            },
          ],
    );
  });
}

function sheet(tunnel: Tunnel, firewall: readonly FirewallRule[]): string {
  const { datacenter, peer } = tunnel;
  const parts = [
    `# VPN between ${peer.datacenter} and ${datacenter.name}: what the device at ${peer.datacenter} needs`,
    table(["Setting", "Value"], settings(tunnel)),
    "## Routes",
    table(["Destination", "Through"], routes(tunnel)),
    "## Firewall at this end",
    "Addresses as this firewall sees them: in front of a load balancer, before it translates them. Only new connections are listed.",
    table(["Direction", "From", "To", "Protocol", "Ports", "Purpose", "Seen"], crossing(tunnel, firewall)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function settings({ datacenter, vpn, device }: Tunnel): string[][] {
  const { policy } = vpn;
  const ends = vpn.publicAddresses.map((name) => `public address ${name}`).join(" and ");
  return [
    ["Device at this end", device],
    ["Gateway at the other end", `${ends} in ${datacenter.region}: Azure assigns it at creation, permanently`],
    ["Tunnels", vpn.activeActive ? "two, one to each address" : "one"],
    ["Type", "route-based, IKEv2, one tunnel for all networks (0.0.0.0/0 in both directions)"],
    ["Shared key", `secret ${vpn.sharedKey}`],
    ["IKE phase 1", `${policy.ikeEncryption}, ${policy.ikeIntegrity}, ${policy.dhGroup}`],
    ["IPsec", `${policy.ipsecEncryption}, ${policy.ipsecIntegrity}, perfect forward secrecy ${policy.pfsGroup}`],
    ["Lifetime of a security association", `${policy.lifetimeSeconds} s, ${policy.lifetimeKB} KB`],
    ["Dead peer detection", `${policy.deadPeerDetectionSeconds} s`],
    ["Open to the device itself", "UDP 500 and 4500, ESP, from the gateway's address"],
  ];
}

function routes({ network, peer }: Tunnel): string[][] {
  const isWayOut = network.outbound.kind === "vpn" && network.outbound.via === peer.datacenter;
  return [
    ...network.addressSpace.map((cidr) => [cidr, "tunnel"]),
    ...peer.networks.map((cidr) => [cidr, "this end; the gateway sends it into the tunnel"]),
    ...(isWayOut ? [["0.0.0.0/0", "this end: machines in Azure reach the Internet through it"]] : []),
  ];
}

/** Rules whose connections pass the tunnel, in the order of the plan. */
function crossing({ network, peer }: Tunnel, firewall: readonly FirewallRule[]): string[][] {
  const inAzure = (texts: readonly string[]) => network.addressSpace.flatMap((cidr) => within(cidr, texts));
  const here = (texts: readonly string[]) => peer.networks.flatMap((cidr) => within(cidr, texts));
  return firewall.flatMap((rule) => {
    const { use, fromAddresses, toAddresses, behind = [] } = rule;
    const from = fromAddresses.length === 0 ? peer.networks : fromAddresses;
    const seen = toAddresses.filter((address) => !behind.includes(address));
    const translated = seen.length > 0 && behind.length > 0;
    const target = seen.length > 0 ? seen : toAddresses;
    return [
      ...row("out", here(from), inAzure(target), rule, translated),
      ...row("in", inAzure(fromAddresses), here(target), rule, translated),
      // Nothing filters between domain controllers and members, whoever calls.
      ...(use === "member-to-dc" ? row("out", here(toAddresses), inAzure(fromAddresses), rule, false) : []),
      ...(use === "member-to-dc" ? row("in", inAzure(toAddresses), here(fromAddresses), rule, false) : []),
    ];
  });
}

function row(
  direction: "in" | "out",
  from: readonly string[],
  to: readonly string[],
  { protocol, ports, purpose }: FirewallRule,
  translated: boolean,
): string[][] {
  if (from.length === 0 || to.length === 0) return [];
  const seen = translated ? "before translation" : "as is";
  const open = ports.length === 0 ? "any" : ports.join(", ");
  return [[direction, joined(from).join(", "), joined(to).join(", "), protocol, open, purpose, seen]];
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(titles), line(titles.map(() => "---")), ...rows.map(line)].join("\n");
}
