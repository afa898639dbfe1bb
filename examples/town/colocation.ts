// The town as a program: `Colocation` derives everything that follows from the pattern, so only what is specific to the town is
// written here. The output is byte-identical to that of town.yaml; test/stacks/colocation.test.ts compares the two.
import type { ColocationProps } from "../../stacks";

const storage = [
  { name: "fast", path: "D:\\Hyper-V", usableGB: 4000, raid: "raid-1" },
  { name: "mail", path: "E:\\Hyper-V", usableGB: 14000, raid: "raid-10" },
] as const;

const hardware = {
  cores: 16,
  specintRate2006: 540,
  memoryGB: 384,
  switch: "vSwitch-Servers",
  otherGuests: { processors: 6, memoryGB: 64 },
  storage,
} as const;

const controller = { cores: 2, windows: "2022", globalCatalog: true, existing: true } as const;
const images = { windows: "D:\\Images\\ws2022-std-sysprep.vhdx" };
const hosts = ["mail.town.example", "autodiscover.town.example", "mail-old.town.example"];

/** The town's input to the pattern. */
export const town: ColocationProps = {
  organization: { name: "Town", forest: { name: "ad.town.example", level: "2016", schemaMaster: "DC1-AD1" } },
  exchange: {
    version: "SE",
    update: "RTM",
    build: "15.2.2562.46",
    edition: "standard",
    windows: "2022",
    adminAccess: "internal-only",
  },
  domain: "town.example",
  users: [
    {
      name: "staff",
      mailboxes: 440,
      messagesPerDay: 100,
      averageMessageKB: 75,
      quotaGB: 3,
      clients: { outlook: "85%", web: "5%", mobile: "10%" },
    },
    {
      name: "specialists",
      mailboxes: 60,
      messagesPerDay: 150,
      averageMessageKB: 75,
      quotaGB: 10,
      clients: { outlook: "90%", mobile: "10%" },
    },
    { name: "shared", mailboxes: 45, messagesPerDay: 50, averageMessageKB: 75, quotaGB: 5, kind: "shared" },
  ],
  datacenters: [
    {
      name: "dc1",
      activeDirectory: {
        site: "DC1",
        subnets: ["10.1.0.0/16"],
        domainControllers: [
          { name: "DC1-AD1", address: "10.1.0.11", ...controller },
          { name: "DC1-AD2", address: "10.1.0.12", ...controller },
        ],
      },
      networks: [
        {
          name: "servers",
          purpose: "mapi",
          cidr: "10.1.10.0/24",
          gateway: "10.1.10.1",
          vlan: 110,
          dns: ["10.1.0.11", "10.1.0.12"],
        },
        { name: "replication", purpose: "replication", cidr: "10.1.20.0/24", nextHop: "10.1.20.1", vlan: 120 },
      ],
      hosts: [{ name: "HV11", address: "hv11.ad.town.example", ...hardware }],
      images,
      servers: [{ host: "HV11", address: "10.1.10.21", replicationAddress: "10.1.20.21" }],
    },
    {
      name: "dc2",
      activeDirectory: {
        site: "DC2",
        subnets: ["10.2.0.0/16"],
        domainControllers: [{ name: "DC2-AD1", address: "10.2.0.11", ...controller }],
      },
      networks: [
        {
          name: "servers",
          purpose: "mapi",
          cidr: "10.2.10.0/24",
          gateway: "10.2.10.1",
          vlan: 210,
          dns: ["10.2.0.11", "10.1.0.11"],
        },
        { name: "replication", purpose: "replication", cidr: "10.2.20.0/24", nextHop: "10.2.20.1", vlan: 220 },
      ],
      hosts: [{ name: "HV21", address: "hv21.ad.town.example", ...hardware }],
      images,
      servers: [{ host: "HV21", address: "10.2.10.21", replicationAddress: "10.2.20.21" }],
    },
  ],
  witness: {
    location: { name: "annex", activeDirectory: { site: "ANNEX", subnets: ["10.3.0.0/24"] } },
    name: "FS3",
    address: "10.3.0.21",
    alternate: { name: "FS2", address: "10.2.0.31", datacenter: "dc2" },
  },
  links: [
    { between: ["dc1", "dc2"], roundTripMs: 2, mbps: 10000, paths: 2 },
    { between: ["dc1", "annex"], roundTripMs: 4, mbps: 1000 },
    { between: ["dc2", "annex"], roundTripMs: 4, mbps: 1000 },
  ],
  storage: { system: "fast", data: "mail" },
  databases: 4,
  existing: {
    proxies: [
      {
        name: "rproxy",
        datacenter: "dc1",
        address: "10.1.50.10",
        publicAddress: "203.0.113.10",
        software: "nginx",
        mode: "tls-passthrough",
        hosts,
      },
    ],
    gateways: [
      {
        name: "mailgw",
        datacenter: "dc1",
        address: "10.1.50.25",
        publicAddress: "203.0.113.25",
        host: "mx1.town.example",
        direction: "both",
        tls: "required",
      },
    ],
    monitoring: [{ name: "checks", product: "zabbix", server: "zabbix.ad.town.example", address: "10.1.0.60" }],
    backup: [
      {
        name: "vault",
        product: "veeam",
        method: "host-image",
        applicationAware: true,
        server: "veeam.ad.town.example",
        schedule: { full: "weekly", incremental: "daily", window: "22:00-05:00" },
        retentionDays: 30,
        offsite: true,
      },
    ],
    dnsServers: ["DC1-AD1"],
  },
  certificate: { names: hosts, issuer: "public", expires: "2027-12-31" },
  dkim: { signer: "mailgw", selector: "gw1" },
  also: {
    growth: { perYear: "10%", years: 5 },
    transport: { maxMessageMB: 35, safetyNetDays: 2, peakHour: "10%" },
    migration: {
      sources: [
        {
          name: "old",
          version: "2016",
          update: "CU23",
          servers: [{ name: "OLDMAIL1", datacenter: "dc1", address: "10.1.10.11" }],
          mailboxes: 545,
          dataGB: 450,
          publicFolders: { count: 320, dataGB: 40 },
        },
      ],
      names: { client: "mail-old.town.example", keepUntil: "2027-04-15" },
      begin: "2027-02-01",
      removeSourcesBy: "2027-04-30",
      window: "08:00-18:00",
      moveRateGBPerHour: 40,
      coexistenceMaxDays: 2,
      waves: [
        { name: "pilot", mailboxes: 15 },
        { name: "first-day", mailboxes: 265 },
        { name: "second-day", mailboxes: 265 },
      ],
      moveTogether: ["shared-mailboxes", "delegates"],
      pstImport: "on-demand",
      additionalQuotaGB: { average: 0.6, most: 2 },
    },
    credentials: {
      hypervisor: { secret: "hyperv-login" },
      localAdministrator: { secret: "local-admin" },
      domainJoin: { secret: "domain-join" },
    },
    waivers: [
      {
        rule: "proxy-two-per-dc",
        reason: "One existing reverse proxy serves both datacenters until its renewal",
        owner: "mail-team@town.example",
        expires: "2027-12-31",
      },
      {
        rule: "ns-mx",
        reason: "One existing gateway receives for both datacenters until its renewal",
        owner: "mail-team@town.example",
        expires: "2027-12-31",
      },
    ],
  },
};
