import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "backup[0].covers": ["mailbox-servers", "witness"] },
      finds: [
        "backup[0].covers [vault]: the backup covers the witness, got witness, expected everything but the witness; remove the witness from `covers`",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "backup[0].covers", to: ["mailbox-servers", "witness"], finds: ["bk-witness-none"] },
    {
      from: "small-government",
      set: "backup[0].covers",
      to: ["witness"],
      finds: ["bk-witness-none", "bk-system-state"],
    },
  ],
};
