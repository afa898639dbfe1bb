import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "proxies[0].hosts": ["mail.town.example"] },
      finds: [
        "proxies[0].hosts [rproxy]: the proxy does not answer for a name that resolves to it, got mail.town.example, expected autodiscover.town.example as well; add the name to `hosts` of the proxy, or remove `hosts` so that it answers for all names",
      ],
    },
    {
      plan: { "wiring.proxies[0].pool": [] },
      finds: [
        "proxies[0] [rproxy]: the proxy has no server behind it, got an empty pool, expected at least one member; give the members addresses in the MAPI network",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    {
      from: "town",
      set: "proxies[0].hosts",
      to: ["mail.town.example"],
      finds: ["client-path-complete", "mig-parallel-names"],
    },
    {
      from: "small-government",
      set: "proxies[0].hosts",
      to: ["mail.government.example"],
      finds: ["client-path-complete"],
    },
  ],
};
