// The school as a program: `HybridCloud` derives everything that follows from the pattern, so only what is specific to the
// school is written here. It describes the same deployment as school.yaml; test/stacks/hybrid-cloud.test.ts compares the two.
import type { HybridCloudProps } from "../../stacks";

const tier = { averageMessageKB: 75, quotaGB: 50 } as const;

/** The school's input to the pattern. */
export const school: HybridCloudProps = {
  organization: { name: "School", forest: { name: "ad.school.example", level: "2016", schemaMaster: "CAMPUS-AD1" } },
  exchange: {
    version: "SE",
    update: "RTM",
    build: "15.2.2562.46",
    edition: "standard",
    windows: "2022",
    adminAccess: "internal-only",
  },
  domain: "school.example",
  tenant: "school.onmicrosoft.com",
  users: [
    {
      ...tier,
      name: "managers",
      mailboxes: 60,
      messagesPerDay: 150,
      clients: { outlook: "60%", "outlook-mac": "25%", mobile: "15%" },
    },
    {
      ...tier,
      name: "staff",
      mailboxes: 240,
      messagesPerDay: 100,
      clients: { outlook: "75%", "outlook-mac": "15%", mobile: "10%" },
    },
    {
      ...tier,
      name: "teachers",
      mailboxes: 300,
      messagesPerDay: 100,
      clients: { outlook: "50%", "outlook-mac": "30%", web: "20%" },
    },
    { ...tier, name: "students", mailboxes: 5400, messagesPerDay: 50, clients: { web: "60%", mobile: "40%" } },
  ],
  campus: {
    name: "campus",
    vpnAddress: "203.0.113.1",
    dnsServer: "CAMPUS-AD1",
    activeDirectory: {
      site: "CAMPUS",
      subnets: ["10.50.0.0/16"],
      domainControllers: [
        { name: "CAMPUS-AD1", address: "10.50.0.11", cores: 4, windows: "2019", globalCatalog: true, existing: true },
      ],
    },
    networks: [
      { name: "servers", purpose: "management", cidr: "10.50.0.0/24", gateway: "10.50.0.1", dns: ["10.50.0.11"] },
    ],
  },
  cloud: {
    region: "westeurope",
    offer: "enterprise-agreement",
    addressSpace: "10.60.0.0/20",
    vpn: { sku: "VpnGw1AZ", sharedKey: { secret: "vpn-shared-key" } },
  },
  link: { roundTripMs: 22, mbps: 500 },
  certificatesExpire: "2027-12-31",
  relyingParties: [
    { name: "intranet", url: "https://intranet.school.example/" },
    { name: "student-records", url: "https://records.school.example/" },
  ],
  applications: [
    {
      name: "website",
      datacenter: "campus",
      address: "10.50.0.80",
      sends: "via-relay",
      from: ["noreply@school.example"],
    },
    {
      name: "student-records",
      datacenter: "campus",
      address: "10.50.0.90",
      sends: "via-relay",
      from: ["records@school.example"],
    },
  ],
  retire: [{ name: "LYNC1", kind: "lync" }],
  switchAfter: "students",
  alertsTo: "it@school.example",
  also: {
    migration: {
      sources: [
        {
          name: "old",
          version: "2016",
          update: "CU23",
          build: "15.1.2507.77",
          servers: [
            { name: "MAIL1", datacenter: "campus", address: "10.50.0.21" },
            { name: "MAIL2", datacenter: "campus", address: "10.50.0.22" },
          ],
          mail: { host: "mail.school.example", publicAddress: "203.0.113.25" },
          mailboxes: 6000,
          dataGB: 5200,
        },
      ],
      target: "exchange-online",
      begin: "2027-07-05",
      end: "2027-10-29",
      removeSourcesBy: "2027-11-30",
      moveRateGBPerHour: 12,
      waves: [
        { name: "pilot", users: ["staff"], mailboxes: 20 },
        { name: "managers-and-staff", users: ["managers", "staff"], mailboxes: 280 },
        { name: "teachers", users: ["teachers"], mailboxes: 300 },
        { name: "students", users: ["students"], mailboxes: 5400, batches: 8 },
      ],
      moveTogether: ["shared-mailboxes", "delegates"],
    },
    credentials: {
      localAdministrator: { secret: "local-admin" },
      domainJoin: { secret: "domain-join" },
      promotion: { secret: "promotion" },
      directoryRestore: { secret: "dsrm" },
    },
    costs: {
      currency: "EUR",
      perYear: {
        azureVirtualMachine: { Standard_B2s: 190, Standard_B2ms: 340, Standard_D4s_v5: 760 },
        azureDiskGB: 0.4,
        azureVpnGateway: { VpnGw1AZ: 900 },
        azureBackupInstance: 40,
      },
      present: { perYear: 22000, items: [{ name: "two mail servers", perYear: 22000 }] },
    },
  },
};
