/**
 * Probe of federation servers and their proxies: over HTTP, because a probe over HTTPS sends no server name (SNI). Source:
 * https://learn.microsoft.com/windows-server/identity/ad-fs/deployment/how-to-connect-fed-azure-adfs (2025-04-08).
 */
export const federationProbe = { protocol: "http", port: 80, path: "/adfs/probe" } as const;

/** Probe of Exchange Web Services by Managed Availability, which answers 200 while the protocol is healthy. Source LB. */
export const webServicesProbe = { protocol: "https", port: 443, path: "/ews/healthcheck.htm" } as const;

/**
 * A server that fails leaves the pool after interval times threshold, 10 seconds. Idle connections are kept as long as the
 * long requests of Exchange Web Services and sign-on pages need. These three are this library's choice.
 */
export const probing = { intervalSeconds: 5, threshold: 2, idleTimeoutMinutes: 15 } as const;
