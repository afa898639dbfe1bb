import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: { ...school, document: { "hybrid.modernAuthentication": true } },
  breaks: [
    {
      ...school,
      document: { "hybrid.modernAuthentication": true, "migration.sources[0].version": "2010" },
      finds: [
        "migration.sources[0].version: hybrid modern authentication is on beside servers that do not know it, got 2010, expected 2016 CU8 or later; remove the old servers first, let proxies pass clients through, or set `hybrid.modernAuthentication: false`",
      ],
    },
    {
      document: {
        hybrid: { kind: "full", modernAuthentication: true },
        "proxies[0].mode": "tls-offload",
      },
      finds: [
        "proxies[0].mode [rproxy]: a proxy ends TLS before servers with hybrid modern authentication, got tls-offload, expected tls-passthrough or tls-bridging; remove the old servers first, let proxies pass clients through, or set `hybrid.modernAuthentication: false`",
      ],
    },
    {
      document: {
        hybrid: { kind: "full", modernAuthentication: true },
        "proxies[0].preauthentication": { owa: "adfs", mapi: "kerberos-delegation", ews: "pass-through" },
      },
      finds: [
        "proxies[0].preauthentication [rproxy]: a proxy asks for a password before servers with hybrid modern authentication, got mapi, expected pass-through; remove the old servers first, let proxies pass clients through, or set `hybrid.modernAuthentication: false`",
      ],
    },
    {
      document: { "exchange.modernAuthentication": "hybrid" },
      finds: [
        "exchange.modernAuthentication: hybrid modern authentication is on without a hybrid, got hybrid, expected adfs, or none; add `hybrid`, or let modern authentication rest on AD FS",
      ],
    },
  ],
  doesNotApply: school,
  changes: [
    { from: "town", set: "exchange.modernAuthentication", to: "hybrid", finds: ["hyb-hma"] },
    { from: "government", set: "exchange.modernAuthentication", to: "hybrid", finds: ["hyb-hma"] },
  ],
};
