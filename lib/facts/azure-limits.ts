/** Class of managed disks on which databases are supported. Source VIRT; Premium SSD v2 is not named there. */
export const exchangeDiskClass = "premium-ssd";

/**
 * Tags of one resource: how many, the characters and beginnings that their names do not have, and the names that this library
 * sets. Source: learn.microsoft.com, azure-resource-manager/management/tag-resources#limitations, as quoted in the
 * documentation of Az.Resources (read 2026-11-30). In Azure DNS a name with a space or a colon is
 * dropped, so that each plan adds it again (azurerm issue 6129); the number there is not confirmed by a page that was read.
 */
export const azureTags = {
  most: 50,
  forbidden: "<>%&\\?/",
  reservedPrefixes: ["microsoft", "azure", "windows"] as readonly string[],
  /** In DNS zones and their records, public or private; `role` is a tag of machines. */
  dns: { most: 15, form: /^[A-Za-z_][\w.-]*$/ },
  own: ["datacenter", "deployment", "role", "source"] as readonly string[],
} as const;

/**
 * Series of virtual machines, by the letters between `Standard_` and the first digit, those of Basic and retired ones included.
 * Source: learn.microsoft.com, virtual-machines/sizes/overview and vm-naming-conventions (2025).
 */
export const azureSeries: readonly string[] = [
  ...[
    "A",
    "B",
    "D",
    "DC",
    "DS",
    "E",
    "EC",
    "F",
    "FS",
    "FX",
    "G",
    "GS",
    "H",
    "HB",
    "HC",
    "HX",
    "L",
    "LS",
    "M",
    "MS",
    "MDS",
  ],
  ...["NC", "ND", "NG", "NP", "NV"],
];

/** Azure offers that allow outbound TCP 25. Source AZ25. */
export const offersWithPort25: readonly string[] = ["enterprise-agreement"];

/**
 * Addresses at the start of every subnet that Azure reserves; the last one is reserved too. Source: Azure virtual network FAQ,
 * as quoted at https://learn.microsoft.com/answers/questions/1681298 (read 2026-11-22).
 */
export const azureReservedAddresses = 4;

/**
 * The only name that Azure accepts for the subnet of a VPN gateway. Source:
 * https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings (read 2026-11-22).
 */
export const gatewaySubnet = "GatewaySubnet";

/** Prefix of the smallest subnet that Azure accepts: five of its eight addresses are reserved. Source: Azure virtual network FAQ. */
export const azureSmallestSubnet = 29;

/**
 * Operations and MB per second that every premium SSD v2 disk has without surcharge. Source: azure-docs,
 * virtual-machines/disks-deploy-premium-v2 (copy of 2025).
 */
export const premiumV2 = { includedIops: 3000, includedMbps: 125 } as const;

/**
 * Records of one name and type in Azure DNS, and characters of a text. Sources: azurerm 4.55, azurerm_private_dns_a_record
 * (records) and azurerm_dns_txt_record (record.value); Azure subscription limits, Azure DNS limits.
 */
export const azureRecords = { mostValues: 20, mostCharacters: 4096 } as const;
