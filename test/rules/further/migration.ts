// Cases of the area's test: they prove what the rules about migrations find in clients, accounts and pools of old servers, in waves that
// leave mailboxes behind, and in public folders of a source.
import type { RuleCases } from "../support/describe-rule";

const school = { from: "school" } as const;
const account = { "exchange.kerberosAccount": "computer", "migration.sources[0].version": "2010" } as const;
const front = {
  name: "front",
  existing: true,
  datacenter: "campus",
  address: "10.50.0.70",
  publicAddress: "203.0.113.70",
  software: "haproxy",
  mode: "tls-passthrough",
  hosts: ["hybrid.school.example"],
  publishes: ["ews", "autodiscover"],
} as const;
const noMigration = { document: { migration: undefined } } as const;

export const further: Readonly<Record<string, RuleCases>> = {
  "mig-asa-per-version": {
    holds: { document: { ...account, "migration.sources[0].kerberosAccount": "own" } },
    breaks: [
      {
        document: { ...account, "migration.sources[0].kerberosAccount": "shared" },
        finds: [
          "migration.sources[0].kerberosAccount [old]: servers of 2010 share the Kerberos account of the new ones, got shared, expected own; make an account for the new servers alone, and move the names of the service to it with the cutover",
        ],
      },
    ],
    doesNotApply: { document: { "migration.sources[0].version": "2010" } },
    undecided: [
      {
        document: account,
        finds: [
          "migration.sources[0].kerberosAccount [old]: not decided: the document does not say whether the old servers have a Kerberos account of their own, expected `migration.sources[0].kerberosAccount`; add this key",
        ],
      },
    ],
  },
  "mig-client-floor": {
    holds: { document: { "migration.oldestClients": { tls: "1.2", ntlm: "v2" } } },
    breaks: [
      {
        document: { "migration.oldestClients": { tls: "1.1", ntlm: "v1" } },
        finds: [
          "migration.oldestClients.ntlm: some clients do not speak NTLMv2, got v1, expected v2; update these clients, or their settings, before the names move",
          "migration.oldestClients.tls: some clients do not speak TLS 1.2, got 1.1, expected 1.2 or later; update these clients, or their settings, before the names move",
        ],
      },
    ],
    doesNotApply: school,
  },
  "mig-mixed-pool-ok": {
    holds: { document: { "migration.sources[0].inClientPool": true } },
    breaks: [
      {
        document: { "migration.sources[0].inClientPool": true, "migration.sources[0].version": "2010" },
        finds: [
          "migration.sources[0].inClientPool [old]: old servers that pass no clients on are in one pool with newer ones, got servers of 2010, expected servers of 2016 or later; take the servers of 2010 out of the pool: leave `inClientPool` out",
        ],
      },
    ],
    doesNotApply: noMigration,
  },
};

/** Further changes that break rules whose other cases stand in the area's test. */
export const furtherBreaks: Readonly<Record<string, RuleCases["breaks"]>> = {
  "mig-decommission-checks": [
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
        "migration.waves: no wave moves the mailboxes of some users, got teachers, expected a wave for all of them; name these users in a wave",
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
        "hybrid.retire[0].name: a server that the deployment goes on using is to be switched off, got SYNC2, expected a server that nothing needs; take it out of `hybrid.retire`, or out of the rest of the document",
      ],
    },
  ],
  "mig-pf-limits": [
    {
      from: "government",
      document: { "migration.sources[0].publicFolders": { count: 100, dataGB: 100, mailboxes: 5 } },
      finds: [
        "migration.sources[0].publicFolders.mailboxes: too many users share the hierarchy of a public folder mailbox, got 2400 users, expected at most 2000 users; delete or archive folders before the move, or give them more mailboxes",
      ],
    },
    {
      ...school,
      document: { "migration.sources[0].publicFolders": { count: 1_000_001, dataGB: 100 } },
      finds: [
        "migration.sources[0].publicFolders.count: there are too many public folders, got 1000001, expected at most 1000000; delete or archive folders before the move, or give them more mailboxes",
      ],
    },
  ],
  "mig-pilot": [
    {
      document: { "migration.waves[0].mailboxes": 0 },
      finds: [
        "migration.waves[0].mailboxes: the migration begins without a pilot, got 0 mailboxes in pilot, expected 1 to 28 mailboxes; let the first wave be a pilot of at most 5 % of the mailboxes",
      ],
    },
  ],
  "mig-remote-endpoint": [
    {
      ...school,
      document: { proxies: [{ ...front, idleTimeoutSeconds: 2399 }] },
      finds: [
        "proxies[0].idleTimeoutSeconds [front]: the proxy before the migration endpoint gives up on moves that wait, got 2399 s, expected at least 2400 s; set the idle timeout of the proxy to 40 minutes or more",
      ],
    },
    {
      ...school,
      document: { "hybrid.endpoint.servers": ["HYB1", "WAP1"] },
      finds: [
        "hybrid.endpoint.servers: the migration endpoint names servers that are no Exchange servers of this document, got WAP1, expected Exchange servers; name the servers behind `hybrid.endpoint`, and let proxies with its name publish ews",
      ],
    },
  ],
  "mig-throughput-planning": [
    {
      document: { "migration.end": "2027-02-03" },
      finds: [
        "migration.end: old and new share mailboxes for longer than they may, got 3 days from 2027-02-01 to 2027-02-03, expected at most 2, as coexistenceMaxDays says; move over more days or longer windows, or raise the rate",
      ],
    },
  ],
};
