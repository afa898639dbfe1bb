import type { Construct } from "constructs";
import { MailDeployment } from "../lib";
import type { DeploymentDocument, MailDeploymentOptions } from "../lib";

type Entry<List extends "datacenters" | "links" | "domains" | "clusters"> = NonNullable<
  DeploymentDocument[List]
>[number];
type Namespaces = NonNullable<DeploymentDocument["namespaces"]>;

/** One of the two datacenters with hosts: both are active, and each carries all users alone if the other one is lost. */
export interface PrivateCloudDatacenter extends Omit<Entry<"datacenters">, "platform"> {
  /** Begins the names of its members: `N01MBX01`. Default: the first letter of its name in capitals. */
  readonly prefix?: string;
  /** Public address of its VPN device, for the tunnel to the witness. */
  readonly vpnAddress: string;
  /** Addresses of its pair of reverse proxies, which share both. */
  readonly proxies: { readonly virtualAddress: string; readonly publicAddress: string };
  /** Public addresses of its pair of mail gateways: `198.51.100.25-198.51.100.26`. */
  readonly gatewayAddresses: string;
}

/** The third place, in Azure, with nothing but the witness and a domain controller. */
export interface PrivateCloudWitness extends Omit<Entry<"datacenters">, "platform" | "zones" | "vpn"> {
  /** Azure region, `spaincentral`. */
  readonly region: string;
  /** Zone of both machines. Default `1`. */
  readonly zone?: string;
  readonly vpn: Omit<NonNullable<Entry<"datacenters">["vpn"]>, "to">;
}

export interface PrivateCloudProps {
  readonly organization: DeploymentDocument["organization"];
  /** Default: Exchange SE RTM, Enterprise Edition, on Windows Server 2025, administered from inside only. */
  readonly exchange?: DeploymentDocument["exchange"];
  /** Domain of the names under which clients and other mail servers find the cloud. */
  readonly domain: string;
  /** Further mail domains of the organizations in it. Default: none. */
  readonly domains?: readonly { readonly name: string; readonly dmarc: NonNullable<Entry<"domains">["dmarc"]> }[];
  readonly users: DeploymentDocument["users"];
  /** Locations of the users and the bandwidth of each. Default: not specified. */
  readonly clientLocations?: NonNullable<DeploymentDocument["clientLocations"]>;
  readonly datacenters: readonly [PrivateCloudDatacenter, PrivateCloudDatacenter];
  readonly witness: PrivateCloudWitness;
  /** Between the two datacenters. */
  readonly link: Omit<Entry<"links">, "between">;
  /** From each of them to the witness. */
  readonly witnessLink: Omit<Entry<"links">, "between">;
  /** Members of each DAG in each datacenter. Default 8, so that a DAG has 16. */
  readonly membersPerDatacenter?: number;
  /** Names of the storage on the hosts for system disks and for data disks. */
  readonly storage: { readonly system: string; readonly data: string };
  /** Last day of the certificate of servers and proxies. */
  readonly certificateExpires: string;
  /** Name servers of the internal and of the external view. */
  readonly nameServers: { readonly internal: string; readonly external: string };
  /** Selector of the gateways' DKIM keys. */
  readonly dkimSelector: string;
  /** Where the monitoring server sends its alerts. */
  readonly alertsTo: string;
  /** Days that deleted items and mailboxes are kept; there is no other backup. Default 30. */
  readonly retentionDays?: number;
  /** Any other key of the document; overrides those that the pattern sets. */
  readonly also?: Partial<DeploymentDocument>;
}

/**
 * Two active datacenters of a provider with as many DAGs as the users need, each with half of its members in either of them, the
 * witness of all of them in Azure, one unbound namespace behind pairs of HAProxy, pairs of mail gateways, and native data protection.
 */
export class PrivateCloud extends MailDeployment {
  constructor(scope: Construct, id: string, props: PrivateCloudProps, options: MailDeploymentOptions = {}) {
    super(scope, id, privateCloudDocument(id, props), options);
  }
}

/** The deployment's document, as a user would write it. */
export function privateCloudDocument(name: string, props: PrivateCloudProps): DeploymentDocument {
  const { datacenters, witness } = props;
  const [first, second] = datacenters.map((datacenter) => datacenter.name) as [string, string];
  const days = props.retentionDays ?? 30;
  return {
    apiVersion: "mail-constructs/v1",
    name,
    organization: props.organization,
    exchange: props.exchange ?? enterprise,
    requirements: {
      survive: ["any-two-members", "any-host", first, second, "witness", `${first} then any-member`],
      maintenance: "business-hours",
    },
    users: props.users,
    ...(props.clientLocations === undefined ? {} : { clientLocations: props.clientLocations }),
    datacenters: [...datacenters.map(onPremises), inAzure(props)],
    links: [
      { between: [first, second], ...props.link },
      ...[first, second].map((end) => ({ between: [end, witness.name] as [string, string], ...props.witnessLink })),
    ],
    clusters: [cluster(props)],
    namespaces: namespaces(props),
    domains: mailDomains(props),
    proxies: datacenters.map((datacenter) => ({
      name: `lb-${datacenter.name}`,
      count: 2,
      datacenter: datacenter.name,
      network: "perimeter",
      software: "haproxy",
      mode: "tls-bridging",
      certificate: "same-as-exchange",
      ...datacenter.proxies,
      publishes: ["owa", "ews", "mapi", "eas", "oab", "autodiscover"],
    })),
    gateways: datacenters.map((datacenter) => ({
      name: gatewayOf(datacenter),
      count: 2,
      datacenter: datacenter.name,
      network: "perimeter",
      software: "postfix",
      host: `mx{0}.${datacenter.name}.${props.domain}`,
      publicAddresses: datacenter.gatewayAddresses,
      direction: "both",
      tls: "required",
    })),
    monitoring: [
      { name: "metrics", product: "prometheus", datacenter: first, network: "mail", alertsTo: props.alertsTo },
    ],
    backup: [
      {
        name: "native",
        product: "native-data-protection",
        deletedItemRetentionDays: days,
        mailboxRetentionDays: days,
      },
    ],
    ...props.also,
  };
}

