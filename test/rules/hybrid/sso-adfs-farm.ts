import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { agents, townFarm, townSignOn, townTenant } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "identity.signOn.servers[1]": undefined },
      finds: [
        "identity.signOn.servers: the federation service has too few servers, got 1, expected at least 2; run two federation servers and two proxies, and SQL Server above 100 relying parties",
      ],
    },
    {
      ...school,
      document: { "identity.signOn.proxies[1]": undefined },
      finds: [
        "identity.signOn.proxies: the federation service has too few proxies, got 1, expected at least 2; run two federation servers and two proxies, and SQL Server above 100 relying parties",
      ],
    },
    {
      ...school,
      document: {
        "identity.signOn.relyingParties": Array.from({ length: 101 }, (_, i) => ({
          name: `system-${i}`,
          url: `https://s${i}.school.example/`,
        })),
      },
      finds: [
        "identity.signOn.database: the internal database of AD FS does not support so many relying parties, got 101 relying parties, expected at most 100, or sql-server; run two federation servers and two proxies, and SQL Server above 100 relying parties",
      ],
    },
  ],
  doesNotApply: agents,
  changes: [
    {
      from: "town",
      set: "identity",
      to: townTenant({ signOn: { ...townSignOn, servers: townFarm.slice(0, 1) } }),
      finds: ["sso-adfs-farm", "bk-system-state", "requirements-survive"],
    },
    {
      from: "school",
      set: "identity.signOn.proxies[1]",
      to: undefined,
      finds: ["sso-adfs-farm", "requirements-survive"],
    },
    {
      from: "school",
      set: "identity.signOn.relyingParties",
      to: Array.from({ length: 101 }, (_, i) => ({ name: `system-${i}`, url: `https://s${i}.school.example/` })),
      finds: ["sso-adfs-farm"],
    },
    {
      from: "school",
      set: "identity.signOn.servers[1]",
      to: undefined,
      finds: ["sso-adfs-farm", "requirements-survive"],
    },
    { from: "school", set: "identity.signOn.servers", to: [], finds: ["sso-adfs-farm"] },
    { from: "school", set: "identity.signOn.proxies", to: [], finds: ["sso-adfs-farm"] },
  ],
};
