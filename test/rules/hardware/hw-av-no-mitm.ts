import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "exchange.tlsInspection": false } },
  breaks: [
    {
      document: { "exchange.tlsInspection": true },
      finds: [
        "exchange.tlsInspection: TLS between clients and servers is inspected while Extended Protection is on, got true, expected false; turn off TLS inspection on servers and clients",
      ],
    },
  ],
  doesNotApply: { from: "school", deployment: { hybrid: undefined } },
  changes: [
    { from: "town", set: "exchange.tlsInspection", to: true, finds: ["hw-av-no-mitm", "sec-em-service"] },
    { from: "small-government", set: "exchange.tlsInspection", to: true, finds: ["hw-av-no-mitm", "sec-em-service"] },
    { from: "school", set: "exchange.tlsInspection", to: true, finds: ["hw-av-no-mitm", "sec-em-service"] },
  ],
};
