// Proves that the rules of Azure's security groups follow from the plan's firewall rules, that the addresses behind and in front of
// a load balancer are each where Azure filters by them, that nothing else passes, and that growth renumbers and renames no rule.
import fc from "fast-check";
import { azureRulePriorities, azureTagOffsets, ownRulePriorities } from "../../../../lib/facts/azure-rule-priorities";
import type { Network } from "../../../../lib/model";
import type { AzureSecurityRulePlan, FirewallRule } from "../../../../lib/plan";
import { securityRules } from "../../../../lib/plan/placement/platforms/azure/network/security-rules";
import { deploymentOf, exampleText } from "../../../support/examples";

const cloud = datacenterOf();
const identity = networkNamed("identity");
const perimeter = networkNamed("perimeter");
const mail = networkNamed("mail");
const clients = ["10.50.0.0/16"];
const onPremises = ["10.50.0.0/16"];

function datacenterOf() {
  const found = deploymentOf(exampleText("school")).datacenters.find(({ name }) => name === "cloud");
  if (found === undefined) throw new Error("the school has no datacenter cloud");
  return found;
}

function networkNamed(name: string): Network {
  const found = cloud.networks.find((network) => network.name === name);
  if (found === undefined) throw new Error(`no network ${name}`);
  return found;
}

function rule(changes: Partial<FirewallRule>): FirewallRule {
  return {
    use: "checks",
    from: "a",
    fromAddresses: ["10.50.0.60"],
    to: "b",
    toAddresses: ["10.60.0.20"],
    protocol: "tcp",
    ports: ["443"],
    purpose: "a purpose",
    source: "D-PORTS",
    ...changes,
  };
}

/** `100 in_purpose tcp 443: sources -> destinations`, without the rules that every network has. */
function textsOf(network: Network, firewall: readonly FirewallRule[]): string[] {
  return securityRules(network, { datacenter: cloud, firewall, clients, onPremises })
    .filter(({ name }) => !/_(?:inside|to-on-premises|deny-vnet|deny-all)$/.test(name))
    .map(textOf);
}

function textOf({ priority, name, access, protocol, ports, sources, destinations }: AzureSecurityRulePlan): string {
  const traffic = `${protocol} ${ports.join(",") || "any"}`;
  const verb = access === "deny" ? " deny" : "";
  return `${priority} ${name}${verb} ${traffic}: ${sources.join(" ")} -> ${destinations.join(" ")}`;
}

test("the numbers in use are permanent", () => {
  expect(Object.entries(azureRulePriorities).map(([purpose, priority]) => `${priority} ${purpose}`)).toEqual([
    "100 load-balancer-probe",
    "200 dc-replication",
    "205 inside",
    "206 to-on-premises",
    "210 member-to-dc",
    "212 dc-to-member",
    "220 proxy-dns",
    "221 proxy-time",
    "300 adfs-farm",
    "310 adfs-inside",
    "320 wap-to-adfs",
    "330 sign-on-outside",
    "340 sync-out",
    "350 pass-through-out",
    "360 sync-database",
    "1000 hybrid-in",
    "1010 autodiscover-in",
    "1020 hybrid-smtp-in",
    "1030 exchange-intra",
    "1040 dag",
    "1050 witness",
    "1060 client-access",
    "1070 client-access-outside",
    "1080 publishing",
    "1090 hybrid-out",
    "1500 relay-in",
    "1510 relay-out",
    "1520 mail-in",
    "1530 mail-out",
    "1540 mail-in-outside",
    "1550 mail-out-outside",
    "1560 edgesync",
    "2000 azure-monitor",
    "2010 azure-backup",
    "2020 key-vault",
    "2030 updates",
    "2040 activation",
    "2050 checks",
    "2100 administration",
    "2110 recipient-management",
    "2120 bastion",
    "4000 deny-vnet",
    "4096 deny-all",
  ]);
  expect(azureTagOffsets).toEqual({
    AzureLoadBalancer: 0,
    Internet: 0,
    AzureMonitor: 0,
    AzureBackup: 0,
    AzureKeyVault: 0,
    AzureActiveDirectory: 1,
    AzureResourceManager: 2,
    Storage: 3,
  });
});

