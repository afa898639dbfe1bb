import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: {
    document: {
      "namespaces.failover": "azure-dns",
      "namespaces.zones[1]": { name: "town.example", view: "external", kind: "azure-dns" },
    },
  },
  breaks: [
    {
      document: { "namespaces.failover": "azure-dns" },
      finds: [
        "namespaces.failover: no zone in Azure DNS holds mail.town.example, got azure-dns, expected a zone of kind azure-dns that holds it; keep the zone of the client name in Azure DNS (`kind: azure-dns`), or set `namespaces.failover: runbook`",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    // Both zones of the town are kept by others.
    { from: "town", set: "namespaces.failover", to: "azure-dns", finds: ["azure-dns-holds-names"] },
    // All zones of the government are BIND zones.
    { from: "small-government", set: "namespaces.failover", to: "azure-dns", finds: ["azure-dns-holds-names"] },
  ],
};
