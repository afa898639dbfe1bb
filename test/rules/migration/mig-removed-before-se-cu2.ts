import { school } from "../support/documents";
import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "exchange.update": "CU2" },
      finds: [
        "exchange.update: CU2 or later is installed before the Exchange 2016 and 2019 servers are removed, got CU2, old until 2027-04-30, expected RTM or CU1; specify the date by which the old servers are uninstalled as `migration.removeSourcesBy`, and stay at CU1 until then",
      ],
    },
    {
      ...school,
      document: { "exchange.update": "CU2" },
      finds: [
        "exchange.update: CU2 or later is installed before the Exchange 2016 and 2019 servers are removed, got CU2, old until 2027-11-30, expected RTM or CU1; specify the date by which the old servers are uninstalled as `migration.removeSourcesBy`, and stay at CU1 until then",
      ],
    },
  ],
  doesNotApply: { document: { "exchange.version": "2019", "exchange.update": "CU15" } },
  undecided: [
    {
      document: { "migration.removeSourcesBy": undefined },
      finds: [
        "migration.removeSourcesBy: cannot be judged: by when the Exchange 2016 and 2019 servers are removed is not specified; add `migration.removeSourcesBy`, such as `removeSourcesBy: 2027-04-30`",
      ],
    },
    {
      ...school,
      document: { "migration.removeSourcesBy": undefined },
      finds: [
        "migration.removeSourcesBy: cannot be judged: by when the Exchange 2016 and 2019 servers are removed is not specified; add `migration.removeSourcesBy`, such as `removeSourcesBy: 2027-04-30`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "exchange.update", to: "CU2", finds: ["mig-removed-before-se-cu2"] },
    {
      from: "town",
      set: "migration.removeSourcesBy",
      to: undefined,
      finds: ["mig-removed-before-se-cu2", "life-esu-not-support", "mig-rollback-dns"],
    },
    {
      from: "small-government",
      set: "migration.removeSourcesBy",
      to: undefined,
      finds: ["mig-removed-before-se-cu2", "life-esu-not-support", "mig-rollback-dns"],
    },
    {
      from: "small-government",
      set: "exchange.update",
      to: "CU2",
      finds: ["mig-removed-before-se-cu2"],
    },
    {
      from: "school",
      set: "exchange.update",
      to: "CU2",
      finds: ["mig-removed-before-se-cu2"],
    },
    {
      from: "school",
      set: "migration.removeSourcesBy",
      to: undefined,
      finds: ["mig-removed-before-se-cu2", "life-esu-not-support", "mig-rollback-dns"],
    },
  ],
};
