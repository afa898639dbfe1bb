import type { RuleCases } from "../support/describe-rule";
import { noServer } from "../support/security-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "exchange.emergencyMitigation": false },
      finds: [
        "exchange.emergencyMitigation: the Emergency Mitigation service is turned off, got false, expected true; leave the service on and let it reach Microsoft without TLS inspection",
      ],
    },
    {
      document: { "exchange.tlsInspection": true },
      finds: [
        "exchange.tlsInspection: TLS inspection on the path of mitigations makes the service reject them, got true, expected false; leave the service on and let it reach Microsoft without TLS inspection",
      ],
    },
  ],
  doesNotApply: noServer,
  changes: [
    { from: "town", set: "exchange.emergencyMitigation", to: false, finds: ["sec-em-service"] },
    { from: "small-government", set: "exchange.emergencyMitigation", to: false, finds: ["sec-em-service"] },
    { from: "school", set: "exchange.emergencyMitigation", to: false, finds: ["sec-em-service"] },
  ],
};
