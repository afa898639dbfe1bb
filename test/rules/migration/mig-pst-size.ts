import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: { document: { "migration.largestPstGB": 1.8 } },
  breaks: [
    {
      document: { "migration.largestPstGB": 1.9 },
      finds: [
        "migration.largestPstGB: PST files do not fit into what users are given for them, got 2.1 GB with a tenth for overhead, expected at most 2 GB; raise `migration.additionalQuotaGB.most`, or give the users an archive that holds their files",
      ],
    },
    {
      document: { "migration.largestPstGB": 2 },
      finds: [
        "migration.largestPstGB: PST files do not fit into what users are given for them, got 2.2 GB with a tenth for overhead, expected at most 2 GB; raise `migration.additionalQuotaGB.most`, or give the users an archive that holds their files",
      ],
    },
  ],
  doesNotApply: school,
  undecided: [
    {
      finds: [
        "migration.largestPstGB: not decided: the document does not say how large the PST files of one user are, expected `migration.largestPstGB`; add this key",
      ],
    },
  ],
  changes: [
    { from: "town", set: "migration.largestPstGB", to: 1.9, finds: ["mig-pst-size"] },
    { from: "town", set: "migration.largestPstGB", to: 2, finds: ["mig-pst-size"] },
    { from: "government", set: "migration.pstImport", to: "on-demand", finds: ["mig-pst-size"] },
    { from: "school", set: "migration.pstImport", to: "on-demand", finds: ["mig-pst-size"] },
  ],
};
