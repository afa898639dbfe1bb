import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "migration.sources[0].upgrade": "in-place" },
      finds: [
        "migration.sources[0].upgrade [old]: Exchange 2016 is to be upgraded in place, got in-place, expected side-by-side; set up new servers, move the mailboxes and uninstall Exchange 2016: `upgrade: side-by-side`",
      ],
    },
  ],
  doesNotApply: { document: { "migration.sources[0].version": "2019", "migration.sources[0].update": "CU15" } },
  changes: [
    { from: "town", set: "migration.sources[0].upgrade", to: "in-place", finds: ["life-2016-legacy-upgrade"] },
    {
      from: "small-government",
      set: "migration.sources[0].upgrade",
      to: "in-place",
      finds: ["life-2016-legacy-upgrade"],
    },
    { from: "school", set: "migration.sources[0].upgrade", to: "in-place", finds: ["life-2016-legacy-upgrade"] },
    {
      from: "school",
      set: "migration.sources[0].upgrade",
      to: "in-place-with-windows",
      finds: ["life-2016-legacy-upgrade"],
    },
    {
      from: "small-government",
      set: "migration.sources[0].upgrade",
      to: "in-place-with-windows",
      finds: ["life-2016-legacy-upgrade"],
    },
    {
      from: "town",
      set: "migration.sources[0].upgrade",
      to: "in-place-with-windows",
      finds: ["life-2016-legacy-upgrade"],
    },
  ],
};
