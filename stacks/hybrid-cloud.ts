import type { Construct } from "constructs";
import { MailDeployment } from "../lib";
import type { DeploymentDocument, MailDeploymentOptions } from "../lib";
import { formatIpv4, parseIpv4Network } from "../lib/base/ipv4";

type Entry<List extends "datacenters" | "users" | "applications"> = NonNullable<DeploymentDocument[List]>[number];
type Identity = NonNullable<DeploymentDocument["identity"]>;
type SignOn = NonNullable<Identity["signOn"]>;

/** The server room that remains: nothing is created in it. */
export interface HybridCloudCampus extends Omit<Entry<"datacenters">, "platform"> {
  /** Public address of its VPN device. */
  readonly vpnAddress: string;
  /** Domain controller that serves its DNS zone. */
  readonly dnsServer: string;
}

/** The Azure region in which sign-on, directory synchronization and the relay run. */
export interface HybridCloudRegion {
  /** Name of the datacenter. Default `cloud`. */
  readonly name?: string;
  /** Azure region, `westeurope`. */
  readonly region: string;
  /** Two zones; each service has a server in both. Default `["1", "2"]`. */
  readonly zones?: readonly [string, string];
  /** Offer of the subscription; decides whether TCP 25 leaves Azure. Default: unknown. */
  readonly offer?: NonNullable<Entry<"datacenters">["offer"]>;
  /** At least a /20: subnets, domain controllers and the load balancer get fixed places in it. */
  readonly addressSpace: string;
  /** Active Directory site. Default: the name in capitals. */
  readonly site?: string;
  readonly vpn: Omit<NonNullable<Entry<"datacenters">["vpn"]>, "to">;
}

export interface HybridCloudProps {
  readonly organization: DeploymentDocument["organization"];
  /** Default: Exchange SE RTM, Standard Edition, on Windows Server 2022. */
  readonly exchange?: DeploymentDocument["exchange"];
  /** Mail domain: `login.`, `hybrid.`, `autodiscover.` and `relay.` in it are published. */
  readonly domain: string;
  /** Initial domain of the Microsoft 365 tenant. */
  readonly tenant: string;
  /** All mailboxes are in Exchange Online. */
  readonly users: readonly Omit<Entry<"users">, "location">[];
  readonly campus: HybridCloudCampus;
  readonly cloud: HybridCloudRegion;
  readonly link: { readonly roundTripMs: number; readonly mbps: number };
  /**
   * Last day of the public certificates of sign-on and the hybrid endpoint, which are in the vault as `login-certificate` and
   * `hybrid-certificate`.
   */
  readonly certificatesExpire: string;
  /** In-house systems that sign on with it. Default: none. */
  readonly relyingParties?: NonNullable<SignOn["relyingParties"]>;
  /** In-house systems that send mail through the relay. Default: none. */
  readonly applications?: readonly Entry<"applications">[];
  /** Servers to be decommissioned. Default: none. */
  readonly retire?: NonNullable<NonNullable<DeploymentDocument["hybrid"]>["retire"]>;
  /** Wave after which Autodiscover points to Exchange Online. Default: not switched by a wave. */
  readonly switchAfter?: string;
  /** Where Azure Monitor sends its alerts. */
  readonly alertsTo: string;
  /** Days that Azure Backup keeps its backups. Default 30. */
  readonly backupDays?: number;
  /** Any other key of the document; overrides those that the pattern sets. */
  readonly also?: Partial<DeploymentDocument>;
}

/**
 * A server room that may go dark, and all mailboxes in Exchange Online: an Azure region behind a VPN holds two domain
 * controllers, directory synchronization, AD FS with its proxies, a server for managing recipients and a relay for in-house
 * systems, each service over two zones where it can be.
 */
export class HybridCloud extends MailDeployment {
  constructor(scope: Construct, id: string, props: HybridCloudProps, options: MailDeploymentOptions = {}) {
    super(scope, id, hybridCloudDocument(id, props), options);
  }
}

/** The deployment's document, as a user would write it. */
export function hybridCloudDocument(name: string, props: HybridCloudProps): DeploymentDocument {
  const { campus, link, domain, applications = [] } = props;
  const cloud = props.cloud.name ?? "cloud";
  const [first, second] = zonesOf(props);
  const { vpnAddress: _address, dnsServer: _server, ...room } = campus;
  return {
    apiVersion: "mail-constructs/v1",
    name,
    organization: props.organization,
    exchange: props.exchange ?? { version: "SE", update: "RTM", edition: "standard", windows: "2022" },
    requirements: {
      survive: [campus.name, `${cloud}.zone-${first}`, `${cloud}.zone-${second}`],
      maintenance: "business-hours",
    },
    users: props.users.map((tier) => ({ ...tier, location: "cloud" })),
    datacenters: [{ ...room, platform: "existing" }, azure(cloud, props)],
    links: [{ between: [campus.name, cloud], ...link }],
    identity: identity(cloud, props),
    hybrid: hybrid(cloud, props),
    applications,
    gateways: [relay(cloud, props)],
    namespaces: {
      client: "outlook.office.com",
      autodiscover: `autodiscover.${domain}`,
      ttlSeconds: 300,
      zones: [
        { name: domain, view: "external", kind: "azure-dns" },
        {
          name: domain,
          view: "internal",
          kind: "ad-dns",
          servers: [controllers[0].name, campus.dnsServer],
          existing: true,
        },
      ],
    },
    domains: [
      {
        name: domain,
        type: "authoritative",
        mx: "exchange-online",
        spf: "-all",
        dkim: { signer: "exchange-online" },
        dmarc: "quarantine",
      },
    ],
    monitoring: [{ name: "azure", product: "azure-monitor", datacenter: cloud, alertsTo: props.alertsTo }],
    backup: [
      {
        name: "vault",
        product: "azure-backup",
        datacenter: cloud,
        retentionDays: props.backupDays ?? 30,
        covers: ["domain-controllers", "directory-sync", "sign-on", "management-server"],
      },
    ],
    ...props.also,
  };
}

