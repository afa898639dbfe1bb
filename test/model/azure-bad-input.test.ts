// Proves that each bad input of an Azure datacenter is reported before anything is written, at its place, once, and that what
// its remedy says, tried on the document with the mistake, is accepted: problems when the document is read, findings when it is
// judged.
import { problemText } from "../../lib/base/problem";
import { readDeployment } from "../../lib/model";
import { planDeployment } from "../../lib/plan";
import { allRules, judge } from "../../lib/rules";

const small = `
apiVersion: mail-constructs/v1
name: small
organization: { name: Small, forest: { name: ad.small.example, level: "2016", schemaMaster: CAMPUS-AD1 } }
exchange: { version: SE, update: RTM, build: 15.2.2562.46, edition: standard, windows: "2022", adminAccess: internal-only }
users: [{ name: staff, mailboxes: 100, messagesPerDay: 50, averageMessageKB: 75, quotaGB: 5, location: cloud }]
datacenters:
  - name: campus
    platform: existing
    activeDirectory: { site: CAMPUS, subnets: [10.50.0.0/16], domainControllers: [{ name: CAMPUS-AD1, address: 10.50.0.11, cores: 2, windows: "2022", globalCatalog: true, existing: true }] }
    networks: [{ name: servers, purpose: management, cidr: 10.50.0.0/24, gateway: 10.50.0.1, dns: [10.50.0.11] }]
  - name: annex
    platform: existing
    networks: [{ name: annex, purpose: management, cidr: 10.51.0.0/24 }]
  - name: cloud
    platform: azure
    region: westeurope
    zones: ["1", "2"]
    offeredSizes: [Standard_B2s_v2, Standard_D2s_v5]
    addressSpace: 10.60.0.0/20
    outbound: nat-gateway
    keyVault: { name: kv-small-example }
    tags: { cost-centre: "4711" }
    networks:
      - { name: identity, purpose: management, cidr: 10.60.0.0/26, dns: [10.60.0.10], assign: 10.60.0.20-10.60.0.60 }
      - { name: perimeter, purpose: perimeter, cidr: 10.60.1.0/27, dns: [10.60.0.10], assign: 10.60.1.10-10.60.1.30 }
      - { name: GatewaySubnet, purpose: vpn-gateway, cidr: 10.60.15.224/27 }
    vpn: { to: [{ datacenter: campus, publicAddress: 203.0.113.1 }, { datacenter: annex, publicAddress: 203.0.113.2 }], sku: VpnGw1AZ, sharedKey: { secret: vpn-key } }
    activeDirectory: { site: CLOUD, subnets: [10.60.0.0/20], domainControllers: [{ name: AZ-AD1, network: identity, address: 10.60.0.10, cores: 2, windows: "2022", globalCatalog: true, zone: "1" }] }
links: [{ between: [campus, cloud], roundTripMs: 20, mbps: 500 }]
identity:
  tenant: small.onmicrosoft.com
  directorySync: { product: entra-connect, passwordHash: true, servers: [{ name: SYNC1, datacenter: cloud, network: identity, zone: "1", mode: active, size: Standard_D2s_v5 }] }
  signOn:
    method: adfs
    service: login.small.example
    servers: [{ name: FS1, datacenter: cloud, network: identity, zone: "1", size: Standard_B2s_v2 }, { name: FS2, datacenter: cloud, network: identity, zone: "2" }]
    virtualAddress: 10.60.0.15
    proxies: [{ name: WAP1, datacenter: cloud, network: perimeter, zone: "1" }, { name: WAP2, datacenter: cloud, network: perimeter, zone: "2" }]
    publicAddress: { create: true }
    certificate: { names: [login.small.example], issuer: public, expires: 2027-12-31 }
gateways: [{ name: relay, datacenter: cloud, network: perimeter, zone: "1", software: postfix, host: relay.small.example, direction: outbound, smartHost: { host: small-example.mail.protection.outlook.com, port: 587 } }]
namespaces: { client: outlook.office.com, autodiscover: autodiscover.small.example }
monitoring: [{ name: azure, product: azure-monitor, datacenter: cloud, alertsTo: it@small.example }]
backup: [{ name: vault, product: azure-backup, datacenter: cloud, retentionDays: 30, covers: [domain-controllers, directory-sync, sign-on] }]
credentials: { localAdministrator: { secret: local-admin }, domainJoin: { secret: domain-join } }
`;

