/**
 * Cipher suites with forward secrecy and authenticated encryption for TLS 1.2, and those of TLS 1.3; names as OpenSSL has them.
 * Source: Mozilla, "Server Side TLS", intermediate, without the finite-field groups (version 5.7).
 */
export const modernCiphers = {
  tls12: [
    ...["ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256"],
    ...["ECDHE-ECDSA-AES256-GCM-SHA384", "ECDHE-RSA-AES256-GCM-SHA384"],
    ...["ECDHE-ECDSA-CHACHA20-POLY1305", "ECDHE-RSA-CHACHA20-POLY1305"],
  ],
  tls13: ["TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"],
} as const;

/**
 * What one client address may do. Whole locations stand behind one address, so that only floods exceed this: it is a choice of
 * this library, four connections and six requests per second of each of 500 users.
 */
export const perAddress = { connections: 2_000, requestsPerTenSeconds: 30_000 } as const;

/**
 * Connections for which a proxy has memory: half of it, at 64 KB for each client with its server, buffers and TLS of both
 * sides included. The figure is an assumption of this library; HAProxy documents 33 KB without TLS (management guide,
 * section 6).
 */
export const connectionsPerGB = 8_192;

/** Port on which a created proxy shows its state to monitoring. This library's choice, the one of HAProxy's own examples. */
export const statisticsPort = 8_404;

/**
 * VRRP between the proxies of one group: the numbers of a segment are 1 to 255, and a member with a higher priority is asked
 * first. Source: RFC 9568, 5.2. The steps are a choice of this library.
 */
export const vrrp = { highest: 255, firstPriority: 150, step: 10 } as const;
