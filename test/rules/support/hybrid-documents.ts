export const townSync = { name: "SYNC1", datacenter: "dc1", network: "servers", address: "10.1.10.90" };

export const townFarm = [
  { name: "FS1", datacenter: "dc1", network: "servers", address: "10.1.10.91" },
  { name: "FS2", datacenter: "dc2", network: "servers", address: "10.2.10.91" },
];

export const townCertificate = {
  names: ["sts.town.example", "certauth.sts.town.example"],
  issuer: "public",
  expires: "2027-12-31",
};

export const townSignOn = {
  method: "adfs",
  service: "sts.town.example",
  virtualAddress: "10.1.10.99",
  certificate: townCertificate,
  servers: townFarm,
};

export const townAgents = [
  { name: "PTA1", datacenter: "dc1", network: "servers", address: "10.1.10.91" },
  { name: "PTA2", datacenter: "dc2", network: "servers", address: "10.2.10.91" },
  { name: "PTA3", datacenter: "dc2", network: "servers", address: "10.2.10.92" },
];

export const townHybrid = { kind: "full", dedicatedApp: true, autodiscover: { target: "on-premises" } };

export const townEndpoint = {
  endpoint: { name: "mail.town.example", servers: ["MBX1", "MBX2"], publicAddress: { address: "203.0.113.11" } },
  certificate: { names: ["mail.town.example", "autodiscover.town.example"], issuer: "public", expires: "2027-12-31" },
};

/** A tenant of the town, with one sync server or a sign-on method. */
export const townTenant = (parts: object) => ({ tenant: "town.onmicrosoft.com", ...parts });

export const townSynced = (server: object, parts: object = {}) =>
  townTenant({
    directorySync: { product: "entra-connect", passwordHash: true, servers: [{ ...townSync, ...server }], ...parts },
  });

export const governmentServers = [
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

export const governmentSync = {
  product: "entra-connect",
  passwordHash: true,
  database: "sql-server",
  servers: governmentServers,
};

export const governmentSynced = (parts: object) => ({
  tenant: "government.onmicrosoft.com",
  directorySync: { ...governmentSync, ...parts },
});

export const governmentHybrid = {
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

export const none = { from: "town" } as const;

export const full = { from: "school", document: { "hybrid.kind": "full", "hybrid.dedicatedApp": true } } as const;

export const passThrough = {
  "identity.signOn.method": "pass-through",
  "identity.signOn.peakSignOnsPerSecond": 200,
  "identity.signOn.servers": [
    { name: "PTA1", datacenter: "cloud", network: "identity", zone: "1", processors: 4, memoryGB: 16 },
    { name: "PTA2", datacenter: "cloud", network: "identity", zone: "2", processors: 8, memoryGB: 32 },
    { name: "PTA3", existing: true, datacenter: "campus", address: "10.50.0.31" },
  ],
} as const;

export const agents = { from: "school", document: passThrough } as const;
