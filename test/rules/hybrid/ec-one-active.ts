import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { governmentServers, governmentSynced, townSynced } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "identity.directorySync.servers[1].mode": "active" },
      finds: [
        "identity.directorySync.servers: the number of Entra Connect servers that export to the tenant is not one, got SYNC1, SYNC2, expected one; leave one server `mode: active` and set the others to staging",
      ],
    },
    {
      ...school,
      document: { "identity.directorySync.servers[0].mode": "staging" },
      finds: [
        "identity.directorySync.servers: the number of Entra Connect servers that export to the tenant is not one, got none, expected one; leave one server `mode: active` and set the others to staging",
      ],
    },
    {
      ...school,
      document: { "identity.directorySync": undefined },
      finds: [
        "identity.directorySync: no directory is synchronized for the hybrid deployment, got none, expected one active server; add `identity.directorySync` with one active server",
      ],
    },
  ],
  doesNotApply: { ...school, document: { "identity.directorySync.product": "cloud-sync" } },
  changes: [
    {
      from: "town",
      set: "identity",
      to: townSynced({ mode: "staging" }),
      finds: ["ec-one-active", "bk-system-state"],
    },
    {
      from: "small-government",
      set: "identity",
      to: governmentSynced({ servers: governmentServers.map((server) => ({ ...server, mode: "active" })) }),
      finds: ["ec-one-active", "bk-system-state"],
    },
    { from: "school", set: "identity.directorySync.servers[0].mode", to: "staging", finds: ["ec-one-active"] },
    { from: "school", set: "identity.directorySync.servers[1].mode", to: "active", finds: ["ec-one-active"] },
    // Directory sync: servers, versions, sizes.
    { from: "school", set: "identity", to: undefined, finds: ["ec-one-active"] },
    { from: "school", set: "identity.directorySync", to: undefined, finds: ["ec-one-active"] },
    { from: "school", set: "identity.directorySync.servers", to: [], finds: ["ec-one-active"] },
    {
      from: "school",
      set: "identity.directorySync.servers[0]",
      to: undefined,
      finds: ["ec-one-active", "hyb-azure-vm-availability"],
    },
    { from: "school", set: "identity.directorySync.servers[1].mode", to: undefined, finds: ["ec-one-active"] },
  ],
};
