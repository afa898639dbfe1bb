import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: { document: { "migration.largestPstGB": 1.8 } },
  breaks: [
    {
      document: { "migration.largestPstGB": 1.9 },
      finds: [
        "migration.largestPstGB: PST files do not fit the quota or archive of their users, got 2.1 GB including a tenth of overhead, expected at most 2 GB; raise `migration.additionalQuotaGB.most`, or give the users an archive that holds their files",
      ],
    },
    {
      document: { "migration.largestPstGB": 2 },
      finds: [
        "migration.largestPstGB: PST files do not fit the quota or archive of their users, got 2.2 GB including a tenth of overhead, expected at most 2 GB; raise `migration.additionalQuotaGB.most`, or give the users an archive that holds their files",
      ],
    },
  ],
  doesNotApply: school,
  undecided: [
    {
      finds: [
        "migration.largestPstGB: cannot be judged: the size of one user's PST files is not specified; add `migration.largestPstGB`, such as `largestPstGB: 20`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "migration.largestPstGB", to: 1.9, finds: ["mig-pst-size"] },
    { from: "town", set: "migration.largestPstGB", to: 2, finds: ["mig-pst-size"] },
    { from: "small-government", set: "migration.pstImport", to: "on-demand", finds: ["mig-pst-size"] },
    { from: "school", set: "migration.pstImport", to: "on-demand", finds: ["mig-pst-size"] },
  ],
};
