import type { RuleCases } from "../support/describe-rule";

const published = ["owa", "ews", "mapi", "eas", "oab", "autodiscover"];
const unused = (words: string) =>
  `proxies[0].publishes [rproxy]: the proxy publishes a protocol that no user has clients for, got ${words}, expected only protocols that the users' clients use; remove the protocol from \`publishes\`, or specify its users in \`users\``;

export const cases: RuleCases = {
  // Silent, since port-client-set reports it.
  holds: { document: { "proxies[0].publishes": ["owa", "imap"] } },
  breaks: [
    { document: { "proxies[0].publishes": ["imap4"] }, finds: [unused("imap4")] },
    {
      document: { "proxies[0].publishes": ["owa", "IMAP4", "imap4-tls", "pop3-tls"] },
      finds: [unused("IMAP4, imap4-tls"), unused("pop3-tls")],
    },
    // The other protocol is reported by port-client-set.
    { document: { "proxies[0].publishes": ["rdp", "pop3", "imap4"] }, finds: [unused("imap4")] },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "town",
      set: "proxies[0].publishes",
      to: [...published, "imap4"],
      finds: ["sec-pop-imap-off", "proxy-path-list"],
    },
  ],
};