test("no two purposes share a number, with tags or without, and none is in the document's own band", () => {
  const offsets = [...new Set(Object.values(azureTagOffsets))];
  const tagged: readonly string[] = ["azure-monitor", "azure-backup", "key-vault"];
  const numbers = Object.entries(azureRulePriorities).flatMap(([purpose, priority]) =>
    tagged.includes(purpose) ? offsets.map((offset) => priority + offset) : [priority],
  );
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.every((number) => number >= 100 && number <= 4096)).toBe(true);
  expect(numbers.filter((number) => number >= ownRulePriorities.first && number <= ownRulePriorities.last)).toEqual([]);
});

test("a rule opens the way into the network of its target and out of the network of its origin", () => {
  const proxies = rule({ use: "proxy-dns", fromAddresses: ["10.60.1.12", "10.60.1.11"], toAddresses: ["10.60.0.10"] });
  expect(textsOf(identity, [proxies])).toEqual(["220 in_proxy-dns tcp 443: 10.60.1.11 10.60.1.12 -> 10.60.0.10"]);
  expect(textsOf(perimeter, [proxies])).toEqual(["220 out_proxy-dns tcp 443: 10.60.1.11 10.60.1.12 -> 10.60.0.10"]);
  expect(textsOf(mail, [proxies])).toEqual([]);
});

test("behind a load balancer a group sees the servers, in front of it their common address", () => {
  const toFarm = rule({
    use: "wap-to-adfs",
    fromAddresses: ["10.60.1.11"],
    toAddresses: ["10.60.0.15", "10.60.0.20", "10.60.0.21"],
    behind: ["10.60.0.20", "10.60.0.21"],
  });
  expect(textsOf(identity, [toFarm])).toEqual(["320 in_wap-to-adfs tcp 443: 10.60.1.11 -> 10.60.0.20 10.60.0.21"]);
  expect(textsOf(perimeter, [toFarm])).toEqual([
    "320 out_wap-to-adfs tcp 443: 10.60.1.11 -> 10.60.0.15 10.60.0.20 10.60.0.21",
  ]);
});

test("rules of one purpose are one, whatever their number and order", () => {
  const first = rule({ fromAddresses: ["10.50.0.61"], ports: ["443"] });
  const second = rule({ toAddresses: ["10.60.0.21"], ports: ["25", "443"] });
  const both = ["2050 in_checks tcp 25,443: 10.50.0.60 10.50.0.61 -> 10.60.0.20 10.60.0.21"];
  expect(textsOf(identity, [first, second])).toEqual(both);
  expect(textsOf(identity, [second, first])).toEqual(both);
  expect(textsOf(identity, [first, rule({ protocol: "udp", ports: [] })])).toEqual([
    "2050 in_checks any any: 10.50.0.60 10.50.0.61 -> 10.60.0.20",
  ]);
});

test("domain controllers call their members, too", () => {
  const directory = rule({ use: "member-to-dc", fromAddresses: ["10.60.2.10"], toAddresses: ["10.50.0.11"] });
  expect(textsOf(mail, [directory])).toEqual([
    "212 in_dc-to-member any any: 10.50.0.11 -> 10.60.2.10",
    "210 out_member-to-dc tcp 443: 10.60.2.10 -> 10.50.0.11",
  ]);
});

test("the Internet is outside of every network, and unknown clients are in those behind the VPN", () => {
  const outside = rule({ use: "sign-on-outside", fromAddresses: ["0.0.0.0/0"], toAddresses: ["10.60.1.11"] });
  expect(textsOf(perimeter, [outside])).toEqual(["330 in_sign-on-outside tcp 443: Internet -> 10.60.1.11"]);
  expect(textsOf(identity, [outside])).toEqual([]);
  expect(textsOf(identity, [rule({ use: "adfs-inside", fromAddresses: [] })])).toEqual([
    "310 in_adfs-inside tcp 443: 10.50.0.0/16 -> 10.60.0.20",
  ]);
});

