import { mergeIpv4Networks } from "../../../base/ipv4";
import { ports } from "../../../facts/ports";
import { signOnPorts } from "../../../facts/zone-ports";
import type { Deployment } from "../../../model";
import type { FirewallRule, ServerPlan } from "../../types";
import { CLOUD, INTERNET, domainControllers, firewallRule, partyOf, withBothEnds, type Party } from "./firewall-rule";

type SignOn = NonNullable<NonNullable<Deployment["identity"]>["signOn"]>;

/**
 * Rules of the servers for directory sync and sign-on: to the directory, to the tenant, between each other, and from
 * users to the proxies.
 */
export function identityRules(deployment: Deployment, all: readonly ServerPlan[]): FirewallRule[] {
  const signOn = deployment.identity?.signOn;
  const directory = domainControllers(all);
  const sync = partyOf("sync servers", all, "directory-sync");
  const rules = [
    firewallRule("member-to-dc", sync, directory, { source: "ec-ports" }),
    firewallRule("sync-out", sync, CLOUD),
    ...databaseRules(deployment, sync),
    ...(signOn === undefined ? [] : signOnRules(signOn, deployment, directory, all)),
  ];
  return withBothEnds(rules);
}

/** To a SQL Server that is not on the sync servers themselves. */
function databaseRules({ identity }: Deployment, sync: Party): FirewallRule[] {
  const server = identity?.directorySync?.database.server;
  if (server?.address === undefined) return [];
  const to = { name: server.name, addresses: [server.address] };
  return [firewallRule("sync-database", sync, to, { ports: [String(server.port)] })];
}

function signOnRules(
  signOn: SignOn,
  deployment: Deployment,
  directory: Party,
  all: readonly ServerPlan[],
): FirewallRule[] {
  if (signOn.method === "password-hash") return [];
  if (signOn.method === "pass-through") {
    const agents = partyOf("sign-on agents", all, "sign-on");
    return [firewallRule("member-to-dc", agents, directory), firewallRule("pass-through-out", agents, CLOUD)];
  }
  const servers = partyOf("federation servers", all, "sign-on");
  const proxies = partyOf("federation proxies", all, "sign-on-proxy");
  const byCertificate = signOn.certificateAuthentication === "port-49443" ? [signOnPorts.certificate] : [];
  const open = { ports: [ports.https, ...byCertificate] };
  const frontEnd = frontOf(signOn, servers);
  return [
    firewallRule("member-to-dc", servers, directory, { source: "sso-adfs-ports" }),
    firewallRule("adfs-farm", servers, servers),
    firewallRule("adfs-inside", clientsOf(deployment), frontEnd, open),
    firewallRule("wap-to-adfs", proxies, frontEnd),
    firewallRule("sign-on-outside", INTERNET, publishedOf(signOn, proxies), open),
  ];
}

/** Proxies enrol with a server of the farm, and send what follows to the shared address. */
function frontOf({ virtualAddress }: SignOn, servers: Party): Party {
  if (virtualAddress === undefined) return servers;
  return { ...servers, addresses: [virtualAddress, ...servers.addresses], behind: servers.addresses };
}

/** A public address to be created is not known yet: the firewall in front of the proxies then uses their addresses. */
function publishedOf({ publicAddress, proxies: entries }: SignOn, proxies: Party): Party {
  const outside = [publicAddress?.address, ...entries.map((proxy) => proxy.publicAddress)];
  const addresses = [...outside.flatMap((address) => address ?? []), ...proxies.addresses];
  return { ...proxies, addresses, ...(publicAddress === undefined ? {} : { behind: proxies.addresses }) };
}

/** Networks in which people work: those of every datacenter outside of Azure. */
function clientsOf({ datacenters }: Deployment): Party {
  const networks = datacenters
    .filter(({ platform }) => platform !== "azure")
    .flatMap(({ activeDirectory, networks }) => [
      ...(activeDirectory?.subnets ?? []),
      ...networks.map(({ cidr }) => cidr),
    ]);
  return { name: "internal clients", addresses: mergeIpv4Networks(networks) };
}
