/** Class of managed disks on which databases are supported. Source VIRT; Premium SSD v2 is not named there. */
export const exchangeDiskClass = "premium-ssd";

/**
 * Tags of one resource: how many, the characters and beginnings that their names do not have, and the names that this library
 * sets. Source: learn.microsoft.com, azure-resource-manager/management/tag-resources#limitations, as quoted in the
 * documentation of Az.Resources (read 2026-11-30).
 */
export const azureTags = {
  most: 50,
  forbidden: "<>%&\\?/",
  reservedPrefixes: ["microsoft", "azure", "windows"] as readonly string[],
  own: ["datacenter", "deployment", "role", "source"] as readonly string[],
} as const;

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
