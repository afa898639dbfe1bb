import type { Deployment, Placed, Witness } from "../types";

/** What a server does in a deployment. */
export type ServerRole =
  | "mailbox"
  | "witness"
  | "alternate-witness"
  | "domain-controller"
  | "reverse-proxy"
  | "mail-gateway"
  | "directory-sync"
  | "sign-on"
  | "sign-on-proxy"
  | "hybrid-management"
  | "replaced"
  | "retired"
  | "monitoring"
  | "backup"
  | "application"
  | "hypervisor";

/** One place in a deployment that names a server. A server with several roles has several entries. */
export interface ServerEntry {
  readonly role: ServerRole;
  readonly name: string;
  /** DNS name of the server, where `name` is that of the system on it. */
  readonly dnsName?: string;
  /** Where it is specified, as decisions name it: `proxies.rproxy`, `clusters.DAG1.witness`. */
  readonly specified: string;
  readonly existing: boolean;
  /** Servers of one group are placed on different hosts. */
  readonly group: string;
  /** Absent if the document specifies none. */
  readonly datacenter?: string;
  readonly network?: string;
  readonly zone?: string;
  readonly host?: string;
  /** Internal address. */
  readonly address?: string;
  readonly publicAddress?: string;
  /** What runs on it, such as `nginx`, `SE` for Exchange, or the Windows version of a domain controller. */
  readonly product?: string;
  readonly windows?: string;
  /** Its size, as far as the document specifies it. */
  readonly size?: { readonly processors?: number; readonly memoryGB?: number; readonly systemDiskGB?: number };
  /** Azure size that the document specifies. */
  readonly azureSize?: string;
  /** The DAG whose witness or alternate witness it is. */
  readonly cluster?: string;
  /** The part of the deployment that names it. */
  readonly of: object;
}

/** A DAG, or the design of several. */
interface WithWitness {
  readonly name: string;
  /** Name of the entry of the document; the name itself for a design. */
  readonly design?: string;
  readonly witness?: Witness;
  readonly alternateWitness?: Witness;
}

/**
 * Every place that names a server other than members of DAGs, for all consumers: references, machines to create, the
 * plan's list of servers. `dags` are the DAGs whose witnesses count. Witnesses that are not servers are excluded.
 */
export function serverEntries(deployment: Deployment, dags: readonly WithWitness[]): ServerEntry[] {
  return placedEntries(deployment, dags).filter(isServer);
}

/** The same, including monitoring and backup without a server: they may have a datacenter too. */
export function placedEntries(deployment: Deployment, dags: readonly WithWitness[]): ServerEntry[] {
  return [
    ...controllers(deployment),
    ...dags.flatMap(witnesses),
    ...fronts(deployment),
    ...identity(deployment),
    ...replaced(deployment),
    ...services(deployment),
    ...hypervisors(deployment),
  ];
}

function controllers({ datacenters }: Deployment): ServerEntry[] {
  return datacenters.flatMap(({ name: datacenter, activeDirectory }) =>
    (activeDirectory?.domainControllers ?? []).map((controller) => ({
      ...standing({ ...controller, datacenter, group: `domain controllers of ${datacenter}` }),
      role: "domain-controller",
      specified: `datacenters.${controller.name}`,
      windows: controller.windows,
      ...sizeOf({ ...controller, processors: controller.cores }),
      of: controller,
    })),
  );
}

function witnesses({ name, design = name, witness, alternateWitness }: WithWitness): ServerEntry[] {
  const named = [
    ["witness", "witness", witness],
    ["alternate-witness", "alternateWitness", alternateWitness],
  ] as const;
  return named.flatMap(([role, key, server]): ServerEntry[] => {
    if (server?.kind !== "file-share") return [];
    const place = standing({ ...server, group: name });
    return [{ ...place, ...sizeOf(server), role, specified: `clusters.${design}.${key}`, cluster: name, of: server }];
  });
}

function fronts({ proxies, gateways }: Deployment): ServerEntry[] {
  return [
    ...proxies.map((proxy): ServerEntry => ({
      ...standing(proxy),
      ...sizeOf(proxy),
      role: "reverse-proxy",
      specified: `proxies.${proxy.name}`,
      product: proxy.software === "other" ? (proxy.product ?? "other") : proxy.software,
      of: proxy,
    })),
    ...gateways.map(({ host: _helo, ...gateway }, i): ServerEntry => ({
      // A gateway's `host` is its HELO name, not the Hyper-V host that it runs on.
      ...standing(gateway),
      ...sizeOf(gateway),
      role: "mail-gateway",
      specified: `gateways.${gateway.name}`,
      ...(gateway.software === undefined ? {} : { product: gateway.software }),
      of: gateways[i] ?? gateway,
    })),
  ];
}