test("a service tag stands alone in a rule, each with its number; probes come from one, the others are called", () => {
  const probe = rule({ use: "load-balancer-probe", ports: ["80"], serviceTags: ["AzureLoadBalancer"] });
  const vault = rule({
    use: "key-vault",
    fromAddresses: ["10.60.0.0/26"],
    toAddresses: ["0.0.0.0/0"],
    serviceTags: ["AzureKeyVault.westeurope", "AzureActiveDirectory"],
  });
  expect(textsOf(identity, [probe, vault])).toEqual([
    "100 in_load-balancer-probe tcp 80: AzureLoadBalancer -> 10.60.0.20",
    "2020 out_key-vault tcp 443: 10.60.0.0/26 -> AzureKeyVault.westeurope",
    "2021 out_key-vault_AzureActiveDirectory tcp 443: 10.60.0.0/26 -> AzureActiveDirectory",
  ]);
  expect(() => textsOf(identity, [rule({ fromAddresses: ["10.60.0.20"], serviceTags: ["Sql"] })])).toThrow(
    "service tag Sql: has no priority; add it to azure-rule-priorities.ts",
  );
});

test("internal networks reach each other and what is behind the VPN, the perimeter neither; the rest is denied", () => {
  const all = (network: Network, behind = onPremises) =>
    securityRules(network, { datacenter: cloud, firewall: [], clients, onPremises: behind }).map(textOf);
  expect(all(mail)).toEqual([
    "205 in_inside any any: 10.60.0.0/26 10.60.2.0/26 -> 10.60.2.0/26",
    "4096 in_deny-all deny any any: * -> *",
    "205 out_inside any any: 10.60.2.0/26 -> 10.60.0.0/26 10.60.2.0/26",
    "206 out_to-on-premises any any: 10.60.2.0/26 -> 10.50.0.0/16",
    "4096 out_deny-all deny any any: * -> *",
  ]);
  expect(all(mail, []).filter((text) => text.includes("on-premises"))).toEqual([]);
  const closed = [
    "4000 in_deny-vnet deny any any: VirtualNetwork -> *",
    "4096 in_deny-all deny any any: * -> *",
    "4000 out_deny-vnet deny any any: * -> VirtualNetwork",
    "4096 out_deny-all deny any any: * -> *",
  ];
  expect(all(perimeter)).toEqual(closed);
  expect(all({ ...mail, filtered: true })).toEqual(closed);
});

test("the document's own rules have their own numbers", () => {
  const own = { name: "badges", priority: 3100, access: "allow", protocol: "udp", reason: "badge readers" } as const;
  const rules = [
    { ...own, direction: "inbound", ports: ["514"], remote: ["10.50.0.9", "10.50.0.8"] },
    { ...own, direction: "outbound", access: "deny", ports: [], remote: ["10.50.1.0/24"] },
  ] as const;
  expect(textsOf({ ...mail, rules }, [])).toEqual([
    "3100 in_badges udp 514: 10.50.0.8 10.50.0.9 -> 10.60.2.0/26",
    "3100 out_badges deny udp any: 10.60.2.0/26 -> 10.50.1.0/24",
  ]);
});

test("more firewall rules never change name or number of those that are there", () => {
  const uses = fc.constantFrom<FirewallRule["use"]>(
    "checks",
    "dag",
    "member-to-dc",
    "relay-in",
    "hybrid-in",
    "mail-in",
  );
  const address = fc.integer({ min: 4, max: 60 }).map((last) => `10.60.0.${last}`);
  const any = fc
    .record({ use: uses, toAddresses: fc.array(address, { minLength: 1, maxLength: 4 }) })
    .map((changes) => rule(changes));
  const numbers = (firewall: readonly FirewallRule[]) =>
    new Map(
      securityRules(identity, { datacenter: cloud, firewall, clients, onPremises }).map(({ name, priority }) => [
        name,
        priority,
      ]),
    );
  fc.assert(
    fc.property(fc.array(any, { maxLength: 8 }), any, (before, added) => {
      const later = numbers([...before, added]);
      for (const [name, priority] of numbers(before)) expect(later.get(name)).toBe(priority);
      const perDirection = [...later].map(([name, priority]) => `${name.split("_")[0] ?? ""} ${priority}`);
      expect(new Set(perDirection).size).toBe(perDirection.length);
    }),
  );
});
