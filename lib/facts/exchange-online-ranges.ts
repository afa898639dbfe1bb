/**
 * IPv4 networks of Microsoft 365 by set of endpoints. They change a few times a year, announced 30 days ahead: compare with the
 * web service https://endpoints.office.com before relying on them. Source: MicrosoftDocs/microsoft-365-docs,
 * includes/office-365-worldwide-endpoints.md, version 2022072800 of the sets (set 1 equal in the copy of 2025).
 */
export const exchangeOnlineRanges = {
  /** Set 1: Exchange Online itself, which calls hybrid endpoints from there. */
  clients: [
    "13.107.6.152/31",
    "13.107.18.10/31",
    "13.107.128.0/22",
    "23.103.160.0/20",
    "40.96.0.0/13",
    "40.104.0.0/15",
    "52.96.0.0/14",
    "131.253.33.215/32",
    "132.245.0.0/16",
    "150.171.32.0/22",
    "204.79.197.215/32",
  ],
  /** Set 10: Exchange Online Protection, TCP 25 in both directions; 52.238.78.88 is in set 9 alone, for TCP 443. */
  mail: ["40.92.0.0/15", "40.107.0.0/16", "52.100.0.0/14", "104.47.0.0/17"],
} as const;

/** End of the names of tenants' mail servers, which are in the set for mail. */
export const exchangeOnlineMailHost = ".mail.protection.outlook.com";

/** Whether a host is a tenant's mail server. Names of DNS are equal in any case. */
export function isTenantMailHost(host: string | undefined): boolean {
  return host?.toLowerCase().endsWith(exchangeOnlineMailHost) === true;
}
