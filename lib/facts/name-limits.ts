/** TTL of client names: five minutes, so that clients soon stop using a failed address. Source PA. */
export const timeToLiveSeconds = 300;

/** Days before a certificate expires: warning, failure. Source HC. */
export const certificateDays = { warn: 60, fail: 30 } as const;

/** Addresses that a host gives itself without a DHCP server (APIPA). Source PLANHA. */
export const automaticAddresses = "169.254.0.0/16";

/** Maximum number of DNS lookups for one SPF record. Source RFC7208. */
export const spfLookups = 10;

/**
 * Maximum length of a NetBIOS computer name. Source:
 * https://learn.microsoft.com/troubleshoot/windows-server/active-directory/naming-conventions-for-computer-domain-site-ou (2026-11-22).
 */
export const longestComputerName = 15;

/**
 * Words of Windows and of RFC 952 that no computer may have as its name. Source: the table of reserved words of the same
 * page; words with a space in them are no names here anyway.
 */
export const reservedComputerNames: readonly string[] = (
  "anonymous batch builtin dialup domain enterprise gateway gw interactive internet local network null proxy restricted " +
  "self server service system tac users world"
).split(" ");
