import type { Construct } from "constructs";
import { MailDeployment } from "../lib";
import type { DeploymentDocument, MailDeploymentOptions } from "../lib";

type Entry<List extends "datacenters" | "proxies" | "gateways" | "monitoring" | "backup"> = NonNullable<
  DeploymentDocument[List]
>[number];

/** One mailbox server: where it runs and its two addresses. */
export interface ColocationServer {
  /** Hyper-V host; decided by the planner if omitted. */
  readonly host?: string;
  /** Address in the network for clients. */
  readonly address: string;
  /** Address in the network for replication. */
  readonly replicationAddress: string;
}

/** One of the two datacenters with mailbox servers, and its servers. */
export interface ColocationDatacenter extends Omit<Entry<"datacenters">, "platform"> {
  /** Each becomes a member of the DAG. Append further servers at the end: names follow from the position in this list. */
  readonly servers: readonly ColocationServer[];
}

/** Existing servers that hold the witness share: the usual one at a third location, and a fallback. */
export interface ColocationWitness {
  /** The third location, where nothing is created. */
  readonly location: Omit<Entry<"datacenters">, "platform">;
  readonly name: string;
  readonly address: string;
  /** The fallback, in one of the two datacenters; none if omitted. */
  readonly alternate?: { readonly name: string; readonly address: string; readonly datacenter: string };
}

export interface ColocationProps {
  readonly organization: DeploymentDocument["organization"];
  /** Default: Exchange SE RTM, Standard Edition, on Windows Server 2022. */
  readonly exchange?: DeploymentDocument["exchange"];
  /** Mail domain: clients use `mail.` and `autodiscover.` in this domain. */
  readonly domain: string;
  readonly users: DeploymentDocument["users"];
  readonly datacenters: readonly [ColocationDatacenter, ColocationDatacenter];
  readonly witness: ColocationWitness;
  readonly links: NonNullable<DeploymentDocument["links"]>;
  /** Names of the storage on the hosts for system disks and for data disks. */
  readonly storage: { readonly system: string; readonly data: string };
  /** Number of databases. Default: decided by the planner. */
  readonly databases?: number;
  /** Existing systems that the servers are integrated with. */
  readonly existing: {
    readonly proxies: readonly Omit<Entry<"proxies">, "existing">[];
    readonly gateways: readonly Omit<Entry<"gateways">, "existing">[];
    readonly monitoring?: readonly Omit<Entry<"monitoring">, "existing">[];
    readonly backup?: readonly Omit<Entry<"backup">, "existing">[];
    /** Domain controllers that serve the internal zone. */
    readonly dnsServers: readonly string[];
  };
  /** Certificate of the servers; not specified if omitted. */
  readonly certificate?: NonNullable<NonNullable<DeploymentDocument["namespaces"]>["certificate"]>;
  /** Who signs outgoing mail; nobody if omitted. */
  readonly dkim?: NonNullable<DeploymentDocument["domains"]>[number]["dkim"];
  /** Any other key of the document; overrides those that the pattern sets. */
  readonly also?: Partial<DeploymentDocument>;
}

/**
 * Two datacenters on Hyper-V with one DAG over both, the witness at a third location, client access by DNS round robin,
 * and existing systems for everything around the servers.
 */
export class Colocation extends MailDeployment {
  constructor(scope: Construct, id: string, props: ColocationProps, options: MailDeploymentOptions = {}) {
    super(scope, id, colocationDocument(id, props), options);
  }
}

/** The deployment's document, as a user would write it. */
export function colocationDocument(name: string, props: ColocationProps): DeploymentDocument {
  const [first, second] = props.datacenters;
  return {
    apiVersion: "mail-constructs/v1",
    name,
    organization: props.organization,
    exchange: props.exchange ?? { version: "SE", update: "RTM", edition: "standard", windows: "2022" },
    requirements: {
      survive: ["any-member", "any-host", first.name, second.name, props.witness.location.name],
      maintenance: "business-hours",
    },
    users: props.users,
    datacenters: [hyperV(first), hyperV(second), { ...props.witness.location, platform: "existing" }],
    links: props.links,
    clusters: [cluster(props)],
    namespaces: namespaces(props),
    domains: [domain(props)],
    proxies: existing(props.existing.proxies),
    gateways: existing(props.existing.gateways),
    monitoring: existing(props.existing.monitoring ?? []),
    backup: existing(props.existing.backup ?? []),
    ...props.also,
  };
}

function hyperV({ servers: _servers, ...datacenter }: ColocationDatacenter): Entry<"datacenters"> {
  return { ...datacenter, platform: "hyper-v" };
}

function existing<T extends object>(entries: readonly T[]): (T & { existing: true })[] {
  return entries.map((entry) => ({ ...entry, existing: true }));
}

const dag = "DAG1";

function cluster(props: ColocationProps): NonNullable<DeploymentDocument["clusters"]>[number] {
  const { witness } = props;
  const directory = `C:\\DAGWitness\\${dag}`;
  const alternate = witness.alternate;
  return {
    name: dag,
    users: props.users.map((tier) => tier.name),
    model: "active-active",
    members: Object.fromEntries(
      props.datacenters.map((datacenter, side) => [datacenter.name, members(datacenter.servers, side)]),
    ),
    copies: { perDatacenter: 1, lagged: 0 },
    databases: props.databases ?? "auto",
    witness: {
      existing: true,
      name: witness.name,
      address: witness.address,
      datacenter: witness.location.name,
      directory,
    },
    ...(alternate === undefined ? {} : { alternateWitness: { ...alternate, existing: true, directory } }),
    machine: { processors: "auto", memoryGB: "auto", dataDisk: props.storage.data, systemDisk: props.storage.system },
  };
}

/** Odd numbers in the first datacenter, even ones in the second, so that adding a server on either side renames none. */
function members(servers: readonly ColocationServer[], side: number) {
  return servers.map((server, index) => ({
    name: `MBX${2 * index + side + 1}`,
    ...(server.host === undefined ? {} : { host: server.host }),
    addresses: { mapi: server.address, replication: server.replicationAddress },
  }));
}

function namespaces(props: ColocationProps): NonNullable<DeploymentDocument["namespaces"]> {
  const { domain: name, certificate } = props;
  return {
    client: `mail.${name}`,
    autodiscover: `autodiscover.${name}`,
    distribution: {
      internal: "dns-round-robin",
      external: props.existing.proxies.length === 1 ? "single-front" : "dns-round-robin",
    },
    failover: "runbook",
    ttlSeconds: 300,
    zones: [
      { name, view: "internal", kind: "ad-dns", servers: props.existing.dnsServers, existing: true },
      { name, view: "external", kind: "external", existing: true },
    ],
    ...(certificate === undefined ? {} : { certificate }),
  };
}

function domain(props: ColocationProps): NonNullable<DeploymentDocument["domains"]>[number] {
  return {
    name: props.domain,
    type: "authoritative",
    mx: props.existing.gateways.map((gateway) => gateway.name),
    spf: "-all",
    ...(props.dkim === undefined ? {} : { dkim: props.dkim }),
    dmarc: "quarantine",
  };
}