const enterprise: NonNullable<DeploymentDocument["exchange"]> = {
  version: "SE",
  update: "RTM",
  edition: "enterprise",
  windows: "2025",
  adminAccess: "internal-only",
};

function gatewayOf({ name }: PrivateCloudDatacenter): string {
  return `mx-${name}`;
}

function onPremises(datacenter: PrivateCloudDatacenter): Entry<"datacenters"> {
  const { prefix: _prefix, vpnAddress: _vpn, proxies: _proxies, gatewayAddresses: _gateways, ...room } = datacenter;
  return { ...room, platform: "hyper-v" };
}

function inAzure({ witness, datacenters }: PrivateCloudProps): Entry<"datacenters"> {
  const { zone = "1", vpn, ...room } = witness;
  return {
    ...room,
    platform: "azure",
    zones: [zone],
    vpn: { to: datacenters.map(({ name, vpnAddress }) => ({ datacenter: name, publicAddress: vpnAddress })), ...vpn },
  };
}

/** Copies are two in each datacenter, of which the last is lagged; a spare disk replaces a broken one. */
function cluster({
  datacenters,
  witness,
  storage,
  membersPerDatacenter = 8,
  users,
}: PrivateCloudProps): Entry<"clusters"> {
  const [, second] = datacenters;
  const share = "C:\\DAGWitness\\DAG{cluster}";
  return {
    name: "DAG{00}",
    instances: "auto",
    users: users.map((tier) => tier.name),
    model: "active-active",
    members: Object.fromEntries(
      datacenters.map((datacenter) => [
        datacenter.name,
        [{ count: membersPerDatacenter, name: `${prefixOf(datacenter)}{cluster}MBX{00}` }],
      ]),
    ),
    copies: { perDatacenter: 2, lagged: 1, replayLagDays: 7, replayLagManager: true },
    databases: "auto",
    databasesPerDisk: 4,
    spareDisks: 1,
    restoreDisk: true,
    witness: {
      name: "FSW1",
      datacenter: witness.name,
      network: witness.networks?.find(({ purpose }) => purpose !== "vpn-gateway")?.name ?? "witness",
      zone: witness.zone ?? "1",
      directory: share,
    },
    alternateWitness: { name: "FSW2", datacenter: second.name, network: "mail", directory: share },
    machine: { processors: "auto", memoryGB: "auto", dataDisk: storage.data, systemDisk: storage.system },
  };
}

function prefixOf({ name, prefix }: PrivateCloudDatacenter): string {
  return prefix ?? name.slice(0, 1).toUpperCase();
}

function namespaces({ domain, domains = [], nameServers, certificateExpires }: PrivateCloudProps): Namespaces {
  const names = domains.map(({ name }) => name);
  const zone = (name: string, view: "internal" | "external") => {
    return { name, view, kind: "bind" as const, servers: [nameServers[view]] };
  };
  return {
    client: `mail.${domain}`,
    autodiscover: `autodiscover.${domain}`,
    distribution: { internal: "load-balancer", external: "load-balancer" },
    model: "unbound",
    failover: "monitoring",
    ttlSeconds: 300,
    zones: [zone(domain, "external"), zone(domain, "internal"), ...names.map((name) => zone(name, "external"))],
    certificate: {
      names: [
        `mail.${domain}`,
        `autodiscover.${domain}`,
        ...names.map((name) => `autodiscover.${name}`),
        `download.${domain}`,
      ],
      issuer: "public",
      expires: certificateExpires,
    },
    downloadDomain: `download.${domain}`,
  };
}

/** Mail of all domains arrives in both datacenters, and is signed by the gateways. */
function mailDomains({ domain, domains = [], datacenters, dkimSelector }: PrivateCloudProps): Entry<"domains">[] {
  const common = {
    type: "authoritative",
    mx: datacenters.map(gatewayOf),
    spf: "-all",
    dkim: { signer: "gateways", selector: dkimSelector },
  } as const;
  return [
    { name: domain, ...common, dmarc: "reject", mtaSts: "enforce" },
    ...domains.map(({ name, dmarc }) => ({ name, ...common, dmarc })),
  ];
}
