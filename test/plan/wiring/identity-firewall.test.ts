// Proves that the plan's firewall rules allow what servers for directory sync and sign-on need, by sign-in method, and nothing
// without such servers.
import { decide } from "../../rules/support/deployments";
import type { Changes } from "../../rules/support/change";

function firewallRulesOf(from: "town" | "school", document: Changes = {}): string[] {
  const sources = ["ec-ports", "sso-adfs-ports", "sso-pta-3"];
  return decide({ from, document })
    .plan.firewall.filter((rule) => sources.includes(rule.source))
    .map(({ fromAddresses, toAddresses, protocol, ports }) =>
      [fromAddresses.join(" "), toAddresses.join(" "), protocol, ports.join(" ")].join(" | "),
    );
}

const controllers = "10.60.0.10 10.60.0.11 10.50.0.11";

test("a farm reaches the directory and itself; clients and proxies reach it in front of and behind its balancer, users the proxies", () => {
  expect(firewallRulesOf("school")).toEqual([
    `10.60.0.22 10.60.0.23 | ${controllers} | any | `,
    "10.60.0.22 10.60.0.23 | 0.0.0.0/0 | tcp | 443 80",
    `10.60.0.20 10.60.0.21 | ${controllers} | any | `,
    "10.60.0.20 10.60.0.21 | 10.60.0.20 10.60.0.21 | tcp | 80 443",
    "10.50.0.0/16 | 10.60.0.15 10.60.0.20 10.60.0.21 | tcp | 443",
    "10.60.1.11 10.60.1.12 | 10.60.0.15 10.60.0.20 10.60.0.21 | tcp | 443",
    "0.0.0.0/0 | 10.60.1.11 10.60.1.12 | tcp | 443",
  ]);
});

test("certificate sign-on at its own port opens that port, and a known public address comes first", () => {
  const changes = {
    "identity.signOn.certificateAuthentication": "port-49443",
    "identity.signOn.publicAddress": { address: "203.0.113.77" },
  };
  expect(firewallRulesOf("school", changes)).toContain(
    "0.0.0.0/0 | 203.0.113.77 10.60.1.11 10.60.1.12 | tcp | 443 49443",
  );
});

test("agents of pass-through authentication reach the tenant, and nobody reaches them", () => {
  expect(firewallRulesOf("school", { "identity.signOn.method": "pass-through" }).slice(2)).toEqual([
    "10.60.0.20 10.60.0.21 | 0.0.0.0/0 | tcp | 443 80 8080",
  ]);
  const { firewall } = decide({ from: "school", document: { "identity.signOn.method": "pass-through" } }).plan;
  const toDirectory = firewall.filter(({ use }) => use === "member-to-dc").map(({ from, source }) => [from, source]);
  expect(toDirectory).toContainEqual(["sign-on agents", "port-ad"]);
});

test("password hashes need only the sync servers, and without a tenant nothing is needed", () => {
  expect(firewallRulesOf("school", { "identity.signOn.method": "password-hash" })).toHaveLength(2);
  expect(firewallRulesOf("town")).toEqual([]);
});
