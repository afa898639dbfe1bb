/**
 * Ports that machines in Azure need in addition to Exchange's. Sources: activation of Windows against azkms.core.windows.net,
 * https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/custom-routes-enable-kms-activation; IKE and NAT
 * traversal of IPsec, RFC 7296 sections 2 and 2.23.
 */
export const kmsPort = "1688";
export const vpnPorts: readonly string[] = ["500", "4500"];

/** Remote Desktop, WinRM and SSH. Source: IANA's service names and port numbers. */
export const managementPorts: readonly string[] = ["3389", "5985", "5986", "22"];
