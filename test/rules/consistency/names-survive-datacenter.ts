import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "government" },
  breaks: [
    {
      finds: [
        "proxies [dc1]: after the loss of dc1 nothing answers externally for autodiscover.town.example, mail.town.example, got only rproxy, expected also a server or proxy outside dc1; publish a front end in another datacenter under the same name",
      ],
    },
    {
      // The third location holds no members and need not be survived, but all clients come in there.
      document: { "proxies[0].datacenter": "annex", "requirements.survive": ["dc1", "dc2"] },
      finds: [
        "proxies [annex]: after the loss of annex nothing answers externally for autodiscover.town.example, mail.town.example, got only rproxy, expected also a server or proxy outside annex; publish a front end in another datacenter under the same name",
      ],
    },
    {
      from: "small-government",
      document: { "namespaces.distribution.external": "single-front" },
      finds: [
        "namespaces.distribution.external [north]: after the loss of north nothing answers externally for autodiscover.government.example, autodiscover.health.government.example, autodiscover.schools.government.example, download.government.example, mail.government.example, got only lb-north, expected also a server or proxy outside north; publish a front end in another datacenter under the same name",
      ],
    },
    {
      from: "school",
      document: { "requirements.survive": ["cloud"] },
      finds: [
        "gateways [cloud]: after the loss of cloud in-house systems elsewhere have no gateway to send through, got relay in cloud, expected a gateway that sends outside of cloud as well; run such a gateway in another datacenter, too",
        "hybrid.endpoint.servers [cloud]: after the loss of cloud nothing answers externally for hybrid.school.example, got only HYB1, expected also a server or proxy outside cloud; place a server of the endpoint in another datacenter, too",
      ],
    },
  ],
  doesNotApply: { from: "school", document: { "requirements.survive": [] } },
  changes: [
    { from: "town", set: "namespaces.distribution.internal", to: "single-front", finds: ["names-survive-datacenter"] },
    {
      from: "small-government",
      set: "proxies[0].publicAddress",
      to: undefined,
      finds: ["names-survive-datacenter", "ns-rr-two-addresses"],
    },
    {
      from: "small-government",
      set: "namespaces.distribution.external",
      to: "single-front",
      finds: ["names-survive-datacenter"],
    },
    {
      from: "small-government",
      set: "namespaces.distribution.internal",
      to: "single-front",
      finds: ["names-survive-datacenter"],
    },
  ],
};