type Edit = readonly [from: RegExp | string, to: string];

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing to replace: ${String(from)}`);
    return after;
  }, text);
}

const problemsOf = (text: string): string[] => readDeployment(text).problems.map(({ code, path }) => `${code} ${path}`);

const cloud = "datacenters[2]";
const signOn = "identity.signOn";

test("the small document is accepted", () => {
  expect(readDeployment(small).problems.map(problemText)).toEqual([]);
});

test.each<readonly [mistake: string, edit: Edit, problem: string, remedy: readonly Edit[]]>([
  [
    "addresses of the campus in the address space",
    ["subnets: [10.50.0.0/16]", "subnets: [10.50.0.0/16, 10.60.8.0/24]"],
    `networks-overlap ${cloud}.addressSpace`,
    [[", 10.60.8.0/24", ""]],
  ],
  [
    "a network of another datacenter in the address space",
    ["cidr: 10.51.0.0/24", "cidr: 10.60.8.0/24"],
    `networks-overlap ${cloud}.addressSpace`,
    [["cidr: 10.60.8.0/24", "cidr: 10.51.8.0/24"]],
  ],
  [
    "the address space behind a VPN device",
    ["publicAddress: 203.0.113.1 ", "publicAddress: 203.0.113.1, networks: [10.60.4.0/24] "],
    `networks-overlap ${cloud}.addressSpace`,
    [["networks: [10.60.4.0/24]", "networks: [10.50.4.0/24]"]],
  ],
  [
    "one network behind two VPN devices",
    ["publicAddress: 203.0.113.2 ", "publicAddress: 203.0.113.2, networks: [10.50.9.0/24] "],
    `networks-overlap ${cloud}.vpn.to[1].networks`,
    [["203.0.113.1 ", "203.0.113.1, networks: [10.50.0.0/24] "]],
  ],
  [
    "two networks that overlap",
    ["    vpn:", "      - { name: spare, purpose: management, cidr: 10.60.0.32/27 }\n    vpn:"],
    `networks-overlap ${cloud}.networks[3].cidr`,
    [["10.60.0.32/27", "10.60.0.64/27"]],
  ],
  [
    "a network without room for what Azure keeps",
    ["    vpn:", "      - { name: spare, purpose: management, cidr: 10.60.2.0/30 }\n    vpn:"],
    `subnet-too-small ${cloud}.networks[3].cidr`,
    [["10.60.2.0/30", "10.60.2.0/29"]],
  ],
  [
    "no network of the gateway",
    [/ +- \{ name: GatewaySubnet.*\n/, ""],
    `missing-key ${cloud}.networks`,
    [["    vpn:", "      - { name: GatewaySubnet, purpose: vpn-gateway, cidr: 10.60.15.224/27 }\n    vpn:"]],
  ],
  [
    "another name for the gateway's network",
    ["name: GatewaySubnet", "name: gateway"],
    `gateway-subnet ${cloud}.networks[2].name`,
    [["name: gateway", "name: GatewaySubnet"]],
  ],
  [
    "a network too small for the gateway",
    ["15.224/27", "15.224/28"],
    `subnet-too-small ${cloud}.networks[2].cidr`,
    [["15.224/28", "15.192/26"]],
  ],
  [
    "a network outside of the address space",
    ["addressSpace: 10.60.0.0/20", "addressSpace: 10.60.0.0/21"],
    `address-outside-network ${cloud}.networks[2].cidr`,
    [["10.60.0.0/21", "10.60.0.0/20"]],
  ],
  [
    "no address space",
    [/ +addressSpace.*\n/, ""],
    `missing-key ${cloud}.addressSpace`,
    [["    outbound:", "    addressSpace: 10.60.0.0/20\n    outbound:"]],
  ],
  [
    "a region that there is not",
    ["westeurope", "westeurop"],
    `unknown-region ${cloud}.region`,
    [["westeurop", "westeurope"]],
  ],
  [
    "a zone that the region does not have",
    ['zones: ["1", "2"]', 'zones: ["1", "2", "4"]'],
    `zone-not-offered ${cloud}.zones[2]`,
    [[', "4"]', ', "3"]']],
  ],
  [
    "a Windows name of 16 characters",
    ["name: FS1", "name: FS34567890123456"],
    `name-too-long ${signOn}.servers[0].name`,
    [["FS34567890123456", "FS3456789012345"]],
  ],
  [
    "a Windows name with an underscore",
    ["name: FS1", "name: FS_1"],
    `azure-name ${signOn}.servers[0].name`,
    [["FS_1", "FS-1"]],
  ],
  [
    "a Windows name of digits",
    ["name: FS1", 'name: "12345"'],
    `wrong-value ${signOn}.servers[0].name`,
    [['"12345"', "FS12345"]],
  ],
  [
    "a word of Windows as name",
    ["name: FS1", "name: Gateway"],
    `reserved-name ${signOn}.servers[0].name`,
    [["name: Gateway,", "name: FS-Gateway,"]],
  ],
  [
    "the balancer's address at a machine",
    ["virtualAddress: 10.60.0.15", "virtualAddress: 10.60.0.10"],
    `address-taken ${signOn}.virtualAddress`,
    [["virtualAddress: 10.60.0.10", "virtualAddress: 10.60.0.14"]],
  ],
  [
    "a machine's address at an existing server",
    ["address: 10.50.0.11", "address: 10.60.0.10"],
    `address-taken ${cloud}.activeDirectory.domainControllers[0].address`,
    [["address: 10.60.0.10", "address: 10.50.0.11"]],
  ],
  [
    "one of the first four addresses at a balancer",
    ["virtualAddress: 10.60.0.15", "virtualAddress: 10.60.0.3"],
    `address-reserved ${signOn}.virtualAddress`,
    [["virtualAddress: 10.60.0.3", "virtualAddress: 10.60.0.4"]],
  ],
  [
    "the last address at a balancer",
    ["virtualAddress: 10.60.0.15", "virtualAddress: 10.60.0.63"],
    `address-reserved ${signOn}.virtualAddress`,
    [["virtualAddress: 10.60.0.63", "virtualAddress: 10.60.0.62"]],
  ],
  [
    "one of the first four addresses at a machine",
    ["identity, address: 10.60.0.10", "identity, address: 10.60.0.3"],
    `address-reserved ${cloud}.activeDirectory.domainControllers[0].address`,
    [["identity, address: 10.60.0.3", "identity, address: 10.60.0.10"]],
  ],
  [
    "a load balancer in no network",
    ["virtualAddress: 10.60.0.15", "virtualAddress: 10.60.9.15"],
    "address-outside-networks identity.signOn.virtualAddress",
    [["virtualAddress: 10.60.9.15", "virtualAddress: 10.60.0.15"]],
  ],
  ["a SKU that there is not", ["VpnGw1AZ", "Banana"], `vpn-sku ${cloud}.vpn.sku`, [["Banana", "VpnGw2AZ"]]],
  [
    "the Internet through several VPN ends",
    ["outbound: nat-gateway", "outbound: vpn"],
    `missing-key ${cloud}.vpn.internetVia`,
    [["sku: VpnGw1AZ", "internetVia: campus, sku: VpnGw1AZ"]],
  ],
  [
    "a word that no backup knows",
    ["covers: [domain-controllers", "covers: [domain-controlers"],
    "unknown-reference backup[0].covers[0]",
    [["domain-controlers", "domain-controllers"]],
  ],
  [
    "two hyphens in the name of a vault",
    ["kv-small", "kv--small"],
    `wrong-value ${cloud}.keyVault.name`,
    [["kv--small", "kv-small"]],
  ],
  [
    "a digit first in the name of a vault",
    ["kv-small", "1kv-small"],
    `wrong-value ${cloud}.keyVault.name`,
    [["1kv-small", "kv-small"]],
  ],
  [
    "a name of 25 characters for a vault",
    ["kv-small-example", "kv-small-example-12345678"],
    `wrong-value ${cloud}.keyVault.name`,
    [["-12345678", "-1234567"]],
  ],
  [
    "47 tags beside the four of this library",
    ['cost-centre: "4711"', Array.from({ length: 47 }, (_, i) => `t${i}: x`).join(", ")],
    `too-many-tags ${cloud}.tags`,
    [["t46: x", ""]],
  ],
  [
    "a slash in the name of a tag",
    ["cost-centre", '"cost/centre"'],
    `azure-tag ${cloud}.tags.cost/centre`,
    [["cost/centre", "cost-centre"]],
  ],
  [
    "a tag with a beginning of Azure's",
    ["cost-centre", "azure-cost"],
    `azure-tag ${cloud}.tags.azure-cost`,
    [["azure-cost", "cost"]],
  ],
  [
    "a tag that is set already",
    ["cost-centre", "Deployment"],
    `azure-tag ${cloud}.tags.Deployment`,
    [["Deployment", "cost"]],
  ],
  [
    "a value of 257 characters for a tag",
    ['"4711"', "v".repeat(257)],
    `wrong-value ${cloud}.tags.cost-centre`,
    [["vvv", "vv"]],
  ],
  [
    "another name of a time zone than that of Windows",
    ["    outbound:", "    timeZone: Europe/Berlin\n    outbound:"],
    `time-zone ${cloud}.timeZone`,
    [["Europe/Berlin", "W. Europe Standard Time"]],
  ],
  [
    "alerts to no mail address",
    ["it@small.example", "it"],
    "mail-address monitoring[0].alertsTo",
    [["alertsTo: it", "alertsTo: it@small.example"]],
  ],
])("%s", (_, edit, problem, remedy) => {
  const broken = edited(small, [edit]);
  expect(problemsOf(broken)).toEqual([problem]);
  expect(problemsOf(edited(broken, remedy))).toEqual([]);
});

/** Findings of one rule about one place. */
function findingsOf(text: string, rule: string): string[] {
  const { deployment, problems } = readDeployment(text);
  if (deployment === undefined) throw new Error(problems.map(problemText).join("\n"));
  const { plan } = planDeployment(deployment);
  if (plan === undefined) throw new Error("the document cannot be planned");
  const rules = allRules.filter(({ id }) => id === rule);
  return judge({ deployment, plan, date: "2026-11-30", rules }).findings.map(
    (found) => `${found.severity} ${found.path}`,
  );
}

test.each<readonly [mistake: string, rule: string, edit: Edit, finding: string, remedy: readonly Edit[]]>([
  [
    "a link that the VPN gateway does not carry",
    "azure-vpn-carries-links",
    ["mbps: 500", "mbps: 1000"],
    "warning links[0].mbps",
    [["VpnGw1AZ", "VpnGw2AZ"]],
  ],
  [
    "a size that the region does not offer",
    "azure-sizes-offered",
    ["Standard_D2s_v5]", "Standard_D4s_v5]"],
    "error identity.directorySync.servers[0].size",
    [["Standard_D4s_v5]", "Standard_D4s_v5, Standard_D2s_v5]"]],
  ],
  [
    "a size with too little memory",
    "azure-sizes-sufficient",
    ["size: Standard_D2s_v5", "memoryGB: 16, size: Standard_D2s_v5"],
    "error identity.directorySync.servers[0].size",
    [["size: Standard_D2s_v5 }", "size: Standard_D4s_v5 }"]],
  ],
])("%s", (_, rule, edit, finding, remedy) => {
  expect(findingsOf(small, rule)).toEqual([]);
  const broken = edited(small, [edit]);
  expect(findingsOf(broken, rule)).toEqual([finding]);
  expect(findingsOf(edited(broken, remedy), rule)).toEqual([]);
});
