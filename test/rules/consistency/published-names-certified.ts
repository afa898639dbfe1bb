import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "proxies[0].hosts": ["mail.town.example", "autodiscover.town.example", "webmail.town.example"] },
      finds: [
        "proxies[0].hosts [rproxy]: the proxy answers for names that are not in the certificate, got webmail.town.example, expected names among autodiscover.town.example, mail-old.town.example, mail.town.example; order a certificate with these names, or remove them from `hosts`",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    {
      from: "town",
      set: "proxies[0].hosts",
      to: ["mail.town.example", "autodiscover.town.example", "mail-old.town.example", "webmail.town.example"],
      finds: ["published-names-certified"],
    },
    {
      from: "small-government",
      set: "proxies[1].hosts",
      to: [
        "mail.government.example",
        "autodiscover.government.example",
        "autodiscover.health.government.example",
        "autodiscover.schools.government.example",
        "download.government.example",
        "webmail.government.example",
      ],
      finds: ["published-names-certified"],
    },
  ],
};
