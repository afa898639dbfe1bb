// Proves that every rule about versions, support and the directory holds, breaks and knows where it does not apply.
import { versionsRules } from "../../lib/rules/versions";
import { further } from "./further/versions";
import { describeRule, type RuleCases } from "./support/describe-rule";

const noCluster = { from: "school" } as const;

const cases: Readonly<Record<string, RuleCases>> = {
  ...further,
  "life-2010-two-hops": {
    breaks: [
      {
        document: { "migration.sources[0].version": "2010" },
        finds: [
          "migration.sources[0].version [old]: Exchange 2010 cannot stand beside SE, got 2010, expected 2016 CU23 or later; migrate to Exchange 2016 CU23 first, remove every older server, then go to SE",
        ],
      },
    ],
    doesNotApply: { document: { migration: undefined } },
  },
  "life-2016-2019-eos": {
    holds: { document: { "exchange.version": "2019" }, date: "2025-10-14" },
    breaks: [
      {
        document: { "exchange.version": "2019" },
        finds: [
          "exchange.version: this version has been out of support since 2025-10-14, got 2019, expected SE; set `exchange.version: SE`",
        ],
      },
      {
        document: { "exchange.version": "2016" },
        date: "2025-10-15",
        finds: [
          "exchange.version: this version has been out of support since 2025-10-14, got 2016, expected SE; set `exchange.version: SE`",
        ],
      },
    ],
    doesNotApply: {},
  },
  "life-2016-cu23-first": {
    breaks: [
      {
        document: { "migration.sources[0].update": "CU22" },
        finds: [
          "migration.sources[0].update [old]: the Exchange 2016 servers are too old to coexist with the new ones, got CU22, expected CU23; update every Exchange 2016 server to CU23 first and specify it as the source's `update`",
        ],
      },
    ],
    doesNotApply: { document: { "migration.sources[0].version": "2019" } },
    undecided: [
      {
        document: { "migration.sources[0].update": undefined },
        finds: [
          "migration.sources[0].update: not decided: the document does not say which cumulative update old has, expected `migration.sources[0].update`; add this key",
        ],
      },
    ],
  },
  "life-cu-n-or-n-1": {
    breaks: [
      {
        document: { "exchange.version": "2019", "exchange.update": "CU13" },
        finds: [
          "exchange.update: the cumulative update is older than the previous one, got CU13, expected CU15 or the previous one; plan the latest cumulative update",
        ],
      },
      {
        document: { "exchange.version": "2016", "exchange.update": "CU21" },
        finds: [
          "exchange.update: the cumulative update is older than the previous one, got CU21, expected CU23 or the previous one; plan the latest cumulative update",
        ],
      },
    ],
    alwaysApplies: true,
  },
  "life-dc-core-ratio": {
    holds: {
      document: { "datacenters[1].activeDirectory.domainControllers[0].cores": 1, "clusters[0].machine.processors": 8 },
    },
    breaks: [
      {
        document: {
          "datacenters[1].activeDirectory.domainControllers[0].cores": 1,
          "clusters[0].machine.processors": 9,
        },
        finds: [
          "datacenters[1].activeDirectory.domainControllers: the global catalogs have too few cores for the 9 Exchange processors in their site, got 1, expected at least 2; add processors to the domain controllers of the site, or add domain controllers",
        ],
      },
    ],
    doesNotApply: {
      document: {
        "datacenters[0].activeDirectory": undefined,
        "datacenters[1].activeDirectory": undefined,
        "namespaces.zones[0].servers": [],
        "organization.forest.schemaMaster": undefined,
      },
    },
  },
  "life-dc-os": {
    breaks: [
      {
        document: { "datacenters[0].activeDirectory.domainControllers[1].windows": "2012" },
        finds: [
          "datacenters[0].activeDirectory.domainControllers[1].windows [DC1-AD2]: the Windows Server version of the domain controller is not supported by Exchange, got 2012, expected 2012R2, 2016, 2019, 2022, 2025; replace the domain controller with one on a supported version",
        ],
      },
    ],
    doesNotApply: { document: { "exchange.version": "2016" } },
  },
  "life-dc-os-2016": {
    breaks: [
      {
        document: { "datacenters[0].activeDirectory.domainControllers[1].windows": "2025" },
        finds: [
          "datacenters[0].activeDirectory.domainControllers[1].windows [DC1-AD2]: the domain controller is too new for the Exchange 2016 servers, got 2025, expected 2022 or earlier; do not add domain controllers of this version until the last Exchange 2016 server is removed",
        ],
      },
    ],
    doesNotApply: { document: { migration: undefined } },
  },
  "life-em-needs-jun26": {
    breaks: [
      {
        document: { "exchange.build": "15.2.2562.41" },
        finds: [
          "exchange.build: the build is too old for current mitigations, got 15.2.2562.41, expected 15.2.2562.43 or later; install the security update of June 2026 or a later one and specify its number as `exchange.build`",
        ],
      },
      {
        document: { "exchange.build": "15.2.1118.7" },
        finds: [
          "exchange.build: the build is too old for current mitigations, got 15.2.1118.7, expected 15.2.2562.43 or later; install the security update of June 2026 or a later one and specify its number as `exchange.build`",
        ],
      },
    ],
    alwaysApplies: true,
    undecided: [
      {
        document: { "exchange.build": undefined },
        finds: [
          "exchange.build: not decided: the document does not say the build of the servers, expected `exchange.build`; add this key",
        ],
      },
    ],
  },
  "life-ffl": {
    breaks: [
      {
        document: { "organization.forest.level": "2025" },
        finds: [
          "organization.forest.level: the forest functional level is not supported, got 2025, expected 2012R2 or 2016; raise the forest to a supported functional level",
        ],
      },
    ],
    doesNotApply: { document: { "exchange.version": "2016" } },
  },
  "life-member-server-only": {
    breaks: [
      {
        document: { "clusters[0].machine.roles": ["domain-controller"] },
        finds: [
          "clusters[0].machine.roles: the members of the DAG are also domain controllers, got domain-controller, expected Exchange alone; move the role to a separate machine",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "life-no-office-software": {
    breaks: [
      {
        document: { "clusters[0].machine.roles": ["sharepoint"] },
        finds: [
          "clusters[0].machine.roles: software that must not run next to Exchange is on its servers, got sharepoint, expected Exchange alone; move the software to a separate machine",
        ],
      },
    ],
    doesNotApply: noCluster,
  },
  "life-no-rodc": {
    breaks: [
      {
        document: { "datacenters[1].activeDirectory.domainControllers[0].readOnly": true },
        finds: [
          "datacenters[1].activeDirectory.domainControllers: all domain controllers of a site with Exchange are read-only, got DC2-AD1, expected a writable domain controller; add a writable domain controller to the site",
        ],
      },
      {
        document: { "datacenters[0].activeDirectory.domainControllers[0].readOnly": true },
        finds: [
          "datacenters[0].activeDirectory.domainControllers[0].readOnly [DC1-AD1]: the schema master is a read-only domain controller, got true, expected false; name a writable domain controller as `forest.schemaMaster`",
        ],
      },
      {
        from: "school",
        document: { "datacenters[0].activeDirectory.domainControllers[0].readOnly": true },
        finds: [
          "datacenters[0].activeDirectory.domainControllers: all domain controllers of a site with Exchange are read-only, got CAMPUS-AD1, expected a writable domain controller; add a writable domain controller to the site",
        ],
      },
    ],
    holds: { document: { "datacenters[0].activeDirectory.domainControllers[1].readOnly": true } },
    doesNotApply: { plan: { clusters: [] }, deployment: { migration: undefined } },
  },
  "life-os-2016": {
    holds: { document: { "exchange.version": "2016", "exchange.windows": "2016" } },
    breaks: [
      {
        document: { "exchange.version": "2016", "exchange.windowsInstallation": "core" },
        finds: [
          "exchange.windows: Exchange 2016 is not supported on this version of Windows Server, got 2022, expected 2012, 2012R2, 2016; set `exchange.windows` to a supported version",
          "exchange.windowsInstallation: Exchange 2016 is not supported on Server Core, got core, expected desktop; install Windows Server with Desktop Experience",
        ],
      },
    ],
    doesNotApply: {},
  },
  "life-os-se": {
    breaks: [
      {
        document: { "exchange.windows": "2016" },
        finds: [
          "exchange.windows: Exchange SE is not supported on this version of Windows Server, got 2016, expected 2019, 2022, 2025; set `exchange.windows` to a supported version",
        ],
      },
    ],
    doesNotApply: { document: { "exchange.version": "2016" } },
  },
  "life-se-cu2-blocks-old": {
    holds: {
      document: {
        "exchange.update": "CU2",
        "migration.sources[0].version": undefined,
        "migration.sources[0].system": "groupwise",
      },
    },
    breaks: [
      {
        document: { "exchange.update": "CU2" },
        finds: [
          "exchange.update [old]: this update cannot be installed while the 2016 servers of old exist, got CU2, expected RTM or CU1; stay at RTM or CU1 until the last old server is removed",
        ],
      },
    ],
    doesNotApply: {},
  },
  "life-se-min-build": {
    holds: { document: { "exchange.build": "15.2.2562.50" } },
    breaks: [
      {
        document: { "exchange.build": "15.2.2562.45" },
        finds: [
          "exchange.build: the build is older than the newest known one, got 15.2.2562.45, expected 15.2.2562.46 or later; install the newest update and specify its number as `exchange.build`",
        ],
      },
    ],
    doesNotApply: { document: { "exchange.version": "2016" } },
    undecided: [
      {
        document: { "exchange.build": undefined },
        finds: [
          "exchange.build: not decided: the document does not say the build of the servers, expected `exchange.build`; add this key",
        ],
      },
    ],
  },
  "life-setup-blocks-2013": {
    breaks: [
      {
        document: { "migration.sources[0].version": "2013" },
        finds: [
          "migration.sources[0].version [old]: Exchange 2013 servers are still in the organization when SE is set up, got 2013, expected none; move the mailboxes to Exchange 2016 CU23 or 2019 CU14 first and remove every Exchange 2013 server",
        ],
      },
    ],
    doesNotApply: { document: { migration: undefined } },
  },
  "life-site-has-gc": {
    breaks: [
      {
        document: { "datacenters[1].activeDirectory.domainControllers[0].globalCatalog": false },
        finds: [
          "datacenters[1].activeDirectory.domainControllers: the site DC2 has Exchange servers but no writable global catalog, got 0, expected at least 1; place a writable global catalog in the site",
        ],
      },
      {
        document: { "datacenters[1].activeDirectory.domainControllers[0].readOnly": true },
        finds: [
          "datacenters[1].activeDirectory.domainControllers: the site DC2 has Exchange servers but no writable global catalog, got 0, expected at least 1; place a writable global catalog in the site",
        ],
      },
    ],
    doesNotApply: { plan: { clusters: [] }, deployment: { migration: undefined } },
    undecided: [
      {
        document: { "datacenters[1].activeDirectory": undefined },
        finds: [
          "datacenters[1].activeDirectory: not decided: the document does not say the Active Directory site of dc2 and its domain controllers, expected `datacenters[1].activeDirectory`; add this key",
        ],
      },
    ],
  },
  "life-target-se-only": {
    breaks: [
      {
        document: { "exchange.version": "2019" },
        finds: [
          "exchange.version: the servers go live after 2025-10-14 with a version that is out of support, got 2019, expected SE; set `exchange.version: SE`; keep older servers as `migration.sources` only",
        ],
      },
      {
        document: { "exchange.build": "15.2.1748.49" },
        finds: [
          "exchange.build: the servers go live after 2025-10-14 with a build that is older than SE, got 15.2.1748.49, expected 15.2.2562.17 or later; specify the number of an SE build as `exchange.build`",
        ],
      },
    ],
    doesNotApply: { document: { migration: undefined }, date: "2025-10-14" },
  },
};

test("every rule of the area has its cases here", () => {
  expect(Object.keys(cases).sort()).toEqual(versionsRules.map((rule) => rule.id));
});

for (const rule of versionsRules) {
  const found = cases[rule.id];
  if (found !== undefined) describeRule(rule, found);
}
