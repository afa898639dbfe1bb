import type { BrokenDocuments } from "./broken-document";

const townSync = { name: "SYNC1", datacenter: "dc1", network: "servers", address: "10.1.10.90" };
const townFarm = [
  { name: "FS1", datacenter: "dc1", network: "servers", address: "10.1.10.91" },
  { name: "FS2", datacenter: "dc2", network: "servers", address: "10.2.10.91" },
];
const townCertificate = {
  names: ["sts.town.example", "certauth.sts.town.example"],
  issuer: "public",
  expires: "2027-12-31",
};
const townSignOn = {
  method: "adfs",
  service: "sts.town.example",
  virtualAddress: "10.1.10.99",
  certificate: townCertificate,
  servers: townFarm,
};
const townAgents = [
  { name: "PTA1", datacenter: "dc1", network: "servers", address: "10.1.10.91" },
  { name: "PTA2", datacenter: "dc2", network: "servers", address: "10.2.10.91" },
  { name: "PTA3", datacenter: "dc2", network: "servers", address: "10.2.10.92" },
];
const townHybrid = { kind: "full", dedicatedApp: true, autodiscover: { target: "on-premises" } };
const townEndpoint = {
  endpoint: { name: "mail.town.example", servers: ["MBX1", "MBX2"], publicAddress: { address: "203.0.113.11" } },
  certificate: { names: ["mail.town.example", "autodiscover.town.example"], issuer: "public", expires: "2027-12-31" },
};

/** A tenant of the town, with one sync server or a way of sign-on. */
const townTenant = (parts: object) => ({ tenant: "town.onmicrosoft.com", ...parts });
const townSynced = (server: object, parts: object = {}) =>
  townTenant({
    directorySync: { product: "entra-connect", passwordHash: true, servers: [{ ...townSync, ...server }], ...parts },
  });

const governmentServers = [
  { name: "SYNC1", datacenter: "north", network: "mail", windows: "2022", memoryGB: 32, systemDiskGB: 300 },
  {
    name: "SYNC2",
    datacenter: "south",
    network: "mail",
    windows: "2022",
    memoryGB: 32,
    systemDiskGB: 300,
    mode: "staging",
  },
];
const governmentSync = {
  product: "entra-connect",
  passwordHash: true,
  database: "sql-server",
  servers: governmentServers,
};
const governmentSynced = (parts: object) => ({
  tenant: "government.onmicrosoft.com",
  directorySync: { ...governmentSync, ...parts },
});
const governmentHybrid = {
  kind: "full",
  dedicatedApp: true,
  endpoint: {
    name: "mail.government.example",
    publicAddress: { address: "198.51.100.99" },
    servers: ["N01MBX01", "S01MBX01"],
  },
  certificate: {
    names: ["mail.government.example", "autodiscover.government.example"],
    issuer: "public",
    expires: "2027-12-31",
  },
  autodiscover: { target: "on-premises" },
};

