/** Source PA: five minutes, so that clients soon stop using a failed address. */
export const timeToLiveSeconds = 300;

/** Days before a certificate expires. Source HC. */
export const certificateDays = { warn: 60, fail: 30 } as const;

/** Addresses that a host gives itself without a DHCP server (APIPA). Source PLANHA. */
export const automaticAddresses = "169.254.0.0/16";

/** Lookups that receivers make for one SPF record. Source RFC7208. */
export const spfLookups = 10;

/**
 * Characters of a NetBIOS computer name. Source:
 * https://learn.microsoft.com/troubleshoot/windows-server/active-directory/naming-conventions-for-computer-domain-site-ou (2026-11-22).
 */
export const longestComputerName = 15;
