// Proves which files the wiring consists of and what the smaller ones contain; the larger texts have their own tests.
import { backupJobsCsv, firewallCsv, wiringFiles } from "../../../lib/guest";
import type { BackupWiring, Plan } from "../../../lib/plan";

const backup: BackupWiring = {
  name: "vault",
  existing: true,
  product: "veeam",
  method: "host-image",
  schedule: { full: "weekly", incremental: "daily", window: "22:00-04:00" },
  retentionDays: 30,
  forMailboxes: true,
  savesDatabases: true,
  membersTogether: [],
  notCovered: [],
  jobs: [
    {
      machine: "MBX2",
      datacenter: "dc2",
      cluster: "DAG1",
      databases: ["DB1", "DB2"],
      includes: ["system", "DB1"],
      excludes: ["restore"],
      order: 2,
      truncatesLogs: true,
    },
    {
      machine: "MBX1",
      datacenter: "dc1",
      databases: [],
      includes: ["system"],
      excludes: [],
      order: 1,
      truncatesLogs: false,
    },
  ],
};

it("lists backup jobs in the order in which they run", () => {
  expect(backupJobsCsv(backup)).toBe(
    "order,machine,datacenter,cluster,method,full,incremental,window,dailyAt,databases,includes,excludes,truncatesLogs,retentionDays\r\n" +
      "1,MBX1,dc1,,host-image,weekly,daily,22:00-04:00,,,system,,false,30\r\n" +
      "2,MBX2,dc2,DAG1,host-image,weekly,daily,22:00-04:00,,DB1 DB2,system DB1,restore,true,30\r\n",
  );
});

it("lists firewall rules, with `any` if no port is given", () => {
  const from = { from: "a", fromAddresses: ["10.0.0.1"] };
  const rule = { ...from, to: "b", toAddresses: ["10.0.0.5", "10.0.0.2"], purpose: "p", source: "s" };
  expect(
    firewallCsv([
      { ...rule, use: "dag", protocol: "any", ports: [] },
      { ...rule, use: "witness", behind: ["10.0.0.2"], protocol: "tcp", ports: ["135", "49152-65535"] },
    ]),
  ).toBe(
    "from,fromAddresses,to,toAddresses,protocol,ports,purpose,source,behind,use\r\n" +
      "a,10.0.0.1,b,10.0.0.5 10.0.0.2,any,any,p,s,,dag\r\n" +
      "a,10.0.0.1,b,10.0.0.5 10.0.0.2,tcp,135 49152-65535,p,s,10.0.0.2,witness\r\n",
  );
});

it("gives each part a folder, and encodes names that are not valid file names", () => {
  const place = { existing: true, datacenter: "dc1" };
  const record = {
    zone: "town.example",
    view: "internal",
    name: "mail.town.example",
    type: "A",
    ttlSeconds: 300,
    value: "10.0.0.1",
    existing: true,
    purpose: "p",
  } as const;
  const plan = {
    datacenters: [],
    machines: [],
    firewall: [],
    retirements: [],
    records: [record, { ...record, view: "external" }],
    wiring: {
      proxies: [{ name: "../up", ...place, pool: [] }],
      gateways: [{ name: "mail gateway", ...place }],
      monitoring: [
        { name: "zbx", existing: true, product: "zabbix", hosts: [], checks: [] },
        { name: "prom", existing: true, product: "prometheus", hosts: [], checks: [] },
      ],
      backup: [backup],
      directory: { sites: [], siteLinks: [], cores: [] },
      zones: [],
    },
  } as unknown as Plan;
  expect(wiringFiles(plan).map((file) => file.path.join("/"))).toEqual([
    "firewall/rules.csv",
    "records/town.example.external.csv",
    "records/town.example.external.zone",
    "records/town.example.internal.csv",
    "records/town.example.internal.zone",
    "proxies/%2e.%2fup/pool.json",
    "gateways/mail%20gateway/relay.json",
    "monitoring/zbx/inventory.json",
    "monitoring/zbx/zabbix.yaml",
    "monitoring/prom/inventory.json",
    "backup/vault/jobs.csv",
    "backup/vault/jobs.json",
  ]);
});
