import type { RuleCases } from "../support/describe-rule";
import { noServer } from "../support/security-documents";

export const cases: RuleCases = {
  holds: { document: { "exchange.tls": ["1.2", "1.3"] } },
  breaks: [
    {
      document: { "exchange.tls": ["1.0", "1.2"] },
      finds: [
        "exchange.tls: the servers support broken versions of TLS, got 1.0, 1.2, expected 1.2, and 1.3 where it is supported; set `exchange.tls` to 1.2, and 1.3 where it is supported",
      ],
    },
    {
      from: "school",
      document: { "exchange.tls": ["1.1"] },
      finds: [
        "exchange.tls: the servers support broken versions of TLS, got 1.1, expected 1.2, and 1.3 where it is supported; set `exchange.tls` to 1.2, and 1.3 where it is supported",
      ],
    },
  ],
  doesNotApply: noServer,
  changes: [
    { from: "town", set: "exchange.tls", to: ["1.0", "1.1", "1.2"], finds: ["sec-tls12-on"] },
    { from: "town", set: "exchange.tls", to: ["1.1"], finds: ["sec-tls12-on"] },
    { from: "small-government", set: "exchange.tls", to: ["1.0", "1.2"], finds: ["sec-tls12-on"] },
    { from: "school", set: "exchange.tls", to: ["1.0", "1.2"], finds: ["sec-tls12-on"] },
  ],
};
