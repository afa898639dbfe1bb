import type { RuleCases } from "../support/describe-rule";

const source2010 = { "migration.sources[0].version": "2010", "migration.sources[0].update": "SP3" } as const;

export const cases: RuleCases = {
  holds: { document: { ...source2010, "migration.sources[0].publicFolders.count": 500_000 } },
  breaks: [
    {
      document: { ...source2010, "migration.sources[0].publicFolders.count": 500_001 },
      finds: [
        "migration.sources[0].publicFolders.count: too many public folders for a move from Exchange 2010, got 500001, expected at most 500000; delete or merge folders on the old servers first",
      ],
    },
  ],
  doesNotApply: {},
};
