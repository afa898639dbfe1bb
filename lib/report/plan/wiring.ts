import type { BackupWiring, GatewayWiring, MonitoringWiring, PoolMember, ProxyWiring } from "../../plan";
import { sharedSection } from "../text/shared-values";
import { count, listed, shared, someOf } from "../text/words";
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

/** A short list completely; of a long one only the beginning, since the whole plan would hardly be readable. */
function abridged(names: readonly string[]): string {
  return someOf(names, names.length <= 8 ? names.length : 4);
}

/** The port stands in the heading if all have the same. */
function poolText(pool: readonly PoolMember[], withPort: boolean): string {
  return abridged(
    pool.map(({ server, address, port, backup }) => {
      return `${server} ${address}${withPort ? `:${port}` : ""}${backup ? " backup" : ""}`;
    }),
  );
}

/** ` (port 443)` if all servers of these pools listen there. */
function portText(pools: readonly (readonly PoolMember[])[]): string {
  const port = shared(pools.flat().map((member) => String(member.port)));
  return port === undefined ? "" : ` (port\u00a0${port})`;
}

function proxyText(proxies: readonly ProxyWiring[], page: Page): string {
  const port = portText(proxies.map(({ pool }) => pool));
  return sharedSection(page, proxies, {
    heading: "Client access",
    part: "wiring",
    name: { title: "Reverse proxy" },
    nameOf: named,
    above: ({ hosts }) => listed(hosts),
    columns: [
      { title: "Datacenter", of: ({ datacenter }) => datacenter },
      { title: "Software", of: ({ software }) => software, inHeading: (value) => value },
      { title: "Mode", of: ({ mode }) => mode, inHeading: (value) => value },
      {
        title: "Health checks",
        right: true,
        of: ({ healthChecks }) => String(healthChecks.length),
        inHeading: (value) => count(Number(value), "health check"),
      },
      { title: `Pool${port}`, of: ({ pool }) => poolText(pool, port === "") },
    ],
  });
}

function gatewayText(gateways: readonly GatewayWiring[], page: Page): string {
  const port = portText(gateways.map(({ deliverTo }) => deliverTo));
  return sharedSection(page, gateways, {
    heading: "Mail flow",
    part: "wiring",
    name: { title: "Mail gateway" },
    nameOf: named,
    above: ({ domains }) => listed(domains),
    columns: [
      { title: "Datacenter", of: ({ datacenter }) => datacenter },
      {
        title: "Direction",
        of: ({ direction }) => direction,
        inHeading: (value) => (value === "both" ? "both directions" : value),
      },
      {
        title: "Largest message, MB",
        right: true,
        of: ({ maxMessageMB }) => String(maxMessageMB),
        inHeading: (value) => `largest message ${value} MB`,
      },
      { title: `Delivers to${port}`, of: ({ deliverTo }) => poolText(deliverTo, port === "") },
      { title: "Accepts mail from", of: ({ acceptFrom }) => abridged(acceptFrom) },
    ],
  });
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
  return sharedSection(page, backup, {
    heading: "Backup",
    part: "wiring",
    name: { title: "Backup" },
    nameOf: named,
    columns: [
      { title: "Product", of: ({ product }) => product },
      { title: "Method", of: methodText },
      {
        title: "Schedule",
        of: scheduleText,
        inHeading: (value) => value,
      },
      {
        title: "Retention, days",
        right: true,
        of: ({ retentionDays }) => (retentionDays === undefined ? "" : String(retentionDays)),
        inHeading: (value) => `kept for ${count(Number(value), "day")}`,
      },
      { title: "Jobs, in order", of: jobsText },
      { title: "Not covered", of: ({ notCovered }) => abridged(notCovered) },
    ],
  });
}

function methodText({ method }: BackupWiring): string {
  if (method === undefined) return "as the product does";
  return method === "machine-snapshot" ? "snapshots of virtual machines" : method;
}

function scheduleText({ jobs, schedule: { full, incremental, window, dailyAt } }: BackupWiring): string {
  if (jobs.length === 0) return "";
  const parts = [
    ...(dailyAt === undefined ? [] : [`daily at ${dailyAt}`]),
    ...(full === undefined ? [] : [`full ${full}`]),
    ...(incremental === undefined ? [] : [`incremental ${incremental}`]),
    ...(window === undefined ? [] : [`between ${window.replace("-", " and ")}`]),
  ];
  return parts.length === 0 ? "as the product's own schedule says" : parts.join(", ");
}

function jobsText({ jobs }: BackupWiring): string {
  const ordered = [...jobs].sort((a, b) => a.order - b.order);
  return someOf(
    ordered.map(({ machine, databases }) =>
      databases.length === 0 ? machine : `${machine} (${count(databases.length, "database")})`,
    ),
    8,
  );
}
