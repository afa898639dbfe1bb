import type { BackupWiring, GatewayWiring, MonitoringWiring, PoolMember, ProxyWiring } from "../../plan";
import { count, listed, someOf } from "../text/words";
import type { Page } from "../text/page";
import type { PlanPart } from "./part";
import { section, stacked } from "../text/section";

export const wiring: PlanPart = {
  name: "wiring",
  says: "settings of proxies, gateways, monitoring and backup",
  pick: ({ wiring: every }) => ({ wiring: every }),
  text: ({ wiring: { proxies, gateways, monitoring, backup } }, page) =>
    stacked([
      proxyText(proxies, page),
      gatewayText(gateways, page),
      monitoringText(monitoring, page),
      backupText(backup, page),
    ]),
};

/** Every entry states whether it exists already, so that the reader knows who has to act. */
function named({ name, existing }: { readonly name: string; readonly existing: boolean }): string {
  return existing ? `${name} (existing)` : name;
}

function poolText(pool: readonly PoolMember[]): string {
  return someOf(
    pool.map(({ server, address, port, backup }) => `${server} ${address}:${port}${backup ? " backup" : ""}`),
    8,
  );
}

function proxyText(proxies: readonly ProxyWiring[], page: Page): string {
  const columns = [
    { title: "Reverse proxy" },
    { title: "Datacenter" },
    { title: "Software" },
    { title: "Mode" },
    { title: "Published names" },
    { title: "Pool" },
    { title: "Health checks", right: true },
  ];
  const rows = proxies.map((proxy) => [
    named(proxy),
    proxy.datacenter,
    proxy.software,
    proxy.mode,
    listed(proxy.hosts),
    poolText(proxy.pool),
    String(proxy.healthChecks.length),
  ]);
  return section(page, "Client access", "wiring", columns, rows);
}

function gatewayText(gateways: readonly GatewayWiring[], page: Page): string {
  const columns = [
    { title: "Mail gateway" },
    { title: "Datacenter" },
    { title: "Direction" },
    { title: "Domains" },
    { title: "Delivers to" },
    { title: "Accepts mail from" },
    { title: "Sends to" },
    { title: "TLS" },
    { title: "Largest message, MB", right: true },
  ];
  const rows = gateways.map((gateway) => [
    named(gateway),
    gateway.datacenter,
    gateway.direction,
    gateway.domains.join(", "),
    poolText(gateway.deliverTo),
    someOf(gateway.acceptFrom, 8),
    sendsTo(gateway),
    gateway.tls,
    String(gateway.maxMessageMB),
  ]);
  return section(page, "Mail flow", "wiring", columns, rows);
}

function sendsTo({ direction, smartHost }: GatewayWiring): string {
  if (direction === "inbound") return "";
  return smartHost === undefined ? "MX" : `${smartHost.host}:${smartHost.port}`;
}

function monitoringText(monitoring: readonly MonitoringWiring[], page: Page): string {
  const columns = [
    { title: "Monitoring" },
    { title: "Product" },
    { title: "Alerts to" },
    { title: "Hosts" },
    { title: "Checks", right: true },
  ];
  const rows = monitoring.map((server) => [
    named(server),
    server.product,
    server.alertsTo ?? "",
    someOf(
      server.hosts.map((host) => host.name),
      12,
    ),
    String(server.checks.length),
  ]);
  return section(page, "Monitoring", "wiring", columns, rows);
}

function backupText(backup: readonly BackupWiring[], page: Page): string {
  const columns = [
    { title: "Backup" },
    { title: "Product" },
    { title: "Method" },
    { title: "Jobs, in order" },
    { title: "Schedule" },
    { title: "Retention, days", right: true },
  ];
  const rows = backup.map((server) => [
    named(server),
    server.product,
    server.method,
    someOf(
      [...server.jobs]
        .sort((a, b) => a.order - b.order)
        .map((job) => `${job.machine} (${count(job.databases.length, "database")})`),
      8,
    ),
    [...new Set(server.jobs.map((job) => job.schedule))].join("; "),
    server.retentionDays === undefined ? "" : String(server.retentionDays),
  ]);
  return section(page, "Backup", "wiring", columns, rows);
}
