import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: { ...school, document: { "hybrid.modernAuthentication": true } },
  breaks: [
    {
      ...school,
      document: { "hybrid.modernAuthentication": true, "migration.sources[0].version": "2010" },
      finds: [
        "migration.sources[0].version: Hybrid Modern Authentication is on while some servers do not support it, got 2010, expected 2016 CU8 or later; remove the old servers first, let proxies pass clients through, or set `hybrid.modernAuthentication: false`",
      ],
    },
    {
      document: {
        hybrid: { kind: "full", modernAuthentication: true },
        "proxies[0].mode": "tls-offload",
      },
      finds: [
        "proxies[0].mode [rproxy]: a proxy terminates TLS in front of servers with Hybrid Modern Authentication, got tls-offload, expected tls-passthrough or tls-bridging; remove the old servers first, let proxies pass clients through, or set `hybrid.modernAuthentication: false`",
      ],
    },
    {
      document: {
        hybrid: { kind: "full", modernAuthentication: true },
        "proxies[0].preauthentication": { owa: "adfs", mapi: "kerberos-delegation", ews: "pass-through" },
      },
      finds: [
        "proxies[0].preauthentication [rproxy]: a proxy pre-authenticates in front of servers with Hybrid Modern Authentication, got mapi, expected pass-through; remove the old servers first, let proxies pass clients through, or set `hybrid.modernAuthentication: false`",
      ],
    },
    {
      document: { "exchange.modernAuthentication": "hybrid" },
      finds: [
        "exchange.modernAuthentication: Hybrid Modern Authentication is on without a hybrid deployment, got hybrid, expected adfs, or none; add `hybrid`, or use AD FS for modern authentication",
      ],
    },
  ],
  doesNotApply: school,
  changes: [
    { from: "town", set: "exchange.modernAuthentication", to: "hybrid", finds: ["hyb-hma"] },
    { from: "small-government", set: "exchange.modernAuthentication", to: "hybrid", finds: ["hyb-hma"] },
  ],
};
