import { exchangeOnlineRanges, isTenantMailHost } from "../../../facts/exchange-online-ranges";
import type { Cluster, Deployment, MailGateway } from "../../../model";
import type { FirewallRule } from "../../types";
import { edgeClusters } from "../../names/edge-sites";
import { INTERNET, allMembers, firewallRule, publishedOf, withBothEnds, type Party } from "./firewall-rule";

/** Mail between the Internet, the gateways, the Mailbox servers and in-house systems. */
export function mailRules(deployment: Deployment, clusters: readonly Cluster[]): FirewallRule[] {
  return deployment.gateways.flatMap((gateway) => {
    const servers = allMembers(edgeClusters(gateway, deployment, clusters));
    const inside = { name: gateway.name, addresses: gateway.address === undefined ? [] : [gateway.address] };
    const outside = publishedOf(gateway, deployment);
    return withBothEnds([
      ...(gateway.direction === "outbound"
        ? []
        : [firewallRule("mail-in-outside", INTERNET, outside), firewallRule("mail-in", inside, servers)]),
      ...(gateway.direction === "inbound"
        ? []
        : [
            firewallRule("mail-out", servers, inside),
            firewallRule("relay-in", sendersThrough(gateway, deployment), inside),
            onward(gateway, inside),
          ]),
      ...(gateway.edge === undefined ? [] : [firewallRule("edgesync", servers, inside)]),
    ]);
  });
}

/** In-house systems that send through the gateway. */
function sendersThrough({ relaysFor }: MailGateway, { applications }: Deployment): Party {
  const senders = applications.filter(({ sends }) => sends === "via-relay").map(({ address }) => address);
  return { name: "in-house systems", addresses: [...new Set([...senders, ...relaysFor])] };
}

/** To the smart host, whose addresses are known if it is the tenant's; else to every mail server. */
function onward({ smartHost }: MailGateway, inside: Party): FirewallRule {
  if (smartHost === undefined) return firewallRule("mail-out-outside", inside, INTERNET);
  const { host, port } = smartHost;
  const addresses = isTenantMailHost(host) ? exchangeOnlineRanges.mail : INTERNET.addresses;
  return firewallRule("relay-out", inside, { name: host, addresses }, { ports: [String(port)] });
}
