/**
 * Ports that machines in Azure need in addition to Exchange's. Sources: activation of Windows against azkms.core.windows.net,
 * https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/custom-routes-enable-kms-activation; IKE and NAT
 * traversal of IPsec, RFC 7296 sections 2 and 2.23.
 */
export const kmsPort = "1688";
export const vpnPorts: readonly string[] = ["500", "4500"];

/** Remote Desktop, WinRM and SSH. Source: IANA's service names and port numbers. */
export const managementPorts: readonly string[] = ["3389", "5985", "5986", "22"];

/** Host that activates Windows. It has no service tag, and its addresses change: rules name the port. */
export const kmsHost = "azkms.core.windows.net";

/** From where load balancers and the platform ask machines. Source: https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16. */
export const probeAddress = "168.63.129.16";

/**
 * Services of Azure and the service tags that stand for their addresses. Source: Virtual network service tags,
 * https://learn.microsoft.com/azure/virtual-network/service-tags-overview.
 */
export const azureServices = {
  "azure-monitor": {
    name: "Azure Monitor",
    tags: ["AzureMonitor", "AzureResourceManager", "AzureActiveDirectory", "Storage"],
  },
  "azure-backup": { name: "Azure Backup", tags: ["AzureBackup", "AzureActiveDirectory", "Storage"] },
  "key-vault": { name: "Azure Key Vault", tags: ["AzureKeyVault"] },
} as const;
