import { exchangeOnlineRanges } from "../../../facts/exchange-online-ranges";
import type { Cluster, Deployment, Hybrid } from "../../../model";
import { currentPhase, endpointReceivesMail, onPremisesWays } from "../../names/mail-phase";
import { clientTargets } from "../../names/targets";
import { addressOf } from "../../servers";
import type { FirewallRule, ServerPlan } from "../../types";
import {
  CLOUD,
  INTERNET,
  allMembers,
  domainControllers,
  firewallRule,
  publishedOf,
  translated,
  withBothEnds,
  type Party,
} from "./firewall-rule";

const CLIENTS: Party = { name: "internal clients", addresses: [] };
const EXCHANGE_ONLINE: Party = { name: "Exchange Online", addresses: exchangeOnlineRanges.clients };
const EXCHANGE_ONLINE_MAIL: Party = { name: "Exchange Online Protection", addresses: exchangeOnlineRanges.mail };

/** Within each DAG, to domain controllers and to the witnesses. */
export function clusterRules(clusters: readonly Cluster[], servers: readonly ServerPlan[]): FirewallRule[] {
  const directory = domainControllers(servers);
  return clusters.flatMap((cluster) => {
    const members = membersOf(cluster);
    const rules = [firewallRule("dag", members, members)];
    if (directory.addresses.length > 0) {
      rules.push(firewallRule("member-to-dc", members, directory, { source: "port-no-filter-internal" }));
    }
    for (const witness of [cluster.witness, cluster.alternateWitness]) {
      if (witness?.address === undefined) continue;
      const party = { name: witness.name, addresses: [witness.address] };
      rules.push(firewallRule("witness", members, party));
    }
    return rules;
  });
}

/** Exchange servers of all DAGs and versions deliver mail to each other and pass clients on. */
export function exchangeRules(clusters: readonly Cluster[], servers: readonly ServerPlan[]): FirewallRule[] {
  const isOld = ({ roles, product = "" }: ServerPlan) => roles.includes("replaced") && product.startsWith("Exchange ");
  const others = servers.filter((server) => server.roles.includes("hybrid-management") || isOld(server));
  if (clusters.length + others.length < 2) return [];
  const addresses = [...allMembers(clusters).addresses, ...others.flatMap((server) => addressOf(server) ?? [])];
  const all = { name: "Exchange servers", addresses };
  return withBothEnds([firewallRule("exchange-intra", all, all)]);
}

export function clientRules(deployment: Deployment, clusters: readonly Cluster[]): FirewallRule[] {
  const rules: FirewallRule[] = [];
  for (const frontEnds of frontEndsInside(deployment, clusters)) {
    rules.push(firewallRule("client-access", CLIENTS, frontEnds));
  }
  const servers = allMembers(clusters);
  for (const proxy of deployment.proxies) {
    if (proxy.publicAddress !== undefined) {
      rules.push(firewallRule("client-access-outside", INTERNET, publishedOf(proxy, deployment)));
    }
    if (proxy.address !== undefined && servers.addresses.length > 0) {
      const from = { name: proxy.name, addresses: [proxy.address] };
      rules.push(firewallRule("publishing", from, servers));
    }
  }
  return rules;
}

/** Where clients inside connect to, apart from each other what a load balancer of this deployment passes on to proxies. */
function frontEndsInside(deployment: Deployment, clusters: readonly Cluster[]): Party[] {
  const name = "client front end";
  const inside = clientTargets(deployment, clusters).internal;
  const proxies = deployment.proxies.filter(
    (proxy) => translated(proxy, deployment) && inside.includes(proxy.virtualAddress ?? ""),
  );
  const virtual = [...new Set(proxies.flatMap(({ virtualAddress }) => virtualAddress ?? []))];
  const behind = addressesOf(proxies);
  return [
    { name, addresses: inside.filter((address) => !virtual.includes(address)) },
    { name, addresses: [...virtual, ...behind], behind },
  ].filter(({ addresses }) => addresses.length > 0);
}

/** Exchange Online delivers to mailboxes that have not moved yet, at their servers' public addresses. */
export function oldServerRules(deployment: Deployment): FirewallRule[] {
  if (currentPhase(deployment) === "moved") return [];
  return withBothEnds(
    onPremisesWays(deployment)
      .filter(({ addresses }) => addresses.length > 0)
      .map(({ host, publicAddresses, addresses }) =>
        firewallRule("hybrid-smtp-in", EXCHANGE_ONLINE_MAIL, {
          name: host,
          addresses: [...publicAddresses, ...addresses],
          behind: addresses,
        }),
      ),
  );
}

/**
 * Exchange Online connects to the servers behind the hybrid endpoint, and so does every client that looks for Autodiscover
 * there; all servers connect to Exchange Online and to the tenant's directory.
 */
export function hybridRules({ hybrid }: Deployment, clusters: readonly Cluster[]): FirewallRule[] {
  if (hybrid === undefined) return [];
  const members = clusters.flatMap((cluster) => cluster.members);
  const servers = [
    ...(hybrid.managementServer === undefined ? [] : [hybrid.managementServer]),
    ...members.map((member) => ({ name: member.name, address: member.addresses.mapi })),
  ];
  const frontEnd = endpointOf(hybrid, servers);
  return withBothEnds([
    firewallRule("hybrid-in", EXCHANGE_ONLINE, frontEnd),
    ...(hybrid.autodiscover?.target === "on-premises" ? [firewallRule("autodiscover-in", INTERNET, frontEnd)] : []),
    ...(endpointReceivesMail(hybrid) ? [firewallRule("hybrid-smtp-in", EXCHANGE_ONLINE_MAIL, frontEnd)] : []),
    firewallRule("hybrid-out", { name: "Exchange servers", addresses: addressesOf(servers) }, CLOUD),
  ]);
}

interface Addressed {
  readonly name: string;
  readonly address?: string | undefined;
}

/** The hybrid agent connects from inside: then nothing is reached from outside. */
function endpointOf({ connection, endpoint }: Hybrid, servers: readonly Addressed[]): Party {
  if (connection === "modern-agent" || endpoint === undefined) return { name: "", addresses: [] };
  const { name, publicAddress } = endpoint;
  const behind = addressesOf(servers.filter((server) => endpoint.servers.includes(server.name)));
  if (publicAddress === undefined) return { name, addresses: behind };
  const outside = publicAddress.address === undefined ? [] : [publicAddress.address];
  return { name, addresses: [...outside, ...behind], behind };
}

function addressesOf(servers: readonly Addressed[]): string[] {
  return servers.flatMap(({ address }) => address ?? []);
}

function membersOf(cluster: Cluster): Party {
  const addresses = cluster.members.flatMap((member) => Object.values(member.addresses));
  return { name: `members of ${cluster.name}`, addresses };
}
