/** Windows Server versions that support TLS 1.3 with Exchange 2019 CU15 and SE. Source TLS. */
export const tls13Windows: readonly string[] = ["2022", "2025"];

/** Values of max-age for HSTS in seconds: five minutes as a trial, at least a year afterwards. Source HSTS. */
export const hstsSeconds = { trial: 300, least: 31_536_000 } as const;

/** TLS versions that must no longer be offered to clients. Source TLS. */
export const outdatedTls: readonly string[] = ["1.0", "1.1"];
