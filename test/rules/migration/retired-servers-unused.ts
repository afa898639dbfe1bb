import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

const over = {
  "migration.begin": "2026-07-01",
  "migration.end": "2026-09-30",
  "migration.removeSourcesBy": "2026-10-31",
};
const remedy =
  "move what refers to it (`plan --part retirement` shows all), and remove it from the document once it is gone; or correct the day";

export const cases: RuleCases = {
  holds: { ...school, document: { "hybrid.retire[0].address": "10.50.0.30" } },
  breaks: [
    {
      ...school,
      document: over,
      finds: [
        `migration.sources[0].name [old]: something still refers to MAIL1, MAIL2, to be switched off by now, got connector From Exchange Online on MAIL1; connector From Exchange Online on MAIL2; connector From mail.school.example (Exchange Online) and 6 more, expected none; ${remedy}`,
      ],
    },
    {
      ...school,
      document: { "hybrid.retire[0].address": "10.50.0.30", "applications[0].address": "10.50.0.30" },
      finds: [
        `hybrid.retire[0].name [LYNC1]: something still refers to LYNC1, to be switched off by now, got application website; firewall rule mail of in-house systems (to relay); gateway senders through relay, expected none; ${remedy}`,
      ],
    },
  ],
  // The day has not come.
  doesNotApply: {
    ...school,
    document: {
      "hybrid.retire[0].address": "10.50.0.30",
      "hybrid.retire[0].by": "2027-11-30",
      "applications[0].address": "10.50.0.30",
    },
  },
  changes: [
    {
      from: "school",
      set: "hybrid.retire",
      to: [{ name: "LYNC1", kind: "lync", address: "10.50.0.80" }],
      finds: ["retired-servers-unused"],
    },
  ],
};
