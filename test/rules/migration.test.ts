// Proves that every rule about migrations holds, breaks and knows where it does not apply.
import type { Plan } from "../../lib/plan";
import { migrationRules } from "../../lib/rules/migration";
import { further, furtherBreaks } from "./further/migration";
import { describeRule, type RuleCases } from "./support/describe-rule";

const school = { from: "school" } as const;
const noMigration = { document: { migration: undefined } } as const;
const source2010 = { "migration.sources[0].version": "2010", "migration.sources[0].update": "SP3" } as const;

const edgeGateway = (version: string | undefined) => ({
  "gateways[1]": {
    name: "EDGE1",
    existing: true,
    datacenter: "dc1",
    address: "10.1.50.31",
    host: "edge1.town.example",
    edge: version === undefined ? {} : { version },
  },
});

const cases: Readonly<Record<string, RuleCases>> = {
  ...further,
  "mig-cutover-limit": {
    holds: {
      ...school,
      document: {
        "migration.method": "cutover",
        "migration.sources[0].mailboxes": 2000,
        "identity.directorySync": undefined,
      },
    },
    breaks: [
      {
        ...school,
        document: { "migration.method": "cutover" },
        finds: [
          "migration.method: a cutover cannot begin while the directory is synchronized, got entra-connect, expected no directory sync; move by hybrid and set `migration.method: hybrid`",
          "migration.method: a cutover does not take so many mailboxes, got 6000 mailboxes, expected at most 2000; move by hybrid and set `migration.method: hybrid`",
        ],
      },
    ],
    doesNotApply: school,
  },
  "mig-decommission-checks": {
    breaks: [
      {
        document: {
          "clusters[0].alternateWitness.name": "OLDMAIL1",
          "clusters[0].alternateWitness.address": "10.1.10.11",
        },
        finds: [
          "clusters[0].alternateWitness: an old server is still a witness, got OLDMAIL1, expected a server that stays; move this to a new server before `migration.removeSourcesBy`",
        ],
      },
      {
        document: { hybrid: { kind: "full", endpoint: { name: "mail.town.example", servers: ["OLDMAIL1"] } } },
        finds: [
          "hybrid.endpoint.servers: an old server is still the hybrid endpoint, got OLDMAIL1, expected a server that stays; move this to a new server before `migration.removeSourcesBy`",
        ],
      },
      {
        document: { "migration.names.keepUntil": "2027-05-01" },
        finds: [
          "migration.names.keepUntil: old names outlive the servers behind them, got 2027-05-01, expected at most 2027-04-30; move this to a new server before `migration.removeSourcesBy`",
        ],
      },
    ],
    doesNotApply: noMigration,
  },
  "mig-delegates-together": {
    breaks: [
      {
        document: { "migration.moveTogether": ["delegates"] },
        finds: [
          "migration.moveTogether: waves tear apart who works in one mailbox, got delegates, expected also shared-mailboxes; add delegates and shared-mailboxes to `migration.moveTogether`",
        ],
      },
      {
        document: { "migration.moveTogether": undefined },
        finds: [
          "migration.moveTogether: waves tear apart who works in one mailbox, got none, expected also delegates, shared-mailboxes; add delegates and shared-mailboxes to `migration.moveTogether`",
        ],
      },
    ],
    doesNotApply: noMigration,
  },
  "mig-edge-coexist": {
    holds: { document: edgeGateway("2019") },
    breaks: [
      {
        document: edgeGateway("2013"),
        finds: [
          "gateways[1].edge.version [EDGE1]: the Edge server is too old for the new mailbox servers, got 2013, expected 2016, 2019 or SE; replace the Edge server by one of SE first, and write its version as `edge.version`",
        ],
      },
    ],
    doesNotApply: {},
    undecided: [
      {
        document: edgeGateway(undefined),
        finds: [
          "gateways[1].edge.version [EDGE1]: not decided: the document does not say which version EDGE1 has, expected `gateways[1].edge.version`; add this key",
        ],
      },
    ],
  },
  "mig-hybrid-when": {
    holds: { ...school, document: { "migration.method": "imap", "migration.sources[0].mailboxes": 150 } },
    breaks: [
      {
        ...school,
        document: { "migration.method": "imap" },
        finds: [
          "migration.method: many mailboxes move to Exchange Online without hybrid, got 6000 mailboxes by imap, expected hybrid above 150; move by hybrid: add `hybrid` and set `migration.method: hybrid`",
        ],
      },
    ],
    doesNotApply: {},
  },
  "mig-log-space": {
    breaks: [
      {
        document: { "migration.sources[0].dataGB": 7800 },
        finds: [
          "clusters[0].machine.dataDisk: a volume has no room for the logs of the moves, got 2060 GB on MBX1 DAG1-DB1, expected at most 1983 GB, with a fifth of the volume free; truncate logs every day while mailboxes move, move less a day, or give the volumes more room",
        ],
      },
      {
        document: { "migration.sources[0].dataGB": 5500, "backup[0].schedule.incremental": "weekly" },
        finds: [
          "clusters[0].machine.dataDisk: a volume has no room for the logs of the moves, got 2085 GB on MBX1 DAG1-DB1, expected at most 1983 GB, with a fifth of the volume free; truncate logs every day while mailboxes move, move less a day, or give the volumes more room",
        ],
      },
    ],
    doesNotApply: school,
  },
  "mig-mrs-connections": {
    holds: { ...school, document: { "migration.concurrentMoves": 100 } },
    breaks: [
      {
        ...school,
        document: { "migration.concurrentMoves": 101 },
        finds: [
          "migration.concurrentMoves: more mailboxes are to move at once than the endpoint takes, got 101, expected at most 100, 100 for each server; plan with fewer moves at once, or put more servers behind the endpoint",
        ],
      },
    ],
    doesNotApply: school,
  },
  "mig-mrs-defaults": {
    holds: { document: { "migration.concurrentMoves": 80 } },
    breaks: [
      {
        document: { "migration.concurrentMoves": 81 },
        finds: [
          "migration.concurrentMoves: more mailboxes are to move at once than the Mailbox Replication service takes, got 81, expected at most 80 for 4 databases on 2 servers; plan with fewer moves at once, or waive this rule naming the changed configuration",
        ],
      },
    ],
    doesNotApply: {},
  },
  "mig-namespace-newest-first": {
    breaks: [
      {
        document: { "migration.namespacesMove": "after-mailboxes" },
        finds: [
          "migration.namespacesMove: the client names stay with the old servers while mailboxes move, got after-mailboxes, expected before-mailboxes; point client names, Autodiscover and MX to the new servers before the first mailbox moves",
        ],
      },
      {
        plan: {
          records: (plan: Plan) =>
            plan.records.map((record) =>
              record.name === "autodiscover.town.example" && record.value === "10.1.10.21"
                ? { ...record, value: "10.1.10.11" }
                : record,
            ),
        },
        finds: [
          "namespaces [autodiscover.town.example]: a client name points to an old server, got 10.1.10.11, expected the new servers or their front; point client names, Autodiscover and MX to the new servers before the first mailbox moves",
        ],
      },
    ],
    doesNotApply: school,
  },
  "mig-namespace-rename": {
    breaks: [
      {
        document: { "migration.names.keepUntil": "2027-02-03" },
        finds: [
          "migration.names.keepUntil: the old names end while mailboxes still move, got 2027-02-03, expected a day after the last move; keep the old names until the last mailbox is moved",
        ],
      },
    ],
    doesNotApply: school,
    undecided: [
      {
        document: { "migration.begin": undefined },
        finds: [
          "migration.end: not decided: the document does not say when the last mailbox is moved, expected `migration.end`; add this key",
        ],
      },
    ],
  },
  "mig-parallel-names": {
    breaks: [
      {
        document: { "namespaces.certificate.names": ["mail.town.example", "autodiscover.town.example"] },
        finds: [
          "namespaces.certificate.names: the certificate lacks old names, got autodiscover.town.example, mail.town.example, expected also mail-old.town.example; put the old names into the certificate, on the proxies and into DNS inside and outside",
        ],
      },
      {
        document: { "proxies[0].hosts": ["mail.town.example"] },
        finds: [
          "proxies[0].hosts [rproxy]: the proxy does not answer for old names, got mail.town.example, expected also mail-old.town.example; put the old names into the certificate, on the proxies and into DNS inside and outside",
        ],
      },
      {
        plan: { records: (plan: Plan) => plan.records.filter((record) => record.value !== "10.1.10.11") },
        finds: [
          "migration.names [internal]: old names have no address in the internal view, got mail-old.town.example, expected an address in both views; put the old names into the certificate, on the proxies and into DNS inside and outside",
        ],
      },
    ],
    doesNotApply: school,
    undecided: [
      {
        document: { "namespaces.certificate": undefined },
        finds: [
          "namespaces.certificate: not decided: the document does not say which names the certificate carries, expected `namespaces.certificate`; add this key",
        ],
      },
    ],
  },
  "mig-pf-2010-to-2016": {
    holds: { document: { ...source2010, "migration.sources[0].publicFolders.count": 500_000 } },
    breaks: [
      {
        document: { ...source2010, "migration.sources[0].publicFolders.count": 500_001 },
        finds: [
          "migration.sources[0].publicFolders.count: too many public folders for a move from Exchange 2010, got 500001, expected at most 500000; delete or join folders on the old servers first",
        ],
      },
    ],
    doesNotApply: {},
  },
  "mig-pf-after-mailboxes": {
    holds: { document: { "migration.sources[0].publicFolders.moveAfter": "second-day" } },
    breaks: [
      {
        document: { "migration.sources[0].publicFolders.moveAfter": "pilot" },
        finds: [
          "migration.sources[0].publicFolders.moveAfter [old]: public folders move before the last mailboxes, got pilot, expected second-day; leave `publicFolders.moveAfter` out, or name the last wave",
        ],
      },
    ],
    doesNotApply: school,
  },
  "mig-pf-exo-limit": {
    holds: { ...school, document: { "migration.sources[0].publicFolders": { count: 10, dataGB: 10_000 } } },
    breaks: [
      {
        ...school,
        document: { "migration.sources[0].publicFolders": { count: 10, dataGB: 10_001 } },
        finds: [
          "migration.sources[0].publicFolders.mailboxes: public folders need more mailboxes than Exchange Online takes, got 101, expected at most 100; delete or archive folders before the move, or plan fewer public folder mailboxes",
        ],
      },
    ],
    doesNotApply: {},
  },
  "mig-pf-limits": {
    holds: { document: { "migration.sources[0].publicFolders": { count: 1_000_000, dataGB: 300, mailboxes: 3 } } },
    breaks: [
      {
        document: { "migration.sources[0].publicFolders.count": 1_000_001 },
        finds: [
          "migration.sources[0].publicFolders.count: there are too many public folders, got 1000001, expected at most 1000000; delete or archive folders before the move, or give them more mailboxes",
        ],
      },
      {
        document: { "migration.sources[0].publicFolders": { count: 9, dataGB: 301, mailboxes: 3 } },
        finds: [
          "migration.sources[0].publicFolders.mailboxes: public folder mailboxes are too large, got 101 GB, expected at most 100 GB; delete or archive folders before the move, or give them more mailboxes",
        ],
      },
    ],
    doesNotApply: school,
  },
  "mig-pilot": {
    holds: { document: { "migration.waves[0].mailboxes": 28 } },
    breaks: [
      {
        document: { "migration.waves[0].mailboxes": 29 },
        finds: [
          "migration.waves[0].mailboxes: the migration begins without a pilot, got 29 mailboxes in pilot, expected 1 to 28 mailboxes; let the first wave be a pilot of at most 5 % of the mailboxes",
        ],
      },
      {
        document: { "migration.waves": [] },
        finds: [
          "migration.waves: the migration begins without a pilot, got no waves, expected 1 to 28 mailboxes; let the first wave be a pilot of at most 5 % of the mailboxes",
        ],
      },
    ],
    doesNotApply: noMigration,
  },
  "mig-pst-size": {
    holds: { document: { "migration.largestPstGB": 1.8 } },
    breaks: [
      {
        document: { "migration.largestPstGB": 1.9 },
        finds: [
          "migration.largestPstGB: PST files do not fit into what users are given for them, got 2.1 GB with a tenth for overhead, expected at most 2 GB; raise `migration.additionalQuotaGB.most`, or give the users an archive that holds their files",
        ],
      },
      {
        document: { "migration.largestPstGB": 2 },
        finds: [
          "migration.largestPstGB: PST files do not fit into what users are given for them, got 2.2 GB with a tenth for overhead, expected at most 2 GB; raise `migration.additionalQuotaGB.most`, or give the users an archive that holds their files",
        ],
      },
    ],
    doesNotApply: school,
    undecided: [
      {
        finds: [
          "migration.largestPstGB: not decided: the document does not say how large the PST files of one user are, expected `migration.largestPstGB`; add this key",
        ],
      },
    ],
  },
  "mig-remote-endpoint": {
    holds: school,
    breaks: [
      {
        ...school,
        document: { "hybrid.endpoint.servers": [] },
        finds: [
          "hybrid.endpoint.servers: no server stands behind the migration endpoint, got none, expected at least one server; name the servers behind `hybrid.endpoint`, and let proxies with its name publish ews",
        ],
      },
      {
        ...school,
        document: {
          proxies: [
            {
              name: "front",
              existing: true,
              datacenter: "cloud",
              software: "haproxy",
              mode: "tls-passthrough",
              hosts: ["hybrid.school.example"],
              publishes: ["autodiscover"],
            },
          ],
        },
        finds: [
          "proxies[0].publishes [front]: the proxy before the migration endpoint does not pass EWS, got autodiscover, expected also ews; name the servers behind `hybrid.endpoint`, and let proxies with its name publish ews",
        ],
      },
    ],
    doesNotApply: {},
    undecided: [
      {
        ...school,
        document: { "hybrid.endpoint": undefined },
        finds: [
          "hybrid.endpoint: not decided: the document does not say from where Exchange Online fetches mailboxes, expected `hybrid.endpoint`; add this key",
        ],
      },
    ],
  },
  "mig-removed-before-se-cu2": {
    breaks: [
      {
        document: { "exchange.update": "CU2" },
        finds: [
          "exchange.update: CU2 or later is installed before the servers of 2016 and 2019 are gone, got CU2, old until 2027-04-30, expected RTM or CU1; write the day by which the old servers are uninstalled as `migration.removeSourcesBy`, and stay at CU1 until then",
        ],
      },
    ],
    doesNotApply: { document: { "exchange.version": "2019", "exchange.update": "CU15" } },
    undecided: [
      {
        document: { "migration.removeSourcesBy": undefined },
        finds: [
          "migration.removeSourcesBy: not decided: the document does not say by when the servers of 2016 and 2019 are gone, expected `migration.removeSourcesBy`; add this key",
        ],
      },
    ],
  },
  "mig-rollback-dns": {
    holds: { from: "government", document: { "migration.removeSourcesBy": "2027-12-24" } },
    breaks: [
      {
        from: "government",
        document: { "migration.removeSourcesBy": "2027-12-20" },
        finds: [
          "migration.removeSourcesBy: the old servers are removed too soon after the last move, got 2027-12-20, 3 days after it, expected at least 7 days; remove the old servers at least a week after the last move",
        ],
      },
    ],
    doesNotApply: noMigration,
    undecided: [
      {
        document: { "migration.removeSourcesBy": undefined },
        finds: [
          "migration.removeSourcesBy: not decided: the document does not say when the old servers are removed, expected `migration.removeSourcesBy`; add this key",
        ],
      },
      {
        document: { "migration.begin": undefined },
        finds: [
          "migration.end: not decided: the document does not say when the last mailbox is moved, expected `migration.end`; add this key",
        ],
      },
    ],
  },
  "mig-size-check": {
    holds: { ...school, document: { "migration.largestMailboxGB": 200 } },
    breaks: [
      {
        ...school,
        document: { "migration.largestMailboxGB": 201 },
        finds: [
          "migration.largestMailboxGB: a mailbox is too large for Exchange Online, got 201 GB, expected at most 200 GB; archive or divide the large mailboxes before their wave",
        ],
      },
      {
        ...school,
        document: { "users[0].quotaGB": 250 },
        finds: [
          "users[0].quotaGB [managers]: a mailbox is too large for Exchange Online, got 250 GB, expected at most 200 GB; archive or divide the large mailboxes before their wave",
        ],
      },
    ],
    doesNotApply: {},
  },
  "mig-staged-limit": {
    holds: {
      ...school,
      document: { "migration.method": "staged", "migration.sources[0].version": "2007" },
    },
    breaks: [
      {
        ...school,
        document: { "migration.method": "staged" },
        finds: [
          "migration.method [old]: a staged migration is not supported from this source, got 2016, expected 2003, 2007; move by hybrid and set `migration.method: hybrid`",
        ],
      },
    ],
    doesNotApply: school,
  },
  "mig-throughput-planning": {
    holds: { document: { "migration.moveRateGBPerHour": 35 } },
    breaks: [
      {
        document: { "migration.moveRateGBPerHour": 30 },
        finds: [
          "migration.moveRateGBPerHour: the mailboxes do not move in the time planned for it, got 490 GB, expected at most 420 GB in 2 days of 10 hours; move over more days or longer windows, or raise the rate",
        ],
      },
      {
        from: "government",
        document: { "migration.end": "2027-04-30" },
        finds: [
          "migration.moveRateGBPerHour: the mailboxes do not move in the time planned for it, got 65000 GB, expected at most 25620 GB in 61 days of 10 hours; move over more days or longer windows, or raise the rate",
        ],
      },
    ],
    doesNotApply: noMigration,
    undecided: [
      {
        document: { "migration.moveRateGBPerHour": undefined },
        finds: [
          "migration.moveRateGBPerHour: not decided: the document does not say how fast mailboxes move, expected `migration.moveRateGBPerHour`; add this key",
        ],
      },
      {
        document: { "migration.coexistenceMaxDays": undefined },
        finds: [
          "migration.end: not decided: the document does not say when the last mailbox is moved, expected `migration.end`; add this key",
        ],
      },
    ],
  },
  "mig-ttl-lower": {
    breaks: [
      {
        document: { "namespaces.ttlSeconds": 3600 },
        finds: [
          "namespaces.ttlSeconds: records that are cut over live too long, got 3600 s, expected at most 300 s; set `namespaces.ttlSeconds` to 300 or less at least one old time to live before the cutover",
        ],
      },
    ],
    doesNotApply: noMigration,
  },
};

test("every rule of the area has its cases here", () => {
  expect(Object.keys(cases).sort()).toEqual(migrationRules.map((rule) => rule.id));
});

for (const rule of migrationRules) {
  const found = cases[rule.id];
  const more = furtherBreaks[rule.id] ?? [];
  if (found !== undefined) describeRule(rule, { ...found, breaks: [...found.breaks, ...more] });
}
