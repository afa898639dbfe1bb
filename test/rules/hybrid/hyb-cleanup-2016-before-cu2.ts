import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { none } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "exchange.update": "CU2" },
      finds: [
        "exchange.update: this update is installed before the old hybrid servers are uninstalled, got CU2, old until 2027-11-30, expected RTM or CU1; uninstall the old hybrid servers with setup before CU2, and specify the date as `migration.removeSourcesBy`",
      ],
    },
  ],
  doesNotApply: none,
  undecided: [
    {
      ...school,
      document: { "migration.removeSourcesBy": undefined },
      finds: [
        "migration.removeSourcesBy: not decided: the document does not say by when the old hybrid servers are uninstalled, expected `migration.removeSourcesBy`; add this key",
      ],
    },
  ],
  changes: [
    {
      from: "school",
      set: "exchange.update",
      to: "CU2",
      finds: ["hyb-cleanup-2016-before-cu2", "life-se-cu2-blocks-old", "mig-removed-before-se-cu2"],
    },
    {
      from: "school",
      set: "migration.removeSourcesBy",
      to: undefined,
      finds: ["hyb-cleanup-2016-before-cu2", "life-esu-not-support", "mig-removed-before-se-cu2", "mig-rollback-dns"],
    },
  ],
};
