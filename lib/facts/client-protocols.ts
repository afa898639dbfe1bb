/**
 * Protocols that clients need under the names of a deployment, by kind of client. Sources LB (protocols by client), PORT
 * (IMAP and POP).
 */
export const protocolsByClient: Readonly<Record<string, readonly string[]>> = {
  web: ["owa"],
  outlook: ["autodiscover", "ews", "mapi", "oab"],
  "outlook-mac": ["autodiscover", "ews", "oab"],
  mobile: ["autodiscover", "eas"],
  imap: ["imap"],
  pop: ["pop"],
};

/** Other names of the same protocol. */
export const protocolAliases: Readonly<Record<string, string>> = {
  activesync: "eas",
  "microsoft-server-activesync": "eas",
  imaps: "imap",
  pop3: "pop",
  pops: "pop",
};
