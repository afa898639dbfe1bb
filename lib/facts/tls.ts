/** Windows Server versions with TLS 1.3 under Exchange 2019 CU15 and SE. Source TLS. */
export const tls13Windows: readonly string[] = ["2022", "2025"];

/** Ages of HSTS in seconds: five minutes to try it, a year at least afterwards. Source HSTS. */
export const hstsSeconds = { trial: 300, least: 31_536_000 } as const;

/** TLS versions that no client may be offered any more. Source TLS. */
export const outdatedTls: readonly string[] = ["1.0", "1.1"];
