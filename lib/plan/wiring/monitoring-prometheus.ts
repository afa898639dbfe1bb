import { prometheusPorts } from "../../facts/alert-thresholds";
import { federationMetadata, healthPages } from "../../facts/health";
import { ports } from "../../facts/ports";
import { statisticsPort } from "../../facts/proxy-limits";
import type { Deployment } from "../../model";
import type {
  BackupWiring,
  ExporterTarget,
  MachinePlan,
  MonitoringWiring,
  Plan,
  ProbeTarget,
  PrometheusPlan,
} from "../types";

type Host = MonitoringWiring["hosts"][number];
type Around = Pick<Plan, "clusters" | "records" | "clientNames" | "machines" | "wiring">;

/** Adds what Prometheus scrapes and probes to each monitoring system of that product. */
export function withPrometheus(deployment: Deployment, parts: Around): Plan["wiring"] {
  const monitoring = parts.wiring.monitoring.map((wiring) =>
    wiring.product === "prometheus" ? { ...wiring, prometheus: prometheusOf(wiring, deployment, parts) } : wiring,
  );
  return { ...parts.wiring, monitoring };
}

function prometheusOf(wiring: MonitoringWiring, deployment: Deployment, parts: Around): PrometheusPlan {
  const { clusters, clientNames } = parts;
  const certificateName = clientNames.find(({ use }) => use === "client")?.name;
  const mailThrough = relayFor(wiring.hosts);
  const hours = backupHours(parts.wiring.backup);
  const domain = deployment.domains[0]?.name ?? "localhost";
  return {
    exporters: wiring.hosts.flatMap((host) => exportersOf(host, parts)),
    probes: [...directProbes(wiring), ...nameProbes(parts), ...signOnProbes(deployment, wiring.hosts)],
    ...(certificateName === undefined ? {} : { certificateName }),
    publicIssuer: (deployment.namespaces?.certificate?.issuer ?? "public") === "public",
    clusters: clusters.map(({ name, databases }) => ({
      cluster: name,
      databases: databases.length,
      largestGB: Math.max(0, ...databases.map(({ sizeGB }) => sizeGB)),
    })),
    ...(hours === undefined ? {} : { backupHours: hours }),
    ...(mailThrough === undefined ? {} : { mailThrough }),
    mailFrom: `monitoring@${domain}`,
  };
}

function exportersOf(host: Host, { machines, clusters, wiring }: Around): ExporterTarget[] {
  const machine = machines.find(({ name }) => name === host.name);
  if (machine === undefined) return [];
  const cluster = clusters.find(({ members }) => members.includes(host.name))?.name;
  const place = { server: host.name, role: host.role, datacenter: host.datacenter, ...(cluster && { cluster }) };
  return exporterPorts(machine, wiring).map(([job, port]) => ({ job, target: `${host.address}:${port}`, ...place }));
}

function exporterPorts(
  { name, system }: MachinePlan,
  { proxies, gateways }: Plan["wiring"],
): [ExporterTarget["job"], string][] {
  if (system === "windows") return [["windows", ports.agent.prometheus]];
  const isHaproxy = proxies.some((proxy) => proxy.name === name && proxy.software === "haproxy");
  const isPostfix = gateways.some((gateway) => gateway.name === name && gateway.postfix !== undefined);
  return [
    ["node", String(prometheusPorts.node)],
    ...(isHaproxy ? [["haproxy", String(statisticsPort)] as [ExporterTarget["job"], string]] : []),
    ...(isPostfix ? [["postfix", String(prometheusPorts.postfix)] as [ExporterTarget["job"], string]] : []),
  ];
}

/** What every monitoring system checks of a server directly, so that a pool hides no failure; sign-on is asked for by its name. */
function directProbes({ hosts, checks }: MonitoringWiring): ProbeTarget[] {
  const places = new Map(hosts.map(({ name: server, role, datacenter }) => [server, { server, role, datacenter }]));
  return checks.flatMap(({ host, kind, target }) => {
    const place = places.get(host);
    if (place === undefined || kind === "agent" || place.role === "sign-on-proxy") return [];
    const probe = kind === "https" ? "health" : target.endsWith(`:${ports.smtp}`) ? "smtp" : "tcp";
    return [{ probe, target, ...place }];
  });
}

/** Pages by the names of clients at every internal address of these; the page for names of autodiscover is its own. */
function nameProbes({ clientNames, records, wiring }: Around): ProbeTarget[] {
  const published = new Set(wiring.proxies.flatMap(({ publishes }) => publishes));
  const isPublished = (protocol: string): boolean => published.size === 0 || published.has(protocol);
  return clientNames.flatMap(({ name, use }) => {
    if (use !== "client" && use !== "autodiscover") return [];
    const pages = healthPages.filter(({ protocol }) =>
      use === "autodiscover" ? protocol === "autodiscover" : protocol !== "ecp" && isPublished(protocol),
    );
    const addresses = records.filter(
      (record) => record.name === name && record.type === "A" && record.view === "internal" && !record.createdAddress,
    );
    return [...new Set(addresses.map(({ value }) => value))].flatMap((address) =>
      pages.map(({ path }): ProbeTarget => ({
        probe: "name",
        target: `https://${address}${path}`,
        server: address,
        role: "name",
        datacenter: "",
        name,
      })),
    );
  });
}

/** The farm's metadata through each proxy. */
function signOnProbes({ identity }: Deployment, hosts: readonly Host[]): ProbeTarget[] {
  const signOn = identity?.signOn;
  const { service } = signOn?.method === "adfs" ? signOn : {};
  if (service === undefined) return [];
  return hosts.flatMap(({ name: server, address, role, datacenter }) =>
    role !== "sign-on-proxy"
      ? []
      : [
          {
            probe: "sign-on",
            target: `https://${address}${federationMetadata}`,
            server,
            role,
            datacenter,
            name: service,
          },
        ],
  );
}

/** A gateway takes mail for the outside too; without one, a Mailbox server takes that for its own domains. */
function relayFor(hosts: readonly Host[]): string | undefined {
  const [host] = ["mail-gateway", "mailbox"].flatMap((role) => hosts.filter((candidate) => candidate.role === role));
  return host === undefined ? undefined : `${host.address}:${ports.smtp}`;
}

/** The longest interval of the products that back up databases by a schedule. */
function backupHours(backup: readonly BackupWiring[]): number | undefined {
  const intervals = backup
    .filter(({ savesDatabases, product }) => savesDatabases && product !== "native-data-protection")
    .flatMap(({ schedule }) => (schedule.full === undefined ? [] : (hoursOf[schedule.full] ?? [])));
  return intervals.length === 0 ? undefined : Math.max(...intervals);
}

const hoursOf: Readonly<Record<string, number>> = { daily: 24, weekly: 168 };
