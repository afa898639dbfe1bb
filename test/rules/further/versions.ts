// Cases of the area's test: they prove that the rules on sources of a migration, clients and licences hold for the town, break by one
// named change with the expected place and words, and know where they do not apply.
import type { RuleCases } from "../support/describe-rule";

/** A document with no Exchange server of its own, old or new. */
const noServer = { from: "school", deployment: { hybrid: undefined, migration: undefined } } as const;

export const further: Readonly<Record<string, RuleCases>> = {
  "life-2013-2010-eos": {
    holds: { document: { "migration.sources[0].version": "2013" }, date: "2023-04-11" },
    breaks: [
      {
        document: { "migration.sources[0].version": "2013" },
        date: "2023-04-12",
        finds: [
          "migration.sources[0].version [old]: this version has been out of support since 2023-04-11, got 2013, expected 2016 CU23 or later; retire these servers, or move them to Exchange 2016 CU23 on the way to SE",
        ],
      },
      {
        document: { "migration.sources[0].version": "2007" },
        finds: [
          "migration.sources[0].version [old]: this version has been out of support since 2020-10-13 at the latest, got 2007, expected 2016 CU23 or later; retire these servers, or move them to Exchange 2016 CU23 on the way to SE",
        ],
      },
    ],
    doesNotApply: { document: { migration: undefined } },
  },
  "life-2016-legacy-upgrade": {
    breaks: [
      {
        document: { "migration.sources[0].upgrade": "in-place" },
        finds: [
          "migration.sources[0].upgrade [old]: Exchange 2016 is to be upgraded in place, got in-place, expected side-by-side; set up new servers, move the mailboxes and uninstall Exchange 2016: `upgrade: side-by-side`",
        ],
      },
    ],
    doesNotApply: { document: { "migration.sources[0].version": "2019", "migration.sources[0].update": "CU15" } },
  },
  "life-inplace-only-from-cu14": {
    holds: {
      document: {
        "migration.sources[0].version": "2019",
        "migration.sources[0].update": "CU14",
        "migration.sources[0].upgrade": "in-place",
      },
    },
    breaks: [
      {
        document: {
          "migration.sources[0].version": "2019",
          "migration.sources[0].update": "CU13",
          "migration.sources[0].upgrade": "in-place",
        },
        finds: [
          "migration.sources[0].upgrade [old]: these servers cannot be upgraded in place, got in-place from 2019 CU13, expected side-by-side, or 2019 CU14 or CU15; update the servers to Exchange 2019 CU14 or CU15 first, or replace them side by side",
        ],
      },
      {
        document: { "migration.sources[0].version": "2013", "migration.sources[0].upgrade": "in-place" },
        finds: [
          "migration.sources[0].upgrade [old]: these servers cannot be upgraded in place, got in-place from 2013 CU23, expected side-by-side, or 2019 CU14 or CU15; update the servers to Exchange 2019 CU14 or CU15 first, or replace them side by side",
        ],
      },
    ],
    doesNotApply: { document: { "migration.sources[0].upgrade": "side-by-side" } },
    undecided: [
      {
        document: {
          "migration.sources[0].version": "2019",
          "migration.sources[0].update": undefined,
          "migration.sources[0].upgrade": "in-place",
        },
        finds: [
          "migration.sources[0].update [old]: not decided: the document does not say whether the servers can be upgraded in place, expected `migration.sources[0].update`; add this key",
        ],
      },
    ],
  },
  "life-no-os-inplace": {
    holds: { document: { "migration.sources[0].upgrade": "in-place" } },
    breaks: [
      {
        document: { "migration.sources[0].upgrade": "in-place-with-windows" },
        finds: [
          "migration.sources[0].upgrade [old]: Windows is to be upgraded in place under installed Exchange servers, got in-place-with-windows, expected side-by-side, or in-place on the same version of Windows; move the mailboxes to new machines, or rebuild the server with the RecoverServer mode of setup",
        ],
      },
    ],
    doesNotApply: { document: { migration: undefined } },
  },
  "life-no-wmf": {
    holds: { document: { "clusters[0].machine.roles": ["file-server"] } },
    breaks: [
      {
        document: { "clusters[0].machine.roles": ["wmf-5.1", "PowerShell 7"] },
        finds: [
          "clusters[0].machine.roles: Windows Management Framework or another PowerShell is installed on the Exchange servers, got PowerShell 7, wmf-5.1, expected the built-in Windows PowerShell alone; leave Windows PowerShell unchanged, and install other versions on management machines",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "life-2013-hop": {
    holds: {
      document: {
        "migration.sources[0].version": "2013",
        "migration.sources[0].update": "CU23",
        "exchange.version": "2019",
        "exchange.update": "CU14",
      },
    },
    breaks: [
      {
        document: { "migration.sources[0].version": "2013", "migration.sources[0].update": "CU23" },
        finds: [
          "migration.sources[0].version [old]: 2013 and SE cannot stand in one organization, got 2013 to SE, expected 2013 removed before; move from 2013 CU23 to 2016 CU23 or 2019 CU14 first, remove 2013, then install SE",
        ],
      },
      {
        document: {
          "migration.sources[0].version": "2013",
          "migration.sources[0].update": "CU22",
          "exchange.version": "2019",
          "exchange.update": "CU14",
        },
        finds: [
          "migration.sources[0].update [old]: this level of 2013 cannot stand beside 2019, got CU22, expected CU23; install CU23 on the servers of 2013",
        ],
      },
    ],
    undecided: [
      {
        document: {
          "migration.sources[0].version": "2013",
          "migration.sources[0].update": undefined,
          "exchange.version": "2019",
          "exchange.update": "CU14",
        },
        finds: [
          "migration.sources[0].update [old]: not decided: the document does not say whether 2013 may stand beside 2019, expected `migration.sources[0].update`; add this key",
        ],
      },
    ],
    doesNotApply: {},
  },
  "life-dotnet": {
    breaks: [
      {
        document: { "exchange.dotNet": "4.7.2" },
        finds: [
          "exchange.dotNet: this .NET Framework is not supported by Exchange on Windows Server 2022, got 4.7.2, expected 4.8.1 or 4.8; install this release in the image and set `exchange.dotNet`",
        ],
      },
      {
        document: { "exchange.dotNet": "4.8.1", "exchange.windows": "2019" },
        finds: [
          "exchange.dotNet: this .NET Framework is not supported by Exchange on Windows Server 2019, got 4.8.1, expected 4.8; install this release in the image and set `exchange.dotNet`",
        ],
      },
    ],
    doesNotApply: noServer,
  },
  "life-esu-not-support": {
    breaks: [
      {
        document: { "migration.removeSourcesBy": undefined },
        finds: [
          "migration.sources[0].version [old]: servers out of support, with or without Extended Security Updates, have no day by which they are removed, got 2016, expected a date in `removeSourcesBy`; set `migration.removeSourcesBy` to the day by which the last of these servers is removed",
        ],
      },
    ],
    doesNotApply: { document: { "migration.sources[0].version": "2013" } },
  },
  "life-ews-graph-min": {
    holds: { from: "school", document: { "hybrid.kind": "full" } },
    breaks: [
      {
        from: "school",
        document: { "hybrid.kind": "full", "exchange.build": "15.2.2562.37" },
        finds: [
          "exchange.build: the servers lose free/busy with Exchange Online when EWS is shut down, got 15.2.2562.37, expected 15.2.2562.41 or later; install this build or a later one and specify it as `exchange.build`",
        ],
      },
    ],
    doesNotApply: { from: "school" },
    undecided: [
      {
        from: "school",
        document: { "hybrid.kind": "full", "exchange.build": undefined },
        finds: [
          "exchange.build: not decided: the document does not say whether the servers keep free/busy with Exchange Online after the shutdown of EWS, expected `exchange.build`; add this key",
        ],
      },
    ],
  },
  "life-ipv4-required": {
    breaks: [
      {
        plan: { "machines[0].adapters[0].address": "169.254.10.21" },
        finds: [
          "clusters[0].members.dc1[0].addresses.mapi [MBX1]: a server has an APIPA address, got 169.254.10.21, expected an address outside 169.254.0.0/16; give the server an address in its network",
        ],
      },
      {
        document: { "clusters[0].members.dc2[0].addresses.replication": "169.254.20.21" },
        finds: [
          "clusters[0].members.dc2[0].addresses.replication [MBX2]: a server has an APIPA address, got 169.254.20.21, expected an address outside 169.254.0.0/16; give the server an address in its network",
        ],
      },
      {
        document: { "datacenters[1].activeDirectory.domainControllers[0].address": "169.254.1.1" },
        finds: [
          "datacenters[1].activeDirectory.domainControllers[0].address [DC2-AD1]: a server has an APIPA address, got 169.254.1.1, expected an address outside 169.254.0.0/16; give the server an address in its network",
        ],
      },
    ],
    doesNotApply: noServer,
  },
  "life-license-per-server": {
    holds: { document: { "exchange.licenses": 2 } },
    breaks: [
      {
        document: { "exchange.licenses": 1 },
        finds: [
          "exchange.licenses: there are fewer server licenses than members, got 1, expected at least 2; order licenses, or plan fewer members",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "life-modern-policy": {
    breaks: [
      {
        document: { growth: { perYear: "1%", years: 10 } },
        finds: [
          "growth.years: the deployment is planned to run longer than Exchange SE is announced to be supported, got 2036-11-22, expected at most 2035-12-31; plan for fewer years (`growth.years`), or plan the successor",
        ],
      },
      {
        date: "2036-01-02",
        document: { growth: undefined },
        finds: [
          "exchange.version: the deployment is planned to run longer than Exchange SE is announced to be supported, got 2036-01-02, expected at most 2035-12-31; plan for fewer years (`growth.years`), or plan the successor",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "life-outlook-clients": {
    holds: { document: { "exchange.oldestOutlook": "2019" } },
    breaks: [
      {
        document: { "exchange.oldestOutlook": "2013" },
        finds: [
          "exchange.oldestOutlook: some users have a version of Outlook that these servers do not support, got 2013, expected 2016 or later; replace the clients before their mailboxes move",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "life-schema-master-2025": {
    holds: {
      document: {
        "datacenters[0].activeDirectory.domainControllers[0].windows": "2025",
        "datacenters[0].activeDirectory.domainControllers[0].lastUpdate": "2026-10-13",
      },
    },
    breaks: [
      {
        document: {
          "datacenters[0].activeDirectory.domainControllers[0].windows": "2025",
          "datacenters[0].activeDirectory.domainControllers[0].lastUpdate": "2025-10-14",
        },
        finds: [
          "datacenters[0].activeDirectory.domainControllers[0].lastUpdate [DC1-AD1]: the schema master on Windows Server 2025 lacks the update that makes schema changes safe, got 2025-10-14, expected 2025-11-11 or later; install the update on the schema master before PrepareSchema and set its `lastUpdate`",
        ],
      },
    ],
    undecided: [
      {
        document: { "datacenters[0].activeDirectory.domainControllers[0].windows": "2025" },
        finds: [
          "datacenters[0].activeDirectory.domainControllers[0].lastUpdate [DC1-AD1]: not decided: the document does not say whether DC1-AD1 has the update of November 2025, expected `datacenters[0].activeDirectory.domainControllers[0].lastUpdate`; add this key",
        ],
      },
    ],
    doesNotApply: {},
  },
  "life-se-cu1-coexist": {
    breaks: [
      {
        document: { "migration.sources[0].update": "CU22" },
        finds: [
          "migration.sources[0].update [old]: the old servers are below the level that can coexist with SE, got 2016 CU22, expected CU23; update the old servers to this level before the first new server is installed",
        ],
      },
      {
        document: { "migration.sources[0].version": "2019", "migration.sources[0].update": "CU13" },
        finds: [
          "migration.sources[0].update [old]: the old servers are below the level that can coexist with SE, got 2019 CU13, expected CU14 or CU15; update the old servers to this level before the first new server is installed",
        ],
      },
    ],
    undecided: [
      {
        document: { "migration.sources[0].update": undefined },
        finds: [
          "migration.sources[0].update [old]: not decided: the document does not say whether the old servers can coexist with SE, expected `migration.sources[0].update`; add this key",
        ],
      },
    ],
    doesNotApply: { document: { migration: undefined } },
  },
};
