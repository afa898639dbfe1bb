import { networkHolding, type Deployment } from "../../../model";
import { addressOf } from "../../servers";
import type { FirewallRule, ServerPlan } from "../../types";
import { domainControllers, firewallRule, withBothEnds } from "./firewall-rule";

/**
 * Between domain controllers where one is created, from created servers outside of DAGs that are in the domain, and names and
 * time for created servers that are not. Servers for sync and sign-on have rules of their own.
 */
export function directoryRules(deployment: Deployment, servers: readonly ServerPlan[]): FirewallRule[] {
  const created = servers.filter((server) => !server.existing);
  const directory = domainControllers(servers);
  const joined = created.filter(hasRole("hybrid-management", "witness", "alternate-witness"));
  const apart = created.filter(hasRole("sign-on-proxy", "mail-gateway", "reverse-proxy"));
  const gateways = { name: "mail gateways", addresses: addressesOf(created.filter(hasRole("mail-gateway"))) };
  const replicates = created.some(hasRole("domain-controller")) && directory.addresses.length > 1;
  return withBothEnds([
    ...(replicates ? [firewallRule("dc-replication", directory, directory)] : []),
    firewallRule("member-to-dc", { name: "further servers of the domain", addresses: addressesOf(joined) }, directory),
    ...nameRules(deployment, apart),
    firewallRule("proxy-time", gateways, directory),
  ]);
}

/** Servers of one network ask the same DNS servers. */
function nameRules({ datacenters }: Deployment, servers: readonly ServerPlan[]): FirewallRule[] {
  const asked = new Map<string, { from: string[]; to: readonly string[] }>();
  for (const server of servers) {
    const address = addressOf(server);
    const networks = datacenters.find(({ name }) => name === server.datacenter)?.networks ?? [];
    if (address === undefined) continue;
    const dns = networkHolding({ address }, networks)?.dns ?? [];
    const key = dns.join(" ");
    const known = asked.get(key) ?? { from: [], to: dns };
    known.from.push(address);
    asked.set(key, known);
  }
  return [...asked.values()].map(({ from, to }) =>
    firewallRule(
      "proxy-dns",
      { name: "proxies and gateways", addresses: from },
      { name: "DNS servers", addresses: to },
    ),
  );
}

function hasRole(...roles: readonly ServerPlan["roles"][number][]): (server: ServerPlan) => boolean {
  return (server) => roles.some((role) => server.roles.includes(role));
}

function addressesOf(servers: readonly ServerPlan[]): string[] {
  return servers.flatMap((server) => addressOf(server) ?? []);
}
