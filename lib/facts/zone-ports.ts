/** TCP ports that clients outside may reach: HTTPS, its redirect, submission, IMAP and POP over TLS. Source PORT. */
export const clientPorts: readonly string[] = ["443", "80", "587", "993", "995"];

/** Protocols of Exchange that a proxy may publish for everybody. Source PORT; the admin center is another rule's claim. */
export const clientProtocols: readonly string[] = [
  "activesync",
  "autodiscover",
  "eas",
  "ecp",
  "ews",
  "imap",
  "mapi",
  "oab",
  "outlook-anywhere",
  "owa",
  "pop",
  "rpc",
  "submission",
];

/** TCP ports from the servers of a hybrid deployment to Exchange Online and Microsoft Entra; 80 is for revocation lists. Sources HYB, ENTPORT. */
export const hybridOutboundPorts: readonly string[] = ["443", "25", "80"];

/** EdgeSync over TLS, from the subscribed site to the Edge server. Source PORT. */
export const edgeSyncPort = "50636";
