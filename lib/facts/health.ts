/**
 * Public directories of a Mailbox server and the page for which managed availability returns 200 while the protocol is
 * healthy. Source: Load balancing in Exchange Server,
 * https://learn.microsoft.com/exchange/architecture/client-access/load-balancing, read 2026-11-21.
 */
export const healthPages: readonly { readonly protocol: string; readonly path: string }[] = [
  { protocol: "autodiscover", path: "/autodiscover/healthcheck.htm" },
  { protocol: "eas", path: "/Microsoft-Server-ActiveSync/healthcheck.htm" },
  { protocol: "ecp", path: "/ecp/healthcheck.htm" },
  { protocol: "ews", path: "/ews/healthcheck.htm" },
  { protocol: "mapi", path: "/mapi/healthcheck.htm" },
  { protocol: "oab", path: "/oab/healthcheck.htm" },
  { protocol: "owa", path: "/owa/healthcheck.htm" },
  { protocol: "rpc", path: "/rpc/healthcheck.htm" },
];

/** Response of a healthy protocol. Same source. */
export const HEALTHY_STATUS = 200;

/**
 * Idle timeouts must decrease along the path: firewall 60 minutes, proxy or load balancer 40, Exchange 20.
 * Source: HealthChecker, https://github.com/microsoft/CSS-Exchange, read 2026-04.
 */
export const idleTimeoutSeconds = { firewall: 3600, proxy: 2400, exchange: 1200 } as const;

/**
 * Paths that external clients use; `ecp-user` is the part of /ecp with the users' own options, without the admin center.
 * Sources PORT, LB, CAR.
 */
export const publishablePaths: readonly string[] = [
  ...["owa", "ecp-user", "ews", "mapi", "eas", "activesync", "microsoft-server-activesync"],
  ...["autodiscover", "oab", "rpc", "outlook-anywhere"],
];

/** How much larger a message is on the wire (base64). Source MSZ. */
export const encodingFactor = 1.37;

/** Largest request that Exchange Web Services accept by default (67,108,864 bytes), the largest of all web clients. Source MSZ. */
export const ewsRequestMB = 64;

/** Largest body in megabytes that a proxy must pass for messages of a size: that of the encoded message, and of EWS. */
export function leastBodyMB(maxMessageMB: number): number {
  return Math.max(ewsRequestMB, Math.ceil(maxMessageMB * encodingFactor));
}

/**
 * Metadata of a federation service, which proxies pass on from the farm. `/adfs/probe` is answered by each proxy itself.
 * Source: AD FS requirements and load balancing, https://learn.microsoft.com/windows-server/identity/ad-fs.
 */
export const federationMetadata = "/FederationMetadata/2007-06/FederationMetadata.xml";

/**
 * How Azure asks for a page from outside: three of its places, of which two must fail, every five minutes (its usual interval).
 * Names of places: learn.microsoft.com, azure-monitor/app/availability (location population tags), West Europe, UK South and
 * East US.
 */
export const outsideTest = {
  everySeconds: 300,
  failedLocations: 2,
  locations: ["emea-nl-ams-azr", "emea-ru-msa-edge", "us-va-ash-azr"],
} as const;