/** Single changes in the documents of the town and the government: what is added there is wrong at one place. */
export const hybridElsewhere: Omit<BrokenDocuments, "school"> = {
  town: [
    { set: "clusters[0].machine.roles", to: ["entra-connect"], finds: ["ec-tier0"] },
    { set: "clusters[0].machine.roles", to: ["adfs"], finds: ["ec-tier0"] },
    { set: "exchange.modernAuthentication", to: "hybrid", finds: ["hyb-hma"] },
    { set: "identity", to: townSynced({ mode: "staging" }), finds: ["ec-one-active", "bk-system-state"] },
    { set: "identity", to: townSynced({ windows: "2025" }), finds: ["ec-os", "bk-system-state"] },
    { set: "identity", to: townSynced({ memoryGB: 4 }), finds: ["ec-sizing", "bk-system-state"] },
    { set: "identity", to: townSynced({ roles: ["web-server"] }), finds: ["ec-tier0", "bk-system-state"] },
    { set: "identity", to: townSynced({}, { version: "2.4.21.0" }), finds: ["ec-version", "bk-system-state"] },
    {
      set: "identity",
      to: townSynced({ existing: true, network: undefined }),
      finds: ["ec-version", "ec-os"],
    },
    {
      set: "identity",
      to: {
        ...townSynced({}, { passwordHash: false }),
        signOn: townSignOn,
      },
      finds: ["sso-phs-baseline", "bk-system-state"],
    },
    {
      set: "identity",
      to: townTenant({ signOn: { ...townSignOn, virtualAddress: undefined } }),
      finds: ["sso-adfs-no-rr", "bk-system-state"],
    },
    {
      set: "identity",
      to: townTenant({ signOn: { ...townSignOn, servers: townFarm.slice(0, 1) } }),
      finds: ["sso-adfs-farm", "bk-system-state", "requirements-survive"],
    },
    {
      set: "identity",
      to: townTenant({ signOn: { ...townSignOn, certificate: { ...townCertificate, issuer: "enterprise" } } }),
      finds: ["sso-adfs-cert", "bk-system-state"],
    },
    {
      set: "identity",
      to: townTenant({ signOn: { ...townSignOn, service: "login.town.example" } }),
      finds: ["sso-adfs-cert", "bk-system-state"],
    },
    {
      set: "identity",
      to: townTenant({ signOn: { method: "pass-through", servers: townAgents, peakSignOnsPerSecond: 601 } }),
      finds: ["sso-pta-capacity", "bk-system-state"],
    },
    {
      set: "identity",
      to: townTenant({ signOn: { method: "pass-through", servers: townAgents.slice(0, 2), peakSignOnsPerSecond: 9 } }),
      finds: ["sso-pta-3", "bk-system-state"],
    },
    { set: "hybrid", to: { ...townHybrid, ...townEndpoint, dedicatedApp: false }, finds: ["hyb-dedicated-app"] },
    { set: "hybrid", to: { ...townHybrid, ...townEndpoint, mailFlow: "centralized" }, finds: ["hyb-centralized-mail"] },
    { set: "hybrid", to: { ...townHybrid, ...townEndpoint, path: "expressroute" }, finds: ["hyb-expressroute"] },
    {
      set: "hybrid",
      to: { ...townHybrid, ...townEndpoint, autodiscover: { target: "exchange-online" } },
      finds: ["hyb-autodiscover-onprem"],
    },
    {
      set: "hybrid",
      to: { ...townHybrid, ...townEndpoint, certificate: { ...townEndpoint.certificate, issuer: "self-signed" } },
      finds: ["hyb-cert-public"],
    },
    {
      set: "hybrid",
      to: { ...townHybrid, ...townEndpoint, connection: "modern-agent", modernAuthentication: true },
      finds: ["hyb-agent-limits", "sec-ep-hybrid-agent"],
    },
  ],
  government: [
    {
      set: "identity",
      to: governmentSynced({ database: "local-db" }),
      finds: ["ec-localdb-limit", "bk-system-state"],
    },
    {
      set: "identity",
      to: governmentSynced({ objects: 300_001 }),
      finds: ["ec-object-quota", "ec-sizing", "bk-system-state"],
    },
    {
      set: "identity",
      to: governmentSynced({ servers: governmentServers.map((one) => ({ ...one, windows: undefined })) }),
      finds: ["ec-os", "bk-system-state"],
    },
    {
      set: "identity",
      to: governmentSynced({ servers: governmentServers.map((one) => ({ ...one, memoryGB: 16 })) }),
      finds: ["ec-sizing", "bk-system-state"],
    },
    {
      set: "identity",
      to: governmentSynced({ servers: governmentServers.map((one) => ({ ...one, mode: "active" })) }),
      finds: ["ec-one-active", "bk-system-state"],
    },
    {
      set: "identity",
      to: governmentSynced({ servers: governmentServers.map((one) => ({ ...one, network: "perimeter" })) }),
      finds: ["ec-ports", "ec-tier0", "bk-system-state"],
    },
    { set: "identity", to: governmentSynced({ version: "2.5.3.0" }), finds: ["ec-version", "bk-system-state"] },
    { set: "clusters[0].machine.roles", to: ["pass-through-agent"], finds: ["ec-tier0"] },
    { set: "exchange.modernAuthentication", to: "hybrid", finds: ["hyb-hma"] },
    { set: "hybrid", to: { ...governmentHybrid, dedicatedApp: false }, finds: ["hyb-dedicated-app"] },
    { set: "hybrid", to: { ...governmentHybrid, mailFlow: "centralized" }, finds: ["hyb-centralized-mail"] },
    { set: "hybrid", to: { ...governmentHybrid, path: "expressroute" }, finds: ["hyb-expressroute"] },
    {
      set: "hybrid",
      to: { ...governmentHybrid, autodiscover: { target: "exchange-online" } },
      finds: ["hyb-autodiscover-onprem"],
    },
    {
      set: "hybrid",
      to: { ...governmentHybrid, certificate: { ...governmentHybrid.certificate, names: ["mail.government.example"] } },
      finds: ["hyb-cert-public"],
    },
  ],
};
