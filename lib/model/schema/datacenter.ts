import * as z from "zod";
import { ownRulePriorities } from "../../facts/azure-rule-priorities";
import { bastionSkus } from "../../facts/bastion-rules";
import { ipsecPolicy, ipsecProposals } from "../../facts/vpn-gateways";
import { idleTimeoutSeconds } from "../../facts/health";
import {
  addressOrNetwork,
  azureSize,
  cidr,
  distinguishedName,
  dnsName,
  entry,
  ipv4,
  ipv4Range,
  isoDate,
  listOf,
  name,
  namePattern,
  oneOf,
  portRange,
  positive,
  secretReference,
  text,
  vaultName,
  whole,
  wholeOrAuto,
  flag,
} from "./fields";
import { host } from "./host";
import { named, omitted, withMeta } from "./meta";
import { assignedAddress, controllerSizeKeys, existing, host as hostName, zone, zonesInTurn } from "./placed";
import { updates } from "./update-fields";

const domainController = named(
  "DomainController",
  entry("One domain controller, or `count` of them with a pattern in the name.", {
    name: namePattern("Name, or pattern such as N-AD{00}.", "DC1-AD1"),
    count: wholeOrAuto("How many; auto leaves it to the planner.", 1, 1000, 2).default(1),
    address: assignedAddress("Address.", "10.1.0.11"),
    addresses: omitted(
      ipv4Range("Range from which each of them gets an address."),
      "`address`, or addresses from the `assign` range of the network",
    ),
    network: omitted(
      name("Network of the datacenter.", "servers"),
      "the only network of the datacenter with a suitable purpose",
    ),
    cores: whole("Processor cores.", 1, 1024, 2),
    windows: text("Windows Server version.", "2022", "a Windows Server version", 16),
    globalCatalog: flag("Whether it is a global catalog.").default(true),
    readOnly: flag("Whether it is read-only.").default(false),
    lastUpdate: omitted(isoDate("Date of its last cumulative update.", "2026-11-10"), "unknown"),
    existing,
    zone,
    zones: zonesInTurn,
    host: hostName,
    ...controllerSizeKeys,
  }),
  { name: "DC1-AD1", existing: true, address: "10.1.0.11", cores: 2, windows: "2022" },
);

const activeDirectory = named(
  "ActiveDirectory",
  entry("The Active Directory site of the datacenter.", {
    site: text("Name of the site.", "DC1", "a site name of at most 63 characters", 63),
    service: oneOf("What the directory is; only ad-ds supports Exchange.", ["ad-ds", "entra-domain-services"]).default(
      "ad-ds",
    ),
    subnets: listOf("Subnets of the site.", cidr("CIDR.", "10.1.0.0/16")).default([]),
    domainControllers: listOf("Domain controllers in the site.", domainController).default([]),
    organizationalUnit: omitted(
      distinguishedName("Organizational unit into which new machines in Azure are joined."),
      "the domain's own container for computers",
    ),
  }),
);

const networkRule = named(
  "NetworkRule",
  entry("A rule of your own in the security group of an Azure network.", {
    name: name("Name; with the direction it is the name of the rule in Azure.", "badge-reader"),
    priority: whole(
      "Number by which Azure sorts the rules; unique in the network and direction.",
      ownRulePriorities.first,
      ownRulePriorities.last,
      3000,
    ),
    direction: oneOf("Whether it is about traffic into the network or out of it.", ["inbound", "outbound"]).default(
      "inbound",
    ),
    access: oneOf("What happens to the traffic.", ["allow", "deny"]).default("allow"),
    protocol: oneOf("Protocol.", ["tcp", "udp", "icmp", "any"]).default("tcp"),
    ports: listOf("Destination ports; empty for any.", portRange("Port or range of ports.", "443")).default([]),
    remote: listOf("The other end.", addressOrNetwork("Address or network.", "10.50.0.80"), 1),
    reason: text("Purpose.", "Badge readers report to the in-house system.", "a sentence", 140),
  }),
);

const network = named(
  "Network",
  entry("One network of the datacenter.", {
    name: name("Name.", "servers"),
    purpose: oneOf("What it is for.", ["mapi", "replication", "perimeter", "management", "vpn-gateway", "backup"]),
    cidr: cidr("Addresses of the network."),
    gateway: omitted(ipv4("Default gateway.", "10.1.10.1"), "none"),
    nextHop: omitted(ipv4("Router to the other datacenter's network of the same purpose.", "10.1.20.1"), "none"),
    vlan: omitted(whole("VLAN.", 1, 4094, 110), "untagged"),
    dns: listOf("DNS servers in the order of use.", ipv4("Address of a DNS server.", "10.1.0.11")).default([]),
    filtered: flag(
      "Whether a firewall filters between this network and the other internal networks. In Azure it is the security group, which then lets nothing pass but what the plan's firewall rules allow.",
    ).default(false),
    assign: omitted(
      ipv4Range("Range from which machines that name only this network get their addresses.", "10.1.10.30-10.1.10.60"),
      "no addresses are assigned",
    ),
    rules: listOf(
      "Rules of your own, in addition to those that follow from the deployment (Azure).",
      networkRule,
    ).default([]),
  }),
);

