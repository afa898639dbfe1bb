import type { RuleCases } from "../support/describe-rule";
import { noServer } from "../support/security-documents";

export const cases: RuleCases = {
  holds: { document: { "exchange.tls": ["1.2", "1.3"] } },
  breaks: [
    {
      document: { "exchange.tls": ["1.3"] },
      finds: [
        "exchange.tls: TLS 1.2 is turned off, got 1.3, expected a list that includes 1.2; keep 1.2 in `exchange.tls`, and remove 1.3 if Windows or Exchange is older",
      ],
    },
    {
      document: { "exchange.tls": ["1.2", "1.3"], "exchange.windows": "2019" },
      finds: [
        "exchange.tls: TLS 1.3 is turned on where it is not supported, got 1.3 on SE RTM, Windows Server 2019, expected SE or 2019 CU15 on Windows Server 2022 or 2025; keep 1.2 in `exchange.tls`, and remove 1.3 if Windows or Exchange is older",
      ],
    },
  ],
  doesNotApply: noServer,
  changes: [
    { from: "town", set: "exchange.tls", to: ["1.3"], finds: ["sec-tls13-scope"] },
    { from: "small-government", set: "exchange.tls", to: ["1.3"], finds: ["sec-tls13-scope"] },
    { from: "school", set: "exchange.tls", to: ["1.3"], finds: ["sec-tls13-scope"] },
  ],
};
