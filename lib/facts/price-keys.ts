/** A key of `costs.perYear`: what its price is multiplied by. */
export interface PriceKeyFacts {
  /** What one price is for, in the plural: `hosts`. */
  readonly unit: string;
  /** What of the plan is counted, as the object of "multiplied by the number of" or, for gigabytes, of "by the". */
  readonly counted: string;
  /** What the names are where the document gives a price for each kind. If omitted, there is one price for all. */
  readonly kinds?: string;
  readonly category: "hosts" | "storage" | "datacenters" | "licences" | "azure" | "cloud mailboxes" | "operations";
}

/**
 * Every key that a document may give a price for. Schema, help and the counting of the plan read this list; no price is
 * built in. How licences are counted, with sources: `countingRules`.
 */
export const priceKeys = {
  hypervisorHost: {
    unit: "hosts",
    counted: "hosts in the document, used or not",
    kinds: "names of hosts",
    category: "hosts",
  },
  volumeGB: {
    unit: "GB",
    counted: "GB of database volumes that the plan needs on Hyper-V hosts",
    kinds: "names of the hosts' storage",
    category: "storage",
  },
  datacenter: {
    unit: "datacenters",
    counted: "datacenters with Hyper-V hosts",
    kinds: "names of datacenters",
    category: "datacenters",
  },
  exchangeServerLicense: {
    unit: "servers",
    counted: "Mailbox servers",
    kinds: "standard, enterprise",
    category: "licences",
  },
  exchangeStandardCal: { unit: "users", counted: "users with a mailbox in a DAG", category: "licences" },
  exchangeEnterpriseCal: {
    unit: "users",
    counted: "users with a mailbox in a DAG and an archive",
    category: "licences",
  },
  windowsServerCore: {
    unit: "cores",
    counted: "cores of hosts to license, at least 16 per host",
    kinds: "standard, datacenter",
    category: "licences",
  },
  windowsServerCal: { unit: "users", counted: "users with a mailbox in a DAG", category: "licences" },
  azureVirtualMachine: {
    unit: "machines",
    counted: "Azure machines",
    kinds: "sizes, such as Standard_D4s_v5",
    category: "azure",
  },
  azureWindowsLicense: {
    unit: "processors",
    counted:
      "processors of Windows machines in Azure without hybrid benefit; omit it if prices of machines include Windows",
    category: "azure",
  },
  azureDiskGB: {
    unit: "GB",
    counted: "GB of disks in Azure other than premium SSD v2, if azurePremiumDisk has no prices",
    category: "azure",
  },
  azurePremiumDisk: { unit: "disks", counted: "disks in Azure", kinds: "tiers, such as P30", category: "azure" },
  azurePremiumV2GB: { unit: "GB", counted: "GB of premium SSD v2 disks", category: "azure" },
  azurePremiumV2Iops: {
    unit: "IOPS",
    counted: "operations per second of premium SSD v2 disks above those included",
    category: "azure",
  },
  azurePremiumV2MBps: {
    unit: "MB/s",
    counted: "MB per second of premium SSD v2 disks above those included",
    category: "azure",
  },
  azureVpnGateway: { unit: "gateways", counted: "VPN gateways", kinds: "SKUs, such as VpnGw1AZ", category: "azure" },
  azureBackupInstance: { unit: "machines", counted: "machines that Azure Backup covers", category: "azure" },
  azureBackupStorageGB: {
    unit: "GB",
    counted:
      "GB of restore points: `costs.estimates.backupStorageGB`, or one full copy of the disks that are backed up",
    category: "azure",
  },
  azurePublicAddress: {
    unit: "addresses",
    counted: "public addresses to be created: of NAT gateways, VPN gateways, Bastion and load balancers",
    category: "azure",
  },
  azureLoadBalancer: { unit: "balancers", counted: "load balancers in Azure", category: "azure" },
  azureDnsZone: { unit: "zones", counted: "DNS zones to be created in Azure", category: "azure" },
  azureNatGateway: { unit: "gateways", counted: "NAT gateways", category: "azure" },
  azureBastion: { unit: "hosts", counted: "Bastion hosts", kinds: "SKUs: basic, standard", category: "azure" },
  azureVpnTunnel: { unit: "tunnels", counted: "tunnels from VPN gateways to remote ends", category: "azure" },
  azureKeyVault: { unit: "vaults", counted: "key vaults", category: "azure" },
  azureLogGB: {
    unit: "GB",
    counted: "GB of logs in a year: `costs.estimates.logGBPerMonth`, or 365 times the daily quota",
    category: "azure",
  },
  azureNatGB: {
    unit: "GB",
    counted: "GB through NAT gateways in a year: `costs.estimates.natGBPerMonth`",
    category: "azure",
  },
  azureEgressGB: {
    unit: "GB",
    counted: "GB that leave Azure in a year: `costs.estimates.egressGBPerMonth`",
    category: "azure",
  },
  azureMonitorAlert: { unit: "alerts", counted: "alert rules of Azure Monitor", category: "azure" },
  exchangeOnlineMailbox: {
    unit: "users",
    counted: "mailboxes in Exchange Online that need a licence",
    kinds: "names of user tiers",
    category: "cloud mailboxes",
  },
  entraP1User: {
    unit: "users",
    counted: "users whose changed passwords are written back from the cloud, which needs Entra ID P1",
    kinds: "names of user tiers",
    category: "cloud mailboxes",
  },
  publicCertificate: {
    unit: "certificates",
    counted:
      "certificates from a public authority: for client names, sign-on, the hybrid endpoint and created mail gateways",
    category: "licences",
  },
  operationsPerMailbox: {
    unit: "mailboxes",
    counted: "mailboxes of all user tiers",
    kinds: "names of user tiers",
    category: "operations",
  },
} as const satisfies Readonly<Record<string, PriceKeyFacts>>;

export type PriceKey = keyof typeof priceKeys;

/** What a price is multiplied by: `number of Mailbox servers; by kind: standard, enterprise`. */
function multiplierText({ unit, counted, kinds }: PriceKeyFacts): string {
  return `${unit === "GB" ? "" : "number of "}${counted}${kinds === undefined ? "" : `; by kind: ${kinds}`}`;
}

/** Every key of `costs.perYear` with what its price is multiplied by. */
export const priceMultipliers: readonly (readonly [PriceKey, string])[] = (
  Object.entries(priceKeys) as [PriceKey, PriceKeyFacts][]
).map(([key, facts]) => [key, multiplierText(facts)]);
