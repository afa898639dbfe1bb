import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { governmentServers, governmentSynced, none } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "datacenters[1].networks[0].filtered": true },
      finds: [
        "identity.directorySync.servers[0].network [SYNC1]: the sync server is behind a filter, got identity, expected an internal network without a filter; place the sync server in an internal network without a filter to the domain controllers",
        "identity.directorySync.servers[1].network [SYNC2]: the sync server is behind a filter, got identity, expected an internal network without a filter; place the sync server in an internal network without a filter to the domain controllers",
      ],
    },
    {
      ...school,
      document: { "identity.directorySync.servers[1].network": "perimeter" },
      finds: [
        "identity.directorySync.servers[1].network [SYNC2]: the sync server is behind a filter, got perimeter, expected an internal network without a filter; place the sync server in an internal network without a filter to the domain controllers",
      ],
    },
  ],
  doesNotApply: none,
  changes: [
    {
      from: "small-government",
      set: "identity",
      to: governmentSynced({ servers: governmentServers.map((server) => ({ ...server, network: "perimeter" })) }),
      finds: ["ec-ports", "ec-tier0", "bk-system-state"],
    },
    {
      from: "school",
      set: "datacenters[1].networks[0].filtered",
      to: true,
      finds: ["ec-ports", "sso-adfs-ports", "port-no-filter-internal"],
    },
    {
      from: "school",
      set: "identity.directorySync.servers[1].network",
      to: "perimeter",
      finds: ["ec-ports", "ec-tier0"],
    },
    {
      from: "school",
      set: "identity.directorySync.servers[0].network",
      to: "perimeter",
      finds: ["ec-ports", "ec-tier0"],
    },
  ],
};
