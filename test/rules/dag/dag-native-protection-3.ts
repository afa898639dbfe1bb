import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "government" },
  breaks: [
    {
      document: { backup: [] },
      finds: [
        "clusters[0].copies: the databases have no backup and too few copies to do without one, got 2 copies that are not lagged, expected at least 3; keep three copies that are not lagged, or add a backup with the Exchange VSS writer",
      ],
    },
    {
      document: { "backup[0].covers": ["domain-controllers"] },
      finds: [
        "clusters[0].copies: the databases have no backup and too few copies to do without one, got 2 copies that are not lagged, expected at least 3; keep three copies that are not lagged, or add a backup with the Exchange VSS writer",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "small-government",
      set: "clusters[0].copies.lagged",
      to: 2,
      finds: ["dag-native-protection-3", "bk-native-conditions", "hw-jbod-3copies", "hw-raid-required-standalone"],
    },
    {
      from: "small-government",
      set: "clusters[0].copies.perDatacenter",
      to: 1,
      finds: [
        "dag-native-protection-3",
        "bk-native-conditions",
        "hw-db-size",
        "hw-jbod-3copies",
        "hw-raid-required-standalone",
        "requirements-survive",
      ],
    },
    {
      from: "small-government",
      set: "clusters[0].copies.lagged",
      to: 3,
      finds: [
        "dag-native-protection-3",
        "bk-native-conditions",
        "hw-db-size",
        "hw-jbod-3copies",
        "hw-raid-required-standalone",
      ],
    },
  ],
};
