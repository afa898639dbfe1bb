import type { RuleCases } from "../support/describe-rule";

const noCluster = { from: "school" } as const;

export const cases: RuleCases = {
  breaks: [
    {
      document: { "backup[0].offsite": false },
      finds: [
        "backup[0].offsite: no copy of the backup is kept elsewhere, got false, expected true; keep one copy outside both datacenters or immutable, and set `offsite: true`",
      ],
    },
    {
      document: { backup: [] },
      finds: [
        "backup: no copy of the databases is kept outside the DAG, got no backup of databases, expected a copy outside both datacenters; keep one copy outside both datacenters or immutable, and set `offsite: true`",
      ],
    },
    {
      from: "government",
      finds: [
        "backup[0].offsite: native data protection alone keeps every copy within reach of one attacker, got no copy elsewhere, expected a copy outside both datacenters; keep one copy outside both datacenters or immutable, and set `offsite: true`",
      ],
    },
  ],
  doesNotApply: noCluster,
  undecided: [
    {
      document: { "backup[0].offsite": undefined },
      finds: [
        "backup[0].offsite: cannot be judged: whether vault keeps a copy elsewhere is not specified; add `backup[0].offsite`, such as `offsite: true`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "backup[0].offsite", to: false, finds: ["bk-offsite"] },
    { from: "town", set: "backup[0].offsite", to: undefined, finds: ["bk-offsite"] },
    { from: "small-government", set: "waivers", to: [], finds: ["bk-offsite"] },
    { from: "small-government", set: "backup[0].offsite", to: false, finds: ["bk-offsite"] },
  ],
};
