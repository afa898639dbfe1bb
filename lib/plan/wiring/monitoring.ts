import { healthPages } from "../../facts/health";
import { ports } from "../../facts/ports";
import type { Cluster, Deployment, Monitoring } from "../../model";
import type { MachinePlan, MonitoringWiring } from "../types";

type MonitoredHost = MonitoringWiring["hosts"][number];
type Check = MonitoringWiring["checks"][number];

/** The hosts every monitoring system is to watch, and what it asks each of them directly, not through the shared name. */
export function wireMonitoring(
  deployment: Deployment,
  clusters: readonly Cluster[],
  machines: readonly MachinePlan[],
): MonitoringWiring[] {
  const hosts = monitoredHosts(deployment, clusters, machines);
  return deployment.monitoring.map((monitoring) => ({
    name: monitoring.name,
    existing: monitoring.existing,
    product: monitoring.product,
    hosts,
    checks: hosts.flatMap((host) => checksOf(host, monitoring)),
  }));
}

function monitoredHosts(
  deployment: Deployment,
  clusters: readonly Cluster[],
  machines: readonly MachinePlan[],
): MonitoredHost[] {
  const watched = machines
    .filter((machine) => machine.role !== "monitoring")
    .flatMap((machine) =>
      host(machine.name, machine.adapters[0]?.address, machine.role, machine.datacenter, machine.cluster),
    );
  const names = new Set(watched.map((one) => one.name));
  const existing = [
    ...clusters.flatMap((cluster) => [
      ...cluster.members.flatMap((member) =>
        host(member.name, member.addresses.mapi, "mailbox", member.datacenter, cluster.name),
      ),
      ...(cluster.witness === undefined
        ? []
        : host(cluster.witness.name, cluster.witness.address, "witness", cluster.witness.datacenter, cluster.name)),
    ]),
    ...deployment.proxies.flatMap((proxy) => host(proxy.name, proxy.address, "reverse-proxy", proxy.datacenter)),
    ...deployment.gateways.flatMap((gateway) =>
      host(gateway.name, gateway.address, "mail-gateway", gateway.datacenter),
    ),
  ];
  for (const one of existing) {
    if (names.has(one.name)) continue;
    names.add(one.name);
    watched.push(one);
  }
  return watched;
}

function host(
  name: string,
  address: string | undefined,
  role: string,
  datacenter: string,
  cluster?: string,
): MonitoredHost[] {
  if (address === undefined) return [];
  const groups = ["Exchange", `Exchange/${datacenter}`, ...(cluster === undefined ? [] : [`Exchange/${cluster}`])];
  return [{ name, address, role, datacenter, groups }];
}

function checksOf(host: MonitoredHost, monitoring: Monitoring): Check[] {
  const checks: Check[] = [];
  if (host.role === "mailbox" || host.role === "hybrid-management") {
    for (const page of healthPages) {
      checks.push({ host: host.name, kind: "https", target: `https://${host.address}${page.path}` });
    }
    checks.push({ host: host.name, kind: "tcp", target: `${host.address}:${ports.smtp}` });
    const agent = agentPort(monitoring);
    if (agent !== undefined) checks.push({ host: host.name, kind: "agent", target: `${host.address}:${agent}` });
  }
  if (host.role === "witness") checks.push({ host: host.name, kind: "tcp", target: `${host.address}:445` });
  if (host.role === "reverse-proxy")
    checks.push({ host: host.name, kind: "tcp", target: `${host.address}:${ports.https}` });
  if (host.role === "mail-gateway")
    checks.push({ host: host.name, kind: "tcp", target: `${host.address}:${ports.smtp}` });
  return checks;
}

/** Port of the product's agent on a server; products without an agent of that kind have none. */
export function agentPort(monitoring: Monitoring): string | undefined {
  if (monitoring.product === "zabbix") return ports.agent.zabbix;
  if (monitoring.product === "prometheus") return ports.agent.prometheus;
  return undefined;
}
