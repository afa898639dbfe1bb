// Proves over whole deployments that Azure's security groups let pass what the plan's firewall rules allow and nothing else: each
// connection of each rule is evaluated as Azure does; management ports are closed to the Internet; growth renumbers no rule.
import type { AzureSecurityRulePlan, AzureSubnetPlan, FirewallRule, Plan } from "../../../../lib/plan";
import { holdsIpv4, parseIpv4, parseIpv4Network } from "../../../../lib/base/ipv4";
import { deploymentOf, examplePlan, exampleText, planOf } from "../../../support/examples";

const plans: Readonly<Record<string, Plan>> = {
  school: examplePlan("school"),
  government: examplePlan("government"),
  "town-azure-dr": planOf(deploymentOf(exampleText("town-azure-dr"))),
};

interface Connection {
  readonly from: string;
  readonly to: string;
  readonly protocol: string;
  readonly port: string;
}

function holds(network: string, address: string): boolean {
  const number = parseIpv4(address);
  const bounds = parseIpv4Network(network.includes("/") ? network : `${network}/32`);
  return number !== undefined && bounds !== undefined && holdsIpv4(bounds, number);
}

/** Tags are evaluated for addresses outside of the deployment, which stand for the Internet and Azure's services. */
function matches(parties: readonly string[], address: string): boolean {
  return parties.some((party) => {
    if (party === "*") return true;
    if (/^[0-9]/.test(party)) return holds(party, address);
    const isPrivate = address.startsWith("10.");
    if (party === "VirtualNetwork") return isPrivate;
    return party === "AzureLoadBalancer" ? address === "168.63.129.16" : !isPrivate;
  });
}

function opens(ports: readonly string[], port: string): boolean {
  return ports.length === 0 || ports.includes(port) || ports.some((range) => isIn(range, port));
}

function isIn(range: string, port: string): boolean {
  const [first = 0, last = first] = range.split("-").map(Number);
  return first <= Number(port) && Number(port) <= last;
}

/**
 * What Azure decides: the first matching rule; without one, all goes out, and what
 * comes from inside or through the VPN comes in.
 */
function passes(
  subnet: AzureSubnetPlan,
  direction: AzureSecurityRulePlan["direction"],
  connection: Connection,
): boolean {
  const { from, to, protocol, port } = connection;
  const first = subnet.securityGroup?.rules
    .filter((rule) => rule.direction === direction)
    .sort((a, b) => a.priority - b.priority)
    .find(
      (rule) =>
        (rule.protocol === "any" || rule.protocol === protocol) &&
        opens(rule.ports, port) &&
        matches(rule.sources, from) &&
        matches(rule.destinations, to),
    );
  if (first !== undefined) return first.access === "allow";
  return direction === "outbound" || from.startsWith("10.");
}

function subnetsOf(plan: Plan): AzureSubnetPlan[] {
  return plan.datacenters.flatMap((datacenter) =>
    datacenter.platform === "azure" ? (datacenter.network?.subnets ?? []) : [],
  );
}

/** One connection for each pair of addresses of a rule; the Internet is one address of it. */
function connectionsOf(rule: FirewallRule): Connection[] {
  const one = (address: string) => (address === "0.0.0.0/0" ? "8.8.8.8" : address.split("/")[0]) ?? address;
  const protocols = rule.protocol === "any" ? ["tcp", "udp"] : [rule.protocol];
  const ports = rule.ports.length === 0 ? ["12345"] : rule.ports.map((port) => port.split("-")[0] ?? port);
  return rule.fromAddresses.flatMap((from) =>
    rule.toAddresses.flatMap((to) =>
      protocols.flatMap((protocol) => ports.map((port) => ({ from: one(from), to: one(to), protocol, port }))),
    ),
  );
}

/** Connections of a plan's rules that a group on the way stops. */
function stopped(plan: Plan): string[] {
  const subnets = subnetsOf(plan);
  return plan.firewall.flatMap((rule) =>
    connectionsOf(rule).flatMap((connection) => {
      const { from, to, port } = connection;
      const text = `${rule.use}: ${from} -> ${to} ${port}`;
      const entering = subnets.filter(({ cidr }) => holds(cidr, to));
      const leaving = subnets.filter(({ cidr }) => holds(cidr, from));
      // The address of a load balancer has become that of a server when it arrives.
      const isFront = rule.behind !== undefined && !rule.behind.includes(to);
      const isIn = isFront || entering.every((subnet) => passes(subnet, "inbound", connection));
      return isIn && leaving.every((subnet) => passes(subnet, "outbound", connection)) ? [] : [text];
    }),
  );
}

test.each(Object.keys(plans))("%s: every connection that a firewall rule allows passes the groups", (name) => {
  const plan = plans[name] as Plan;
  expect(subnetsOf(plan).filter(({ securityGroup }) => securityGroup !== undefined)).not.toEqual([]);
  expect(stopped(plan)).toEqual([]);
});

test.each(Object.keys(plans))("%s: no management port is open to the Internet or to clients", (name) => {
  for (const subnet of subnetsOf(plans[name] as Plan)) {
    if (subnet.securityGroup === undefined) continue;
    const to = subnet.cidr.replace(/\.0\/\d+$/, ".20");
    for (const port of ["22", "3389", "5985", "5986"]) {
      for (const from of ["8.8.8.8", "10.50.7.7"]) {
        expect(passes(subnet, "inbound", { from, to, protocol: "tcp", port })).toBe(false);
      }
    }
  }
});