function identity({ identity: cloud, hybrid }: Deployment): ServerEntry[] {
  const lists = [
    ["directory-sync", cloud?.directorySync?.servers ?? []],
    ["sign-on", cloud?.signOn?.servers ?? []],
    ["sign-on-proxy", cloud?.signOn?.proxies ?? []],
  ] as const;
  const management = hybrid?.managementServer;
  return [
    ...lists.flatMap(([role, servers]) =>
      servers.map((server): ServerEntry => ({
        ...standing(server),
        role,
        specified: `identity.${server.name}`,
        ...(server.windows === undefined ? {} : { windows: server.windows }),
        ...sizeOf(server),
        of: server,
      })),
    ),
    ...(management === undefined ? [] : [managementEntry(management)]),
  ];
}

interface Sized {
  readonly processors?: number;
  readonly memoryGB?: number;
  readonly systemDiskGB?: number;
  readonly size?: string;
}

/** The keys of an entry that size its server. */
function sizeOf({ processors, memoryGB, systemDiskGB, size }: Sized): Pick<ServerEntry, "size" | "azureSize"> {
  return {
    size: {
      ...(processors === undefined ? {} : { processors }),
      ...(memoryGB === undefined ? {} : { memoryGB }),
      ...(systemDiskGB === undefined ? {} : { systemDiskGB }),
    },
    ...(size === undefined ? {} : { azureSize: size }),
  };
}

function managementEntry(server: Placed): ServerEntry {
  return {
    ...standing(server),
    ...sizeOf(server),
    role: "hybrid-management",
    specified: `hybrid.${server.name}`,
    of: server,
  };
}

/** Servers of the replaced system, to which the old names resolve, and servers to be retired. */
function replaced({ migration, hybrid }: Deployment): ServerEntry[] {
  const sources = (migration?.sources ?? []).flatMap((source) =>
    source.servers.map((server) => ({
      ...standing({ ...server, group: source.name, existing: true }),
      role: "replaced" as const,
      specified: `migration.${source.name}.${server.name}`,
      ...productOf(source),
      of: server,
    })),
  );
  const retired = (hybrid?.retire ?? []).map((server) => ({
    ...standing({
      name: server.name,
      group: server.name,
      existing: true,
      ...(server.address === undefined ? {} : { address: server.address }),
    }),
    role: "retired" as const,
    specified: `hybrid.retire.${server.name}`,
    product: server.kind,
    of: server,
  }));
  return [...sources, ...retired];
}

function productOf({ version, system }: { readonly version?: string; readonly system?: string }): { product?: string } {
  if (version !== undefined) return { product: `Exchange ${version}` };
  return system === undefined ? {} : { product: system };
}

/** Monitoring, backup and in-house systems. A server created for one of them has the system's name. */
function services({ monitoring, backup, applications }: Deployment): ServerEntry[] {
  const server = (role: "monitoring" | "backup", entry: Deployment["monitoring" | "backup"][number]): ServerEntry => ({
    ...standing({ ...entry, group: entry.name }),
    role,
    specified: `${role}.${entry.name}`,
    ...(entry.existing && entry.server !== undefined ? { dnsName: entry.server } : {}),
    product: entry.product,
    of: entry,
  });
  return [
    ...monitoring.map((entry) => ({ ...server("monitoring", entry), ...sizeOf(entry) })),
    ...backup.map((entry) => server("backup", entry)),
    ...applications.map((entry): ServerEntry => ({
      ...standing({ ...entry, group: entry.name, existing: true }),
      role: "application",
      specified: `applications.${entry.name}`,
      of: entry,
    })),
  ];
}

/** Azure Monitor and Azure Backup are services; native data protection is a way to run the DAG. */
const withoutServer: ReadonlySet<string> = new Set(["azure-monitor", "azure-backup", "native-data-protection"]);

function isServer({ role, product = "" }: ServerEntry): boolean {
  return (role !== "monitoring" && role !== "backup") || !withoutServer.has(product);
}

function hypervisors({ datacenters }: Deployment): ServerEntry[] {
  return datacenters.flatMap(({ name: datacenter, hosts }) =>
    hosts.map(({ name, address }, i) => ({
      role: "hypervisor" as const,
      name,
      specified: `datacenters.${datacenter}.hosts.${name}`,
      existing: true,
      group: name,
      datacenter,
      address,
      of: hosts[i] ?? {},
    })),
  );
}

type Standing = Pick<
  ServerEntry,
  "name" | "existing" | "group" | "datacenter" | "network" | "zone" | "host" | "address" | "publicAddress"
>;

/** The keys of an entry that locate its server. */
function standing(entry: Standing): Standing {
  const { name, existing, group, datacenter, network, zone, host, address, publicAddress } = entry;
  return {
    name,
    existing,
    group,
    ...(datacenter === undefined ? {} : { datacenter }),
    ...(network === undefined ? {} : { network }),
    ...(zone === undefined ? {} : { zone }),
    ...(host === undefined ? {} : { host }),
    // A domain controller whose address has not been allocated yet has an empty one.
    ...(address === undefined || address === "" ? {} : { address }),
    ...(publicAddress === undefined ? {} : { publicAddress }),
  };
}
