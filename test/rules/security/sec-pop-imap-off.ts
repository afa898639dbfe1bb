import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "proxies[0].publishes": ["imap"], "users[0].clients": { outlook: "90%", imap: "10%" } } },
  breaks: [
    {
      document: { "proxies[0].publishes": ["imap", "owa"] },
      finds: [
        "proxies[0].publishes [rproxy]: the proxy publishes a protocol that no user has clients for, got imap, expected only the protocols that users need; remove the protocol from `publishes`, or specify its users in `users`",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "town",
      set: "proxies[0].publishes",
      to: ["imap", "owa"],
      finds: ["sec-pop-imap-off", "client-protocols-published", "port-client-set"],
    },
  ],
};