function zonesOf({ cloud }: HybridCloudProps): readonly [string, string] {
  return cloud.zones ?? ["1", "2"];
}

/** Places in the address space; servers without one are assigned an address of their subnet. */
const controllers = [
  { name: "AZ-AD1", place: 10 },
  { name: "AZ-AD2", place: 11 },
] as const;
const signOnPlace = 15;

/** An address of the space by its distance from the first one. */
function at({ cloud }: HybridCloudProps, place: number): string {
  return formatIpv4(spaceOf(cloud.addressSpace).first + place);
}

function spaceOf(addressSpace: string): { readonly first: number; readonly last: number } {
  const space = parseIpv4Network(addressSpace);
  if (space !== undefined && space.prefix <= 20) return space;
  throw new Error(
    `cloud.addressSpace: has no room for the subnets, got ${JSON.stringify(addressSpace)}, expected a network of at least ` +
      `/20 such as 10.60.0.0/20`,
  );
}

function azure(name: string, props: HybridCloudProps): Entry<"datacenters"> {
  const { cloud, campus } = props;
  const zones = zonesOf(props);
  const own = controllers.map(({ place }) => at(props, place));
  const outside = (campus.activeDirectory?.domainControllers ?? []).flatMap((controller) => controller.address ?? []);
  const subnet = (place: number, from: number) => ({
    cidr: `${at(props, place)}/26`,
    assign: `${at(props, place + from)}-${at(props, place + 60)}`,
  });
  return {
    name,
    platform: "azure",
    region: cloud.region,
    zones: [...zones],
    ...(cloud.offer === undefined ? {} : { offer: cloud.offer }),
    addressSpace: cloud.addressSpace,
    networks: [
      { name: "identity", purpose: "management", dns: [...own, ...outside], ...subnet(0, 20) },
      { name: "perimeter", purpose: "perimeter", dns: own, ...subnet(256, 10) },
      { name: "mail", purpose: "mapi", dns: own, ...subnet(512, 10) },
      {
        name: "GatewaySubnet",
        purpose: "vpn-gateway",
        cidr: `${formatIpv4(spaceOf(cloud.addressSpace).last - 31)}/27`,
      },
    ],
    vpn: { to: [{ datacenter: campus.name, publicAddress: campus.vpnAddress }], ...cloud.vpn },
    activeDirectory: {
      site: cloud.site ?? name.toUpperCase(),
      subnets: [cloud.addressSpace],
      domainControllers: controllers.map((controller, i) => ({
        name: controller.name,
        network: "identity",
        address: at(props, controller.place),
        cores: 2,
        windows: "2022",
        globalCatalog: true,
        zone: zones[i] ?? zones[0],
      })),
    },
  };
}

/** One server in each zone. */
function pair(prefix: string, datacenter: string, network: string, props: HybridCloudProps) {
  return zonesOf(props).map((zone, i) => ({ name: `${prefix}${i + 1}`, datacenter, network, zone }));
}

function identity(cloud: string, props: HybridCloudProps): Identity {
  const service = `login.${props.domain}`;
  return {
    tenant: props.tenant,
    directorySync: {
      product: "entra-connect",
      servers: pair("SYNC", cloud, "identity", props).map((server, i) => ({
        ...server,
        mode: i === 0 ? "active" : "staging",
      })),
      passwordHash: true,
      writeback: ["password"],
    },
    signOn: {
      method: "adfs",
      service,
      servers: pair("FS", cloud, "identity", props),
      virtualAddress: at(props, signOnPlace),
      proxies: pair("WAP", cloud, "perimeter", props),
      publicAddress: { create: true },
      certificate: {
        names: [service, `certauth.${service}`, `enterpriseregistration.${props.domain}`],
        issuer: "public",
        expires: props.certificatesExpire,
        pfx: { secret: "login-certificate" },
      },
      relyingParties: props.relyingParties ?? [],
    },
  };
}

function hybrid(cloud: string, props: HybridCloudProps): NonNullable<DeploymentDocument["hybrid"]> {
  const [first] = zonesOf(props);
  const endpoint = `hybrid.${props.domain}`;
  return {
    kind: "minimal",
    managementServer: { name: "HYB1", datacenter: cloud, network: "mail", zone: first },
    endpoint: { name: endpoint, servers: ["HYB1"], publicAddress: { create: true } },
    certificate: {
      names: [endpoint, `autodiscover.${props.domain}`],
      issuer: "public",
      expires: props.certificatesExpire,
      pfx: { secret: "hybrid-certificate" },
    },
    autodiscover: {
      target: "on-premises",
      ...(props.switchAfter === undefined ? {} : { switchAfter: props.switchAfter }),
    },
    mailFlow: "direct",
    retire: props.retire ?? [],
  };
}

/** The tenant's own host for its domain takes mail of the relay, which it knows by the relay's certificate. */
function relay(cloud: string, props: HybridCloudProps): NonNullable<DeploymentDocument["gateways"]>[number] {
  const [, second] = zonesOf(props);
  return {
    name: "relay",
    datacenter: cloud,
    network: "perimeter",
    zone: second,
    software: "postfix",
    host: `relay.${props.domain}`,
    direction: "outbound",
    smartHost: {
      host: `${props.domain.replaceAll(".", "-")}.mail.protection.outlook.com`,
      port: 25,
      auth: "certificate",
    },
    tls: "required",
  };
}
