// The government as a program: `PrivateCloud` derives everything that follows from the pattern, so only what is specific to this
// cloud is written here. It describes the same deployment as government.yaml; test/stacks/private-cloud.test.ts compares the two.
import type { PrivateCloudDatacenter, PrivateCloudProps } from "../../stacks";

const tier = { averageMessageKB: 75 } as const;

/** Both datacenters are built alike; they differ in their numbers. */
function datacenter(name: string, letter: string, place: number): PrivateCloudDatacenter {
  const net = `10.${place}0`;
  const dns = [`${net}.0.10`, `${net}.0.11`];
  const outside = place === 1 ? { proxy: 20, first: 25, last: 26 } : { proxy: 60, first: 65, last: 66 };
  return {
    name,
    vpnAddress: `198.51.100.${place}`,
    proxies: { virtualAddress: `${net}.64.20`, publicAddress: `198.51.100.${outside.proxy}` },
    gatewayAddresses: `198.51.100.${outside.first}-198.51.100.${outside.last}`,
    activeDirectory: {
      site: name.toUpperCase(),
      subnets: [`${net}.0.0/16`],
      domainControllers: [
        {
          count: 6,
          name: `${letter}-AD{00}`,
          addresses: `${net}.0.10-${net}.0.15`,
          cores: 8,
          windows: "2022",
          globalCatalog: true,
          existing: true,
        },
      ],
    },
    networks: [
      {
        name: "mail",
        purpose: "mapi",
        cidr: `${net}.16.0/20`,
        gateway: `${net}.16.1`,
        vlan: place * 1000 + 16,
        dns,
        assign: `${net}.17.1-${net}.17.250`,
      },
      {
        name: "perimeter",
        purpose: "perimeter",
        cidr: `${net}.64.0/24`,
        gateway: `${net}.64.1`,
        vlan: place * 1000 + 64,
        dns,
        assign: `${net}.64.31-${net}.64.60`,
      },
    ],
    hosts: [
      {
        count: 17,
        name: `HV${letter}{00}`,
        address: `hv${letter.toLowerCase()}{00}.corp.government.example`,
        cores: 48,
        specintRate2006: 2000,
        memoryGB: 768,
        switch: "vSwitch-Mail",
        storage: [
          { name: "system", path: "D:\\Hyper-V", usableGB: 8000, raid: "raid-1" },
          {
            name: "mail",
            path: "M:\\{disk}",
            layout: "disk-per-volume",
            disks: { count: 18, rawGB: 4000, kind: "hdd-7200-sas-3.5" },
          },
        ],
      },
    ],
    images: {
      windows: "D:\\Images\\ws2025-core-sysprep.vhdx",
      linux: "D:\\Images\\debian-12-genericcloud.vhdx",
    },
  };
}

/** The government's input to the pattern. */
export const government: PrivateCloudProps = {
  organization: {
    name: "Generalitat",
    forest: { name: "corp.government.example", level: "2016", schemaMaster: "N-AD01" },
  },
  exchange: {
    version: "SE",
    update: "RTM",
    build: "15.2.2562.46",
    edition: "enterprise",
    windows: "2025",
    adminAccess: "internal-only",
  },
  domain: "government.example",
  domains: [
    { name: "health.government.example", dmarc: "quarantine" },
    { name: "schools.government.example", dmarc: "quarantine" },
  ],
  users: [
    {
      ...tier,
      name: "basic",
      mailboxes: 60000,
      messagesPerDay: 50,
      quotaGB: 1,
      clients: { web: "70%", outlook: "20%", mobile: "10%" },
    },
    {
      ...tier,
      name: "standard",
      mailboxes: 36000,
      messagesPerDay: 100,
      quotaGB: 2,
      clients: { outlook: "80%", web: "15%", mobile: "5%" },
    },
    {
      ...tier,
      name: "intense",
      mailboxes: 5000,
      messagesPerDay: 200,
      quotaGB: 5,
      archiveGB: 10,
      clients: { outlook: "85%", web: "5%", mobile: "10%" },
    },
  ],
  clientLocations: { count: 4000, mbps: 20 },
  datacenters: [datacenter("north", "N", 1), datacenter("south", "S", 2)],
  witness: {
    name: "witness",
    region: "spaincentral",
    addressSpace: "10.30.0.0/24",
    networks: [
      {
        name: "witness",
        purpose: "management",
        cidr: "10.30.0.0/26",
        dns: ["10.30.0.10", "10.10.0.10", "10.20.0.10"],
        assign: "10.30.0.20-10.30.0.40",
      },
      { name: "GatewaySubnet", purpose: "vpn-gateway", cidr: "10.30.0.192/27" },
    ],
    vpn: { sku: "VpnGw2AZ", sharedKey: { secret: "vpn-shared-key" } },
    activeDirectory: {
      site: "WITNESS",
      subnets: ["10.30.0.0/24"],
      domainControllers: [
        {
          name: "AZ-AD1",
          network: "witness",
          address: "10.30.0.10",
          cores: 2,
          windows: "2022",
          globalCatalog: true,
          zone: "1",
        },
      ],
    },
  },
  link: { roundTripMs: 3, mbps: 40000, paths: 2 },
  witnessLink: { roundTripMs: 18, mbps: 500 },
  storage: { system: "system", data: "mail" },
  certificateExpires: "2027-12-31",
  nameServers: { internal: "ns1.corp.government.example", external: "ns1.government.example" },
  dkimSelector: "g1",
  alertsTo: "mail-operations@government.example",
  also: {
    requirements: {
      survive: ["any-two-members", "any-host", "north", "south", "witness", "north then any-member"],
      maintenance: "business-hours",
      saving: "20%",
    },
    transport: { maxMessageMB: 35, safetyNetDays: 8, queueDays: 2, peakHour: "10%" },
    migration: {
      sources: [
        { name: "presidency", version: "2016", update: "CU23", mailboxes: 12000, dataGB: 15000 },
        { name: "health", system: "groupwise", mailboxes: 40000, dataGB: 30000 },
        { name: "schools", system: "imap", mailboxes: 49000, dataGB: 20000 },
      ],
      begin: "2027-03-01",
      end: "2027-12-17",
      removeSourcesBy: "2028-01-31",
      window: "20:00-06:00",
      moveRateGBPerHour: 60,
      waves: [
        { name: "pilot", source: "presidency", mailboxes: 200 },
        { name: "presidency", source: "presidency", mailboxes: 11800, batches: 12 },
        { name: "health", source: "health", mailboxes: 40000, batches: 40 },
        { name: "schools", source: "schools", mailboxes: 49000, batches: 49 },
      ],
      moveTogether: ["shared-mailboxes", "delegates"],
    },
    credentials: {
      hypervisor: { secret: "hyperv-login" },
      localAdministrator: { secret: "local-admin" },
      domainJoin: { secret: "domain-join" },
      promotion: { secret: "promotion" },
      directoryRestore: { secret: "dsrm" },
    },
    costs: {
      currency: "EUR",
      perYear: {
        hypervisorHost: 9000,
        volumeGB: 0.41,
        datacenter: 150000,
        exchangeServerLicense: 1900,
        operationsPerMailbox: 4,
      },
      present: { perYear: 2000000 },
      chargePer: "mailbox",
    },
    waivers: [
      {
        rule: "bk-offsite",
        reason:
          "Native data protection over two datacenters is the contract's choice; immutable copies are bought from year two",
        owner: "mail-operations@government.example",
        expires: "2027-12-31",
      },
    ],
  },
};
