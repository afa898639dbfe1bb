import { ports } from "../../../facts/ports";
import type { Cluster, Deployment } from "../../../model";
import type { FirewallRule, ServerPlan } from "../../types";
import { agentPort } from "../monitoring";
import { clientTargets } from "../../names/targets";
import { identityRules } from "./identity-firewall";
import { CLOUD, INTERNET, domainControllers, firewallRule, withBothEnds, type Party } from "./firewall-rule";

const CLIENTS: Party = { name: "internal clients", addresses: [] };

/**
 * Every firewall rule that the deployment needs between its parts, according to data block D-PORTS of the catalogue.
 */
export function planFirewall(
  deployment: Deployment,
  clusters: readonly Cluster[],
  servers: readonly ServerPlan[],
): FirewallRule[] {
  return [
    ...clusters.flatMap((cluster) => clusterRules(cluster, servers)),
    ...clientRules(deployment, clusters),
    ...mailRules(deployment, clusters),
    ...hybridRules(deployment, clusters),
    ...identityRules(deployment, servers),
    ...monitoringRules(deployment, clusters),
    ...hostRules(deployment),
  ];
}

function clusterRules(cluster: Cluster, servers: readonly ServerPlan[]): FirewallRule[] {
  const members = membersOf(cluster);
  const directory = domainControllers(servers);
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
}

function clientRules(deployment: Deployment, clusters: readonly Cluster[]): FirewallRule[] {
  const rules: FirewallRule[] = [];
  const inside = clientTargets(deployment, clusters).internal;
  if (inside.length > 0) {
    const frontEnds = { name: "client front end", addresses: inside };
    rules.push(firewallRule("client-access", CLIENTS, frontEnds));
  }
  const servers = allMembers(clusters);
  for (const proxy of deployment.proxies) {
    if (proxy.publicAddress !== undefined) {
      const frontEnd = { name: proxy.name, addresses: [proxy.publicAddress] };
      rules.push(firewallRule("client-access-outside", INTERNET, frontEnd));
    }
    if (proxy.address !== undefined && servers.addresses.length > 0) {
      const from = { name: proxy.name, addresses: [proxy.address] };
      rules.push(firewallRule("publishing", from, servers));
    }
  }
  return rules;
}

function mailRules(deployment: Deployment, clusters: readonly Cluster[]): FirewallRule[] {
  const servers = allMembers(clusters);
  return deployment.gateways.flatMap((gateway) => {
    const rules: FirewallRule[] = [];
    const inside = { name: gateway.name, addresses: gateway.address === undefined ? [] : [gateway.address] };
    const outside = {
      name: gateway.name,
      addresses: gateway.publicAddress === undefined ? [] : [gateway.publicAddress],
    };
    if (gateway.direction !== "outbound") {
      if (outside.addresses.length > 0) {
        rules.push(firewallRule("mail-in-outside", INTERNET, outside));
      }
      if (servers.addresses.length > 0 && inside.addresses.length > 0) {
        rules.push(firewallRule("mail-in", inside, servers));
      }
    }
    if (gateway.direction !== "inbound") {
      if (servers.addresses.length > 0 && inside.addresses.length > 0) {
        rules.push(firewallRule("mail-out", servers, inside));
      }
      rules.push(firewallRule("mail-out-outside", inside, INTERNET));
    }
    if (gateway.edge !== undefined && servers.addresses.length > 0) {
      rules.push(firewallRule("edgesync", servers, inside));
    }
    return withBothEnds(rules);
  });
}

/** Exchange Online connects to the servers behind the hybrid endpoint; all servers connect to it and to the tenant's directory. */
function hybridRules({ hybrid }: Deployment, clusters: readonly Cluster[]): FirewallRule[] {
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
  const frontEnd = { name: endpoint?.name ?? "", addresses: addresses([endpoint?.publicAddress ?? {}, ...behind]) };
  return [firewallRule("hybrid-in", INTERNET, frontEnd), firewallRule("hybrid-out", calling, CLOUD)].filter(
    (planned) => planned.fromAddresses.length > 0 && planned.toAddresses.length > 0,
  );
}

function monitoringRules(deployment: Deployment, clusters: readonly Cluster[]): FirewallRule[] {
  const servers = allMembers(clusters);
  return deployment.monitoring.flatMap((monitoring) => {
    if (monitoring.address === undefined || servers.addresses.length === 0) return [];
    const from = { name: monitoring.name, addresses: [monitoring.address] };
    const agent = agentPort(monitoring);
    const open = [ports.smtp, ports.https, ...(agent === undefined ? [] : [agent])];
    return [firewallRule("checks", from, servers, { ports: open })];
  });
}

/** The machine that runs the engine reaches every Hyper-V host by WinRM over HTTPS. */
function hostRules(deployment: Deployment): FirewallRule[] {
  return deployment.datacenters.flatMap((datacenter) => {
    if (datacenter.hosts.length === 0) return [];
    const hosts = {
      name: `Hyper-V hosts of ${datacenter.name}`,
      addresses: datacenter.hosts.map((host) => host.address),
    };
    const port = String(datacenter.hypervisorAccess.port);
    return [firewallRule("hypervisor", { name: "Terraform runner", addresses: [] }, hosts, { ports: [port] })];
  });
}

function membersOf(cluster: Cluster): Party {
  const addresses = cluster.members.flatMap((member) => Object.values(member.addresses));
  return { name: `members of ${cluster.name}`, addresses };
}

function allMembers(clusters: readonly Cluster[]): Party {
  const addresses = clusters.flatMap((cluster) => cluster.members.flatMap((member) => member.addresses.mapi ?? []));
  return { name: "Mailbox servers", addresses };
}