/** Proposals that Azure supports, without those that are no longer considered strong. */
const ipsec = named(
  "Ipsec",
  entry("Proposals of IKE phase 1 and of IPsec; both ends are configured with the same.", {
    ikeEncryption: oneOf("Encryption of phase 1.", ipsecProposals.ikeEncryption).default(ipsecPolicy.ikeEncryption),
    ikeIntegrity: oneOf("Integrity of phase 1.", ipsecProposals.ikeIntegrity).default(ipsecPolicy.ikeIntegrity),
    dhGroup: oneOf("Diffie-Hellman group of phase 1.", ipsecProposals.dhGroup).default(ipsecPolicy.dhGroup),
    encryption: oneOf("Encryption of IPsec.", ipsecProposals.ipsecEncryption).default(ipsecPolicy.ipsecEncryption),
    integrity: oneOf("Integrity of IPsec; with a GCM encryption the same word.", ipsecProposals.ipsecIntegrity).default(
      ipsecPolicy.ipsecIntegrity,
    ),
    pfsGroup: oneOf("Group for perfect forward secrecy.", ipsecProposals.pfsGroup).default(ipsecPolicy.pfsGroup),
    lifetimeSeconds: whole("Lifetime of a security association in seconds.", 300, 172_799, 27_000).default(
      ipsecPolicy.lifetimeSeconds,
    ),
  }),
);

const vpn = named(
  "Vpn",
  entry("VPN gateway of an Azure datacenter.", {
    to: listOf(
      "Remote ends.",
      entry("One remote end.", {
        datacenter: name("Datacenter.", "campus"),
        publicAddress: omitted(
          ipv4("Public address of its VPN device.", "203.0.113.1"),
          "the gateway that this document describes for that datacenter of Azure, by its DNS name",
        ),
        networks: omitted(
          listOf("Networks behind it.", cidr("CIDR.", "10.50.0.0/16"), 1),
          "the subnets of the datacenter's Active Directory site and its networks",
        ),
      }),
      1,
    ),
    sku: text("Azure SKU.", "VpnGw1AZ", "an Azure SKU", 64),
    activeActive: flag("Whether both instances have a public address and tunnels of their own.").default(false),
    internetVia: omitted(
      name("Datacenter through which machines reach the Internet, with `outbound: vpn`.", "campus"),
      "the only remote end",
    ),
    ipsec: ipsec.prefault({}),
    sharedKey: secretReference("Shared key, by the name of its secret.", "vpn-shared-key"),
  }),
);

const keyVault = named(
  "KeyVault",
  entry("Vault from which the machines of an Azure datacenter read their secrets.", {
    name: omitted(
      vaultName("Name, globally unique.", "kv-school-cloud"),
      "the names of deployment and datacenter, shortened, with a hash",
    ),
    privateAddress: omitted(
      ipv4(
        "Address of a private endpoint in a network of the datacenter; the vault then has no public access.",
        "10.60.0.61",
      ),
      "it is reached over its public address, which is open only to the NAT gateway and `allowedFrom`",
    ),
    allowedFrom: listOf(
      "Public addresses and networks from which people put secrets into it.",
      addressOrNetwork("Public address or network.", "203.0.113.0/24"),
    ).default([]),
  }),
);

const bastion = named(
  "Bastion",
  entry("Azure Bastion: RDP and SSH in the browser or the tools of people who sign in to Azure, without a VPN.", {
    cidr: cidr("Addresses of its own subnet, AzureBastionSubnet; at least a /26.", "10.60.14.0/26"),
    sku: oneOf(
      "Azure SKU; standard can also be used by native clients. From standard back to basic, Bastion is replaced.",
      bastionSkus,
    ).default("basic"),
    allowedFrom: listOf(
      "Public addresses and networks from which it is reached; empty for any: people sign in to Azure first.",
      addressOrNetwork("Public address or network.", "203.0.113.0/24"),
    ).default([]),
  }),
);

const platforms = ["hyper-v", "azure", "existing"] as const;

/** What a datacenter runs on; further platforms come from the caller and are not part of the document's types. */
export function platformKey(further: readonly string[] = []) {
  const names = [...platforms, ...further] as unknown as typeof platforms;
  return oneOf("What it runs on; existing creates nothing and has no stack.", names);
}

