import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { none, townSynced } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "hybrid.endpoint.servers": ["HYB1", "SYNC1"] },
      finds: [
        "hybrid.endpoint.servers [SYNC1]: a server for directory sync or sign-on also serves Exchange, got SYNC1, expected a separate machine; give sync servers, agents and federation servers separate machines in an internal network",
      ],
    },
    {
      ...school,
      document: { "identity.signOn.servers[0].network": "perimeter" },
      finds: [
        "identity.signOn.servers[0].network [FS1]: a server for directory sync or sign-on is in a perimeter network, got perimeter, expected an internal network; give sync servers, agents and federation servers separate machines in an internal network",
      ],
    },
    {
      ...school,
      document: { "identity.directorySync.servers[0].roles": ["domain-controller"] },
      finds: [
        "identity.directorySync.servers[0].roles [SYNC1]: a server for directory sync or sign-on has other roles, got domain-controller, expected a separate machine; give sync servers, agents and federation servers separate machines in an internal network",
      ],
    },
    {
      ...school,
      document: { "identity.signOn.proxies[1].network": "mail" },
      finds: [
        "identity.signOn.proxies[1].network [WAP2]: a sign-on proxy, which the Internet reaches, is next to the directory servers, got mail, expected a perimeter network; move the proxy to a perimeter network",
      ],
    },
    {
      document: { "clusters[0].machine.roles": ["entra-connect", "files"] },
      finds: [
        "clusters[0].machine.roles [DAG1]: directory sync or sign-on is to run on Mailbox servers, got entra-connect, expected separate machines; give sync servers, agents and federation servers separate machines in an internal network",
      ],
    },
  ],
  doesNotApply: none,
  changes: [
    { from: "town", set: "clusters[0].machine.roles", to: ["entra-connect"], finds: ["ec-tier0"] },
    { from: "town", set: "clusters[0].machine.roles", to: ["adfs"], finds: ["ec-tier0"] },
    {
      from: "town",
      set: "identity",
      to: townSynced({ roles: ["web-server"] }),
      finds: ["services-survive-failures", "ec-tier0", "bk-system-state"],
    },
    { from: "small-government", set: "clusters[0].machine.roles", to: ["pass-through-agent"], finds: ["ec-tier0"] },
    {
      from: "school",
      set: "hybrid.endpoint.servers",
      to: ["HYB1", "SYNC1"],
      finds: ["services-survive-failures", "ec-tier0"],
    },
    {
      from: "school",
      set: "identity.signOn.servers[0].network",
      to: "perimeter",
      finds: ["ec-tier0", "sso-adfs-ports"],
    },
    { from: "school", set: "identity.directorySync.servers[0].roles", to: ["domain-controller"], finds: ["ec-tier0"] },
    {
      from: "school",
      set: "identity.signOn.servers[1].network",
      to: "perimeter",
      finds: ["ec-tier0", "sso-adfs-ports"],
    },
    { from: "school", set: "identity.signOn.servers[1].roles", to: ["file-server"], finds: ["ec-tier0"] },
    { from: "school", set: "identity.signOn.proxies[0].network", to: "identity", finds: ["ec-tier0"] },
    { from: "school", set: "identity.signOn.proxies[1].network", to: "mail", finds: ["ec-tier0"] },
    { from: "school", set: "datacenters[1].networks[1].purpose", to: "management", finds: ["ec-tier0"] },
    { from: "school", set: "hybrid.endpoint.servers", to: ["FS1"], finds: ["services-survive-failures", "ec-tier0"] },
    { from: "school", set: "hybrid.endpoint.servers", to: ["HYB1", "FS2"], finds: ["ec-tier0"] },
  ],
};