test("machines in the perimeter reach neither inside nor outside beyond what they need", () => {
  const [perimeter] = subnetsOf(plans["school"] as Plan).filter(({ name }) => name === "perimeter");
  if (perimeter === undefined) throw new Error("the school has no perimeter");
  const from = "10.60.1.11";
  const out = (to: string, port: string) => passes(perimeter, "outbound", { from, to, protocol: "tcp", port });
  expect([out("10.60.0.15", "443"), out("10.60.0.10", "53")]).toEqual([true, true]);
  expect([out("10.60.0.10", "389"), out("10.60.2.10", "443"), out("10.50.0.11", "445")]).toEqual([false, false, false]);
  expect([out("8.8.8.8", "25"), out("8.8.8.8", "443")]).toEqual([false, true]);
});

test.each(Object.keys(plans))("%s: what no rule lets pass is denied, into and out of every subnet", (name) => {
  for (const { name: subnet, securityGroup } of subnetsOf(plans[name] as Plan)) {
    const last = (direction: AzureSecurityRulePlan["direction"]) => {
      const rules = securityGroup?.rules.filter((rule) => rule.direction === direction) ?? [];
      return rules.sort((a, b) => b.priority - a.priority)[0];
    };
    const rest = { access: "deny", protocol: "any", sources: ["*"], destinations: ["*"], ports: [], priority: 4096 };
    // Azure refuses a group at the gateway's subnet.
    const expected = subnet === "GatewaySubnet" ? [undefined, undefined] : [rest, rest].map(expect.objectContaining);
    expect([subnet, last("inbound"), last("outbound")]).toEqual([subnet, ...expected]);
  }
});

test("inside machines reach the campus at any port, the Internet only where the plan says so", () => {
  const identity = subnetsOf(plans["school"] as Plan).find(({ name }) => name === "identity");
  if (identity === undefined) throw new Error("the school has no network identity");
  const out = (to: string, port: string) =>
    passes(identity, "outbound", { from: "10.60.0.20", to, protocol: "tcp", port });
  expect([out("10.50.0.11", "12345"), out("10.60.2.10", "12345"), out("8.8.8.8", "443")]).toEqual([true, true, true]);
  expect([out("8.8.8.8", "12345"), out("8.8.8.8", "25"), out("10.60.1.11", "12345")]).toEqual([false, false, false]);
});

test("`filtered` closes an inside network except for what the plan's firewall rules allow", () => {
  const text = exampleText("school").replace(
    /purpose: (management, cidr: 10\.60|mapi)/g,
    "filtered: true, purpose: $1",
  );
  const plan = planOf(deploymentOf(text));
  const closed = subnetsOf(plan).filter(({ securityGroup }) =>
    securityGroup?.rules.some(({ name }) => name === "in_deny-vnet"),
  );
  expect(closed.map(({ name }) => name)).toEqual(["identity", "mail", "perimeter"]);
  expect(stopped(plan)).toEqual([]);
  const identity = closed[0] as AzureSubnetPlan;
  const out = (to: string, port: string) =>
    passes(identity, "outbound", { from: "10.60.0.20", to, protocol: "tcp", port });
  expect([out("10.50.0.11", "389"), out("10.50.0.80", "12345"), out("10.60.2.10", "12345")]).toEqual([
    true,
    false,
    false,
  ]);
});

test("administrators reach the server for recipients by HTTPS; a rule of its own says so in its network alone", () => {
  const text = exampleText("school").replace("addressSpace:", "adminFrom: [10.50.0.50]\n    addressSpace:");
  const found = subnetsOf(planOf(deploymentOf(text))).flatMap(({ name, securityGroup }) =>
    (securityGroup?.rules ?? [])
      .filter((rule) => rule.name.endsWith("_recipient-management"))
      .map((rule) => ({ network: name, ...rule })),
  );
  expect(found).toEqual([
    {
      network: "mail",
      name: "in_recipient-management",
      priority: 2110,
      direction: "inbound",
      access: "allow",
      protocol: "tcp",
      sources: ["10.50.0.50"],
      destinations: ["10.60.2.10"],
      ports: ["443"],
      description: "management of recipients",
    },
  ]);
});

test("administrators reach every machine from the document's addresses alone", () => {
  const text = exampleText("school").replace("addressSpace:", "adminFrom: [10.50.0.50]\n    addressSpace:");
  const subnets = subnetsOf(planOf(deploymentOf(text)));
  const mail = subnets.find(({ name }) => name === "mail");
  if (mail === undefined) throw new Error("the school has no network mail");
  const rdp = (from: string) => passes(mail, "inbound", { from, to: "10.60.2.10", protocol: "tcp", port: "3389" });
  expect([rdp("10.50.0.50"), rdp("10.50.0.51"), rdp("8.8.8.8")]).toEqual([true, false, false]);
});

test("another sync server, zone or own rule leaves name and number of every rule as they are", () => {
  const numbers = (plan: Plan) =>
    subnetsOf(plan).flatMap(({ name, securityGroup }) =>
      (securityGroup?.rules ?? []).map((rule) => `${name} ${rule.name} ${rule.priority}`),
    );
  const grown = exampleText("school")
    .replace('zones: ["1", "2"]', 'zones: ["1", "2", "3"]')
    .replace(
      /(name: SYNC2,[^}]*\})/,
      '$1, { name: SYNC3, datacenter: cloud, network: identity, zone: "3", mode: staging }',
    )
    .replace(
      "purpose: perimeter, cidr: 10.60.1.0/26,",
      "purpose: perimeter, cidr: 10.60.1.0/26, rules: [{ name: badges, priority: 3000, remote: [10.50.0.81], reason: r }],",
    );
  const after = numbers(planOf(deploymentOf(grown)));
  expect(after).toEqual(expect.arrayContaining(numbers(plans["school"] as Plan)));
  expect(after).toContain("perimeter in_badges 3000");
});
