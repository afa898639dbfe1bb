// Proves that every rule about backup holds, breaks and knows where it does not apply.
import { backupRules } from "../../lib/rules/backup";
import { further } from "./further/backup";
import { describeRule, type RuleCases } from "./support/describe-rule";

const noCluster = { from: "school" } as const;

const cases: Readonly<Record<string, RuleCases>> = {
  ...further,
  "bk-no-vm-snapshot": {
    breaks: [
      {
        document: { "backup[0].applicationAware": false },
        finds: [
          "backup[0].method: images of the machines alone are no backup of Exchange, got host-image without the VSS writer, expected application-aware images or an agent in the guest; turn application-aware processing on for the host's images",
        ],
      },
    ],
    doesNotApply: { document: { "backup[0].method": "guest-agent" } },
  },
  "bk-offsite": {
    breaks: [
      {
        document: { "backup[0].offsite": false },
        finds: [
          "backup[0].offsite: no copy of the backup is kept elsewhere, got false, expected true; keep one copy outside both datacenters or unchangeable, and set `offsite: true`",
        ],
      },
      {
        document: { backup: [] },
        finds: [
          "backup: no copy of the databases is kept but those of the DAG, got no backup of databases, expected a copy outside both datacenters; keep one copy outside both datacenters or unchangeable, and set `offsite: true`",
        ],
      },
      {
        from: "government",
        finds: [
          "backup[0].offsite: native data protection alone keeps every copy within reach of one attacker, got no copy elsewhere, expected a copy outside both datacenters; keep one copy outside both datacenters or unchangeable, and set `offsite: true`",
        ],
      },
    ],
    doesNotApply: noCluster,
    undecided: [
      {
        document: { "backup[0].offsite": undefined },
        finds: [
          "backup[0].offsite: not decided: the document does not say whether vault keeps a copy elsewhere, expected `backup[0].offsite`; add this key",
        ],
      },
    ],
  },
  "bk-veeam-dag-stun": {
    breaks: [
      {
        plan: { "wiring.backup[0].jobs[1].order": 1 },
        finds: [
          "backup[0]: several members of DAG1 are imaged at the same time, got 1, 1, expected one member after another; back the members up one after another: `membersAtOnce: 1`",
        ],
      },
      {
        document: { "backup[0].membersAtOnce": 2 },
        finds: [
          "backup[0].membersAtOnce: several members of DAG1 are imaged at the same time, got 1, 1, expected one member after another; back the members up one after another: `membersAtOnce: 1`",
        ],
      },
    ],
    undecided: [
      {
        document: { "backup[0].membersAtOnce": 2, "backup[0].method": undefined },
        finds: [
          "backup[0].method [DAG1]: not decided: the document does not say whether vault images members as a whole, expected `backup[0].method`; add this key",
        ],
      },
    ],
    doesNotApply: { document: { "backup[0].method": "guest-agent" } },
  },
  "bk-vss-only": {
    breaks: [
      {
        document: { "backup[0].applicationAware": false },
        finds: [
          "backup[0].applicationAware: the backup does not use the Exchange VSS writer, got false, expected true; turn application-aware processing on, or take a product that uses the Exchange VSS writer",
        ],
      },
      {
        document: { "backup[0].product": "azure-backup" },
        finds: [
          "backup[0].product [vault]: the product has no way to the Exchange VSS writer outside of Azure, got azure-backup, expected a product that uses the Exchange VSS writer; take a product that uses the Exchange VSS writer",
        ],
      },
    ],
    doesNotApply: { document: { backup: [] } },
    undecided: [
      {
        document: { "backup[0].applicationAware": undefined },
        finds: [
          "backup[0].applicationAware: not decided: the document does not say whether vault uses the Exchange VSS writer, expected `backup[0].applicationAware`; add this key",
        ],
      },
    ],
  },
};

test("every rule of the area has its cases here", () => {
  expect(Object.keys(cases).sort()).toEqual(backupRules.map((rule) => rule.id));
});

for (const rule of backupRules) {
  const found = cases[rule.id];
  if (found !== undefined) describeRule(rule, found);
}
