import { ports } from "../../facts/ports";
import { edgeSyncPort, hybridOutboundPorts } from "../../facts/zone-ports";
import type { Cluster, Deployment } from "../../model";
import type { FirewallOpening, ServerPlan } from "../types";
import { agentPort } from "./monitoring";
import { clientTargets } from "../names/targets";
import { identityOpenings } from "./identity-openings";
import { CLOUD, INTERNET, domainControllers, opening, type Party } from "./opening";

const CLIENTS: Party = { name: "internal clients", addresses: [] };

/** Every opening that the deployment needs between its parts, after data block D-PORTS of the catalogue. */
export function planFirewall(
  deployment: Deployment,
  clusters: readonly Cluster[],
  servers: readonly ServerPlan[],
): FirewallOpening[] {
  return [
    ...clusters.flatMap((cluster) => clusterOpenings(cluster, servers)),
    ...clientOpenings(deployment, clusters),
    ...mailOpenings(deployment, clusters),
    ...hybridOpenings(deployment, clusters),
    ...identityOpenings(deployment, servers),
    ...monitoringOpenings(deployment, clusters),
    ...hostOpenings(deployment),
  ];
}

function clusterOpenings(cluster: Cluster, servers: readonly ServerPlan[]): FirewallOpening[] {
  const members = membersOf(cluster);
  const directory = domainControllers(servers);
  const openings = [
    opening(members, members, "any", [], "DAG members among each other: no filter", "port-no-filter-internal"),
  ];
  if (directory.addresses.length > 0) {
    openings.push(opening(members, directory, "any", [], "directory: no filter", "port-no-filter-internal"));
  }
  for (const witness of [cluster.witness, cluster.alternateWitness]) {
    if (witness?.address === undefined) continue;
    const party = { name: witness.name, addresses: [witness.address] };
    openings.push(opening(members, party, "tcp", ports.witness, "file share witness", "port-witness"));
  }
  return openings;
}

function clientOpenings(deployment: Deployment, clusters: readonly Cluster[]): FirewallOpening[] {
  const openings: FirewallOpening[] = [];
  const inside = clientTargets(deployment, clusters).internal;
  if (inside.length > 0) {
    const fronts = { name: "client front", addresses: inside };
    openings.push(opening(CLIENTS, fronts, "tcp", [ports.https], "client access", "port-client-set"));
  }
  const servers = allMembers(clusters);
  for (const proxy of deployment.proxies) {
    if (proxy.publicAddress !== undefined) {
      const front = { name: proxy.name, addresses: [proxy.publicAddress] };
      openings.push(opening(INTERNET, front, "tcp", [ports.https], "client access from outside", "port-client-set"));
    }
    if (proxy.address !== undefined && servers.addresses.length > 0) {
      const from = { name: proxy.name, addresses: [proxy.address] };
      openings.push(opening(from, servers, "tcp", [ports.https], "publishing and health checks", "port-client-set"));
    }
  }
  return openings;
}

function mailOpenings(deployment: Deployment, clusters: readonly Cluster[]): FirewallOpening[] {
  const servers = allMembers(clusters);
  return deployment.gateways.flatMap((gateway) => {
    const openings: FirewallOpening[] = [];
    const inside = { name: gateway.name, addresses: gateway.address === undefined ? [] : [gateway.address] };
    const outside = {
      name: gateway.name,
      addresses: gateway.publicAddress === undefined ? [] : [gateway.publicAddress],
    };
    if (gateway.direction !== "outbound") {
      if (outside.addresses.length > 0) {
        openings.push(opening(INTERNET, outside, "tcp", [ports.smtp], "inbound mail", "port-smtp-in"));
      }
      if (servers.addresses.length > 0 && inside.addresses.length > 0) {
        openings.push(opening(inside, servers, "tcp", [ports.smtp], "inbound mail", "gw-third-party-scoped"));
      }
    }
    if (gateway.direction !== "inbound") {
      if (servers.addresses.length > 0 && inside.addresses.length > 0) {
        openings.push(opening(servers, inside, "tcp", [ports.smtp], "outbound mail", "port-smtp-out"));
      }
      openings.push(opening(inside, INTERNET, "tcp", [ports.smtp], "outbound mail", "port-smtp-out"));
    }
    if (gateway.edge !== undefined && servers.addresses.length > 0) {
      openings.push(opening(servers, inside, "tcp", [edgeSyncPort], "EdgeSync", "port-edgesync"));
    }
    return openings.filter((one) => one.fromAddresses.length > 0 && one.toAddresses.length > 0);
  });
}

/** Exchange Online calls the servers behind the hybrid endpoint; all servers call it and the directory of the tenant. */
function hybridOpenings({ hybrid }: Deployment, clusters: readonly Cluster[]): FirewallOpening[] {
  if (hybrid === undefined) return [];
  const members = clusters.flatMap((cluster) => cluster.members);
  const servers = [
    ...(hybrid.managementServer === undefined ? [] : [hybrid.managementServer]),
    ...members.map((member) => ({ name: member.name, address: member.addresses.mapi })),
  ];
  const addresses = (chosen: readonly { readonly address?: string | undefined }[]) =>
    chosen.flatMap(({ address }) => address ?? []);
  const calling = { name: "Exchange servers", addresses: addresses(servers) };
  const endpoint = hybrid.connection === "modern-agent" ? undefined : hybrid.endpoint;
  const behind = servers.filter((server) => endpoint?.servers.includes(server.name));
  const front = { name: endpoint?.name ?? "", addresses: addresses([endpoint?.publicAddress ?? {}, ...behind]) };
  return [
    opening(
      INTERNET,
      front,
      "tcp",
      [ports.https],
      "moves, free/busy and Autodiscover from the cloud",
      "port-hybrid-in",
    ),
    opening(calling, CLOUD, "tcp", hybridOutboundPorts, "hybrid services, mail, revocation lists", "port-hybrid-out"),
  ].filter((one) => one.fromAddresses.length > 0 && one.toAddresses.length > 0);
}

function monitoringOpenings(deployment: Deployment, clusters: readonly Cluster[]): FirewallOpening[] {
  const servers = allMembers(clusters);
  return deployment.monitoring.flatMap((monitoring) => {
    if (monitoring.address === undefined || servers.addresses.length === 0) return [];
    const from = { name: monitoring.name, addresses: [monitoring.address] };
    const agent = agentPort(monitoring);
    const open = [ports.smtp, ports.https, ...(agent === undefined ? [] : [agent])];
    return [opening(from, servers, "tcp", open, "monitoring", "mon-ports")];
  });
}

/** The machine that runs the engine reaches every Hyper-V host by WinRM over HTTPS. */
function hostOpenings(deployment: Deployment): FirewallOpening[] {
  return deployment.datacenters.flatMap((datacenter) => {
    if (datacenter.hosts.length === 0) return [];
    const hosts = {
      name: `Hyper-V hosts of ${datacenter.name}`,
      addresses: datacenter.hosts.map((host) => host.address),
    };
    const port = String(datacenter.hypervisorAccess.port);
    return [
      opening({ name: "Terraform runner", addresses: [] }, hosts, "tcp", [port], "provider over WinRM", "D-PORTS"),
    ];
  });
}

function membersOf(cluster: Cluster): Party {
  const addresses = cluster.members.flatMap((member) => Object.values(member.addresses));
  return { name: `members of ${cluster.name}`, addresses };
}

function allMembers(clusters: readonly Cluster[]): Party {
  const addresses = clusters.flatMap((cluster) => cluster.members.flatMap((member) => member.addresses.mapi ?? []));
  return { name: "mailbox servers", addresses };
}
