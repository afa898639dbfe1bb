import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { none } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: { ...school, document: { "gateways[0].smartHost.auth": "Certificate" } },
  breaks: [
    {
      ...school,
      document: { "gateways[0].direction": "both", "gateways[0].publicAddress": "203.0.113.25" },
      finds: [
        "gateways[0].direction [relay]: the gateway receives from everywhere although the MX is Exchange Online, got both, expected outbound, or no public address; receive from Exchange Online only, and authenticate to it by certificate: `smartHost: { auth: certificate }`",
      ],
    },
    {
      ...school,
      document: { "gateways[0].smartHost.auth": undefined },
      finds: [
        "gateways[0].smartHost.auth [relay]: the gateway does not present a certificate to Exchange Online, got none, expected certificate; receive from Exchange Online only, and authenticate to it by certificate: `smartHost: { auth: certificate }`",
      ],
    },
    {
      ...school,
      document: { "gateways[0].smartHost.port": 587 },
      finds: [
        "gateways[0].smartHost.port [relay]: Exchange Online does not accept mail by connector on this port, got 587, expected 25; set `smartHost.port: 25`",
      ],
    },
  ],
  doesNotApply: none,
  changes: [
    { from: "school", set: "gateways[0].smartHost.port", to: 587, finds: ["hyb-m365-smtp-relay"] },
    { from: "school", set: "gateways[0].smartHost.port", to: 465, finds: ["hyb-m365-smtp-relay"] },
  ],
};
