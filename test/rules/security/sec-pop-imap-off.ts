import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "proxies[0].publishes": ["imap"], "users[0].clients": { outlook: "90%", imap: "10%" } } },
  breaks: [
    {
      document: { "proxies[0].publishes": ["imap", "owa"] },
      finds: [
        "proxies[0].publishes [rproxy]: the proxy publishes a protocol that no user has clients for, got imap, expected only what users need; take the protocol out of `publishes`, or say in `users` who uses it",
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
