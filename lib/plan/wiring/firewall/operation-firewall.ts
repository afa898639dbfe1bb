import { ports } from "../../../facts/ports";
import type { Cluster, Deployment } from "../../../model";
import type { FirewallRule, MonitoringWiring } from "../../types";
import { agentPort } from "../monitoring";
import { allMembers, firewallRule } from "./firewall-rule";

/** From every monitoring system with a known address to what it checks. */
export function monitoringRules(
  deployment: Deployment,
  clusters: readonly Cluster[],
  wiring: readonly MonitoringWiring[],
): FirewallRule[] {
  const servers = allMembers(clusters);
  return deployment.monitoring.flatMap((monitoring) => {
    if (monitoring.address === undefined) return [];
    const from = { name: monitoring.name, addresses: [monitoring.address] };
    const agent = agentPort(monitoring);
    const open = [ports.smtp, ports.https, ...(agent === undefined ? [] : [agent])];
    const around = checkedAround(wiring.find(({ name }) => name === monitoring.name));
    return [
      ...(servers.addresses.length === 0 ? [] : [firewallRule("checks", from, servers, { ports: open })]),
      ...around.map(({ port, addresses }) =>
        firewallRule("checks", from, { name: "monitored servers", addresses }, { ports: [port] }),
      ),
    ];
  });
}

/** Addresses of checked servers without databases, by port. */
function checkedAround(monitoring: MonitoringWiring | undefined): { port: string; addresses: string[] }[] {
  const byPort = new Map<string, Set<string>>();
  const members = new Set(monitoring?.hosts.filter(({ role }) => role === "mailbox").map(({ name }) => name));
  for (const { host, target, kind } of monitoring?.checks ?? []) {
    const port = kind === "https" ? ports.https : target.slice(target.lastIndexOf(":") + 1);
    const address = monitoring?.hosts.find(({ name }) => name === host)?.address;
    if (members.has(host) || address === undefined) continue;
    byPort.set(port, (byPort.get(port) ?? new Set()).add(address));
  }
  return [...byPort].map(([port, addresses]) => ({ port, addresses: [...addresses] }));
}

/** The machine that runs the engine reaches every Hyper-V host by WinRM over HTTPS. */
export function hostRules(deployment: Deployment): FirewallRule[] {
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
