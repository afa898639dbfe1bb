import { healthPages } from "../../facts/health";
import { federationProbe } from "../../facts/load-balancer";
import { ports } from "../../facts/ports";
import type { Deployment, Monitoring } from "../../model";
import type { MonitoringWiring } from "../types";

type MonitoredHost = MonitoringWiring["hosts"][number];
type Check = MonitoringWiring["checks"][number];

/**
 * What Azure Monitor watches: machines in the datacenter of its workspace, through the agent on them. No service of Azure
 * reaches private addresses, so every machine checks its own services.
 */
export function azureMonitored(
  monitoring: Monitoring,
  deployment: Deployment,
  created: readonly MonitoredHost[],
): Pick<MonitoringWiring, "hosts" | "checks"> {
  const datacenter = workspaceDatacenter(monitoring, deployment);
  const hosts = created.filter((host) => host.datacenter === datacenter);
  return { hosts, checks: hosts.flatMap(checksInside) };
}

/** The named datacenter if it is in Azure, else the only one in Azure. */
function workspaceDatacenter({ datacenter }: Monitoring, { datacenters }: Deployment): string | undefined {
  const inAzure = datacenters.filter(({ platform }) => platform === "azure").map(({ name }) => name);
  if (datacenter !== undefined) return inAzure.includes(datacenter) ? datacenter : undefined;
  return inAzure.length === 1 ? inAzure[0] : undefined;
}

const directoryPorts = [53, 88, 389] as const;
const sharePort = 445;

function checksInside({ name, role }: MonitoredHost): Check[] {
  const tcp = (port: number | string): Check => ({ host: name, kind: "tcp", target: `tcp:${port}`, inside: true });
  const web = (kind: "http" | "https", path: string): Check => {
    return { host: name, kind, target: `${kind}://localhost${path}`, inside: true };
  };
  switch (role) {
    case "mailbox":
    case "hybrid-management":
      return [...healthPages.map(({ path }) => web("https", path)), tcp(ports.smtp)];
    case "domain-controller":
      return directoryPorts.map(tcp);
    case "sign-on":
    case "sign-on-proxy":
      return [web(federationProbe.protocol, federationProbe.path)];
    case "witness":
      return [tcp(sharePort)];
    case "reverse-proxy":
      return [tcp(ports.https)];
    case "mail-gateway":
      return [tcp(ports.smtp)];
    default:
      return [];
  }
}
