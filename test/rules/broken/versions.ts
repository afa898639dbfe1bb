import type { BrokenDocuments } from "./broken-document";

/** Single changes whose named rule belongs to this area. */
export const versions: BrokenDocuments = {
  town: [
    { set: "migration.sources[0].version", to: "2010", finds: ["life-2010-two-hops", "sec-ep-pf-2013"] },
    { set: "exchange.version", to: "2019", finds: ["life-2016-2019-eos", "life-cu-n-or-n-1", "life-target-se-only"] },
    { set: "migration.sources[0].update", to: undefined, finds: ["life-2016-cu23-first", "life-se-cu1-coexist"] },
    { set: "datacenters[0].activeDirectory.domainControllers[1].windows", to: "2012", finds: ["life-dc-os"] },
    { set: "datacenters[0].activeDirectory.domainControllers[1].windows", to: "2025", finds: ["life-dc-os-2016"] },
    { set: "exchange.dotNet", to: "4.7.2", finds: ["life-dotnet"] },
    { set: "exchange.build", to: "15.2.2562.41", finds: ["life-em-needs-jun26", "life-se-min-build"] },
    { set: "exchange.build", to: undefined, finds: ["life-em-needs-jun26", "life-se-min-build"] },
    { set: "organization.forest.level", to: "2025", finds: ["life-ffl"] },
    { set: "exchange.licenses", to: 1, finds: ["life-license-per-server"] },
    { set: "clusters[0].machine.roles", to: ["domain-controller"], finds: ["life-member-server-only"] },
    { set: "growth", to: { perYear: "1%", years: 10 }, finds: ["life-modern-policy"] },
    { set: "clusters[0].machine.roles", to: ["sharepoint"], finds: ["life-no-office-software"] },
    {
      set: "datacenters[1].activeDirectory.domainControllers[0].readOnly",
      to: true,
      finds: ["life-no-rodc", "life-site-has-gc"],
    },
    { set: "exchange.windows", to: "2016", finds: ["life-os-se"] },
    { set: "exchange.oldestOutlook", to: "2013", finds: ["life-outlook-clients"] },
    {
      set: "datacenters[0].activeDirectory.domainControllers[0].windows",
      to: "2025",
      finds: ["life-schema-master-2025", "life-dc-os-2016"],
    },
    { set: "exchange.build", to: "15.2.2562.45", finds: ["life-se-min-build"] },
    {
      set: "datacenters[1].activeDirectory.domainControllers[0].globalCatalog",
      to: false,
      finds: ["life-site-has-gc"],
    },
  ],
  government: [
    { set: "migration.sources[0].version", to: "2010", finds: ["life-2010-two-hops"] },
    { set: "migration.sources[0].version", to: "2013", finds: ["life-2013-hop", "life-setup-blocks-2013"] },
    {
      set: "exchange.version",
      to: "2016",
      finds: ["life-2016-2019-eos", "life-cu-n-or-n-1", "life-os-2016", "life-target-se-only"],
    },
    { set: "exchange.version", to: "2019", finds: ["life-2016-2019-eos", "life-cu-n-or-n-1", "life-target-se-only"] },
    { set: "migration.sources[0].update", to: "CU20", finds: ["life-2016-cu23-first", "life-se-cu1-coexist"] },
    { set: "datacenters[0].activeDirectory.domainControllers[0].cores", to: 1, finds: ["life-dc-core-ratio"] },
    { set: "datacenters[1].activeDirectory.domainControllers[0].windows", to: "2012", finds: ["life-dc-os"] },
    { set: "organization.forest.level", to: "2008R2", finds: ["life-ffl"] },
    { set: "clusters[0].machine.roles", to: ["domain-controller"], finds: ["life-member-server-only"] },
    {
      set: "datacenters[0].activeDirectory.domainControllers[0].readOnly",
      to: true,
      finds: ["life-no-rodc", "life-site-has-gc"],
    },
    { set: "exchange.windows", to: "2016", finds: ["life-os-se"] },
    {
      set: "datacenters[0].activeDirectory.domainControllers[0].windows",
      to: "2025",
      finds: ["life-schema-master-2025", "life-dc-os-2016"],
    },
    { set: "exchange.build", to: "15.2.1118.7", finds: ["life-se-min-build"] },
    {
      set: "datacenters[0].activeDirectory.domainControllers[0].globalCatalog",
      to: false,
      finds: ["life-site-has-gc"],
    },
  ],
  school: [
    { set: "migration.sources[0].version", to: "2010", finds: ["life-2010-two-hops"] },
    { set: "migration.sources[0].update", to: "CU20", finds: ["life-2016-cu23-first", "life-se-cu1-coexist"] },
    { set: "datacenters[0].activeDirectory.domainControllers[0].windows", to: "2012", finds: ["life-dc-os"] },
    { set: "organization.forest.level", to: "2008R2", finds: ["life-ffl"] },
    { set: "exchange.windows", to: "2016", finds: ["life-os-se"] },
    { set: "exchange.build", to: "15.2.1118.7", finds: ["life-se-min-build"] },
  ],
};