export const datacenter = named(
  "Datacenter",
  entry("One datacenter: one Terraform stack.", {
    name: name("Name; stacks, members and links refer to it.", "dc1"),
    platform: platformKey(),
    activeDirectory: omitted(activeDirectory, "the datacenter has no Active Directory site"),
    networks: listOf("Networks.", network).default([]),
    hosts: listOf("Hyper-V hosts.", host).default([]),
    images: entry(
      "System images: path of a generalized VHDX on every host (Hyper-V), or `publisher:offer:sku[:version]` of the marketplace (Azure).",
      {
        windows: omitted(
          text("Windows Server image.", "D:\\Images\\ws2022-std-sysprep.vhdx"),
          "no Windows machine can be created on Hyper-V; on Azure the image of its Windows Server version is used",
        ),
        linux: omitted(
          text("Linux image.", "D:\\Images\\debian-13.vhdx"),
          "no Linux machine can be created on Hyper-V; on Azure that of Debian 12 is used",
        ),
      },
    ).default({}),
    hypervisorAccess: entry("How the hosts are reached over WinRM (Hyper-V).", {
      authentication: oneOf("Authentication.", ["kerberos", "ntlm"]).default("ntlm"),
      realm: omitted(dnsName("Kerberos realm.", "AD.EXAMPLE.COM"), "none; kerberos needs one"),
      port: whole("Port of WinRM over HTTPS.", 1, 65_535, 5986).default(5986),
    }).prefault({}),
    region: omitted(text("Azure region.", "westeurope", "an Azure region", 64), "none; Azure needs one"),
    zones: listOf("Azure availability zones that may be used.", text("Number of a zone.", "1", "a zone", 16)).default(
      [],
    ),
    availability: entry("What keeps machines of one role apart that are in no zone (Azure).", {
      sets: omitted(
        flag("Whether they are in availability sets. A machine cannot enter or leave its set later."),
        "they are where the region has no zones",
      ),
    }).prefault({}),
    hybridBenefit: omitted(
      flag("Whether Windows Server licences with Software Assurance are brought to Azure."),
      "licences are rented with the machines",
    ),
    offeredSizes: omitted(
      listOf(
        "Azure sizes that the region offers to the subscription, as `az vm list-skus` prints them.",
        azureSize("Azure size."),
        1,
      ),
      "unknown: every size counts as offered",
    ),
    offer: omitted(
      text(
        "Azure offer; decides whether TCP 25 is open from Azure to the Internet.",
        "enterprise-agreement",
        "an Azure offer",
        64,
      ),
      "unknown",
    ),
    addressSpace: omitted(cidr("Azure virtual network address space.", "10.60.0.0/20"), "none; Azure needs one"),
    vpn: omitted(vpn, "there is no VPN gateway"),
    keyVault: omitted(
      keyVault,
      "a vault is created if a machine reads a secret (Azure), named after deployment and datacenter",
    ),
    bastion: omitted(bastion, "there is no Bastion: machines are reached from `adminFrom` or at their serial console"),
    timeZone: text(
      "Azure: Windows name of the time zone in which backups and updates are scheduled.",
      "W. Europe Standard Time",
      "a Windows time zone",
      64,
    ).default("UTC"),
    updates: updates.prefault({}),
    tags: z
      .record(
        text("Name of a tag.", "cost-centre", "a name of at most 128 characters", 128),
        text("Value.", "4711", "a value of at most 256 characters", 256),
        {
          error: "expected: values by name of the tag",
        },
      )
      .describe("Azure: tags of everything that can have tags, in addition to deployment, datacenter and source.")
      .default({}),
    outbound: oneOf(
      "How machines in Azure reach the Internet: through a NAT gateway with a fixed address, through the VPN, or not at all.",
      ["nat-gateway", "vpn", "none"],
    ).default("nat-gateway"),
    natZone: omitted(
      text("Availability zone of the NAT gateway.", "1", "a zone", 16),
      "the NAT gateway is in a zone of Azure's choice",
    ),
    adminFrom: listOf(
      "Addresses from which administrators reach machines in Azure by RDP, WinRM and SSH, and the server for recipients by HTTPS; none from the Internet.",
      addressOrNetwork("Private address or network.", "10.50.0.50"),
    ).default([]),
    siteRecovery: listOf("Machines that Azure Site Recovery replicates.", name("Computer name.", "HYB1")).default([]),
    firewallIdleSeconds: withMeta(
      whole("Idle timeout of the firewall in front of proxies and servers, in seconds.", 1, 1_000_000, 3600),
      { source: "HealthChecker, https://github.com/microsoft/CSS-Exchange: idle timeouts decrease along the path" },
    ).default(idleTimeoutSeconds.firewall),
    protectStateful: flag("Whether database disks and DAG members of this datacenter get prevent_destroy.").default(
      true,
    ),
  }),
);

export const link = named(
  "Link",
  entry("A connection of two datacenters.", {
    between: withMeta(
      z.tuple([name("Datacenter.", "dc1"), name("Datacenter.", "dc2")], {
        error: "expected: the names of two datacenters: [dc1, dc2]",
      }),
      { description: "Names of the two datacenters.", example: ["dc1", "dc2"] },
    ),
    roundTripMs: withMeta(
      z
        .number({ error: "expected: a number of milliseconds" })
        .min(0, { error: "expected: a number of milliseconds from 0 to 10000" })
        .max(10_000, { error: "expected: a number of milliseconds from 0 to 10000" }),
      { description: "Round trip in milliseconds.", example: 2 },
    ),
    mbps: positive("Bandwidth in Mbit/s.", 100_000_000, 10_000),
    paths: whole("Independent paths.", 1, 64, 2).default(1),
    filtered: flag("Whether a firewall filters between the two datacenters.").default(false),
  }),
);
