import { federationMetadata, healthPages } from "../../facts/health";
import { ports } from "../../facts/ports";
import type { Deployment, Monitoring } from "../../model";
import { addressOf, serversWith } from "../servers";
import type { MonitoringWiring, ServerPlan } from "../types";
import { azureMonitored } from "./azure-watch";

type MonitoredHost = MonitoringWiring["hosts"][number];
type Check = MonitoringWiring["checks"][number];

/** The hosts for every monitoring system, and its checks of each host directly rather than through the shared name. */
export function wireMonitoring(deployment: Deployment, servers: readonly ServerPlan[]): MonitoringWiring[] {
  const hosts = monitoredHosts(servers);
  const existing = new Set(servers.flatMap((server) => (server.existing ? [server.name] : [])));
  const created = hosts.filter(({ name }) => !existing.has(name));
  return deployment.monitoring.map((monitoring) => ({
    name: monitoring.name,
    existing: monitoring.existing,
    product: monitoring.product,
    ...(monitoring.alertsTo === undefined ? {} : { alertsTo: monitoring.alertsTo }),
    ...(monitoring.product === "azure-monitor"
      ? azureMonitored(monitoring, deployment, created)
      : {
          hosts,
          checks: [...hosts.flatMap((host) => checksOf(host, monitoring)), ...signOnChecks(deployment, hosts)],
        }),
  }));
}

/**
 * Sign-on is asked for by its name, through every proxy: a proxy answers its own probe even if it reaches no server of the
 * farm, but passes on the farm's metadata only from it.
 */
function signOnChecks({ identity }: Deployment, hosts: readonly MonitoredHost[]): Check[] {
  const signOn = identity?.signOn;
  if (signOn?.method !== "adfs" || signOn.service === undefined) return [];
  const target = `https://${signOn.service}${federationMetadata}`;
  return hosts
    .filter(({ role }) => role === "sign-on-proxy")
    .map(({ name: host }) => ({ host, kind: "https", target }));
}

/**
 * Roles of existing servers in the mail path that are to be monitored; all other existing servers are monitored
 * already, or are not part of this deployment. An existing alternate witness has nothing to do until a switchover.
 */
const watchedRoles = ["witness", "reverse-proxy", "mail-gateway"] as const;

/** Created servers, followed by existing ones in the mail path. */
function monitoredHosts(servers: readonly ServerPlan[]): MonitoredHost[] {
  const created = servers.filter((server) => !server.existing && server.roles.some((role) => role !== "monitoring"));
  const existing = watchedRoles.flatMap((role) => serversWith(servers, role).filter((server) => server.existing));
  return [...new Set([...created, ...existing])].flatMap(monitored);
}

function monitored(server: ServerPlan): MonitoredHost[] {
  const { name, datacenter = "", clusters } = server;
  const address = addressOf(server);
  const role = roleOf(server);
  if (address === undefined || role === undefined) return [];
  const groups = [
    "Exchange",
    `Exchange/${datacenter}`,
    ...clusters.slice(0, 1).map((cluster) => `Exchange/${cluster}`),
  ];
  return [{ name, address, role, datacenter, groups }];
}

/** A member or a domain controller that is also a witness keeps the role it is created for. */
function roleOf({ roles, existing }: ServerPlan): MonitoredHost["role"] | undefined {
  const role = existing
    ? watchedRoles.find((candidate) => roles.includes(candidate))
    : roles.find((candidate) => candidate !== "monitoring");
  return role === "alternate-witness" ? "witness" : role;
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

/** Port of the product's agent on a server; undefined for products without such an agent. */
export function agentPort(monitoring: Monitoring): string | undefined {
  if (monitoring.product === "zabbix") return ports.agent.zabbix;
  if (monitoring.product === "prometheus") return ports.agent.prometheus;
  return undefined;
}
