import type { RuleCases } from "../support/describe-rule";
import { noMigration } from "../support/migration-documents";
import { school } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: {
        "clusters[0].alternateWitness.name": "OLDMAIL1",
        "clusters[0].alternateWitness.address": "10.1.10.11",
      },
      finds: [
        "clusters[0].alternateWitness: an old server is still a witness, got OLDMAIL1, expected a server that remains; move this to a new server before `migration.removeSourcesBy`",
      ],
    },
    {
      document: { hybrid: { kind: "full", endpoint: { name: "mail.town.example", servers: ["OLDMAIL1"] } } },
      finds: [
        "hybrid.endpoint.servers: an old server is still the hybrid endpoint, got OLDMAIL1, expected a server that remains; move this to a new server before `migration.removeSourcesBy`",
      ],
    },
    {
      document: { "migration.names.keepUntil": "2027-05-01" },
      finds: [
        "migration.names.keepUntil: old names are used longer than the servers behind them, got 2027-05-01, expected at most 2027-04-30; move this to a new server before `migration.removeSourcesBy`",
      ],
    },
    {
      document: { "migration.waves[2]": undefined },
      finds: [
        "migration.waves [old]: the waves leave mailboxes behind, got 280, expected 545; let the waves of a source add up to its mailboxes",
      ],
    },
    {
      from: "government",
      document: { "migration.waves[0].source": "health" },
      finds: [
        "migration.waves [presidency]: the waves leave mailboxes behind, got 11800, expected 12000; let the waves of a source add up to its mailboxes",
      ],
    },
    {
      ...school,
      document: { "migration.waves[2].users": ["students"] },
      finds: [
        "migration.waves: no wave moves the mailboxes of some users, got teachers, expected a wave for each of them; add these users to a wave",
      ],
    },
    {
      ...school,
      document: {
        "hybrid.retire": [
          { name: "SYNC2", kind: "server" },
          { name: "lync1", kind: "lync" },
        ],
      },
      finds: [
        "hybrid.retire[0].name: a server that the deployment still uses is to be retired, got SYNC2, expected a server that nothing needs; remove it from `hybrid.retire`, or from the rest of the document",
      ],
    },
  ],
  doesNotApply: noMigration,
  changes: [
    {
      from: "town",
      set: "hybrid",
      to: { kind: "full", endpoint: { name: "mail.town.example", servers: ["OLDMAIL1"] } },
      finds: ["mig-decommission-checks", "hyb-autodiscover-onprem", "hyb-cert-public", "hyb-dedicated-app"],
    },
    { from: "town", set: "migration.names.keepUntil", to: "2027-05-01", finds: ["mig-decommission-checks"] },
    { from: "town", set: "migration.removeSourcesBy", to: "2027-04-14", finds: ["mig-decommission-checks"] },
    { from: "town", set: "migration.names.keepUntil", to: "2028-01-15", finds: ["mig-decommission-checks"] },
    { from: "town", set: "migration.waves[1]", to: undefined, finds: ["mig-decommission-checks"] },
    { from: "town", set: "migration.waves[2].mailboxes", to: 26, finds: ["mig-decommission-checks"] },
    // The design has 545 mailboxes.
    {
      from: "town",
      set: "migration.sources[0].mailboxes",
      to: 5450,
      finds: ["mig-decommission-checks", "waves-within-sources"],
    },
    // Old servers and clients.
    { from: "town", set: "clusters[0].witness.name", to: "OLDMAIL1", finds: ["mig-decommission-checks"] },
    {
      from: "town",
      set: "clusters[0].alternateWitness",
      to: {
        existing: true,
        name: "OLDMAIL1",
        address: "10.1.10.11",
        datacenter: "dc1",
        directory: "C:\\DAGWitness\\DAG1",
      },
      finds: ["mig-decommission-checks"],
    },
    {
      from: "small-government",
      set: "migration.names",
      to: { client: "webmail.government.example", keepUntil: "2028-06-30" },
      finds: ["mig-decommission-checks", "mig-parallel-names", "ns-cert-san-min"],
    },
    { from: "small-government", set: "migration.waves[0].source", to: "health", finds: ["mig-decommission-checks"] },
    { from: "government", set: "migration.waves[1].mailboxes", to: 1180, finds: ["mig-decommission-checks"] },
    { from: "small-government", set: "migration.waves[2]", to: undefined, finds: ["mig-decommission-checks"] },
    { from: "small-government", set: "migration.waves[2].source", to: "schools", finds: ["mig-decommission-checks"] },
    { from: "small-government", set: "migration.waves[3]", to: undefined, finds: ["mig-decommission-checks"] },
    {
      from: "small-government",
      set: "migration.sources[0].mailboxes",
      to: 120_000,
      finds: ["mig-decommission-checks", "waves-within-sources"],
    },
    { from: "school", set: "hybrid.endpoint.servers", to: ["MAIL1"], finds: ["mig-decommission-checks"] },
    {
      from: "school",
      set: "hybrid.endpoint.servers",
      to: ["HYB1", "MAIL2"],
      finds: ["services-survive-failures", "mig-decommission-checks"],
    },
    { from: "school", set: "hybrid.retire[0].name", to: "AZ-AD1", finds: ["mig-decommission-checks"] },
    { from: "school", set: "hybrid.retire[0].name", to: "CAMPUS-AD1", finds: ["mig-decommission-checks"] },
    { from: "school", set: "hybrid.retire[0].name", to: "SYNC1", finds: ["mig-decommission-checks"] },
    { from: "school", set: "hybrid.retire[0].name", to: "relay", finds: ["mig-decommission-checks"] },
    { from: "school", set: "hybrid.retire[0].name", to: "website", finds: ["mig-decommission-checks"] },
    // Waves and what they move.
    { from: "school", set: "migration.waves[0]", to: undefined, finds: ["mig-decommission-checks"] },
    { from: "school", set: "migration.waves[1].mailboxes", to: 28, finds: ["mig-decommission-checks"] },
    { from: "school", set: "migration.waves[2].users", to: ["students"], finds: ["mig-decommission-checks"] },
    { from: "school", set: "migration.waves[3].mailboxes", to: 540, finds: ["mig-decommission-checks"] },
    // The design has 6,000 mailboxes.
    {
      from: "school",
      set: "migration.sources[0].mailboxes",
      to: 60_000,
      finds: ["mig-decommission-checks", "waves-within-sources"],
    },
    {
      from: "school",
      set: "migration.names",
      to: { client: "mail.school.example", keepUntil: "2027-12-31" },
      finds: ["mig-decommission-checks", "mig-parallel-names"],
    },
  ],
};
