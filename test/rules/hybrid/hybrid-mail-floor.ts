import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

const remedy =
  "install the newest security update on the servers and specify its number as `build`; `New-TenantExemptionInfo -BlockingScenario UnpatchedOnPremServer` only defers the block";
const build = "migration.sources[0].build";

export const cases: RuleCases = {
  holds: { ...school, document: { [build]: "15.1.2507.61" } },
  breaks: [
    {
      ...school,
      document: { [build]: "15.1.2507.9" },
      finds: [
        `${build} [old]: since 2026-09-07 Exchange Online slows down and then blocks mail from this build of 2016, got 15.1.2507.9, expected 15.1.2507.61 or later; ${remedy}`,
      ],
    },
    {
      // Mail passes through the endpoint: its own server sends.
      ...school,
      document: {
        "migration.sources[0].mail": undefined,
        "hybrid.kind": "full",
        "exchange.build": "15.2.2562.27",
      },
      finds: [
        `exchange.build [HYB1]: since 2026-09-07 Exchange Online slows down and then blocks mail from this build of SE, got 15.2.2562.27, expected 15.2.2562.29 or later; ${remedy}`,
      ],
    },
  ],
  undecided: [
    {
      ...school,
      document: { [build]: undefined },
      finds: [
        `${build} [old]: cannot be judged: the build of the servers that send to Exchange Online is not specified; add \`${build}\`, such as \`build: 15.1.2507.77\``,
      ],
    },
  ],
  // No connector leads to Exchange Online.
  doesNotApply: { ...school, document: { "migration.sources[0].mail": undefined } },
  changes: [{ from: "school", set: build, to: "15.1.2507.60", finds: ["hybrid-mail-floor"] }],
};
