// Proves that consistency rules do not repeat what another rule reports, and which subnet and DNS server count.
import { consistencyRules } from "../../lib/rules/consistency";
import { dnsSurvivesDatacenter } from "../../lib/rules/consistency/dns-survives-datacenter";
import { findingsOf, subjectOf } from "./support/deployments";

describe("findings of another rule are not repeated", () => {
  test("a self-assigned Windows address", () => {
    const changes = { "datacenters[0].activeDirectory.domainControllers[0].address": "169.254.1.1" };
    expect(findingsOf(ruleOf("addresses-in-networks"), { document: changes })).toEqual([]);
  });

  test("sign-on in a datacenter that must be survived", () => {
    const changes = { "requirements.survive": ["cloud"] };
    const findings = findingsOf(ruleOf("names-survive-datacenter"), { from: "school", document: changes });
    expect(findings.map(({ path }) => path)).toEqual(["gateways", "hybrid.endpoint.servers"]);
  });

  test("a proxy with another certificate", () => {
    const changes = { "proxies[0].hosts": ["webmail.town.example"], "proxies[0].certificate": "own" };
    expect(findingsOf(ruleOf("published-names-certified"), { document: changes })).toEqual([]);
  });
});

test("the smallest subnet that contains a network decides its site", () => {
  const subnets = { "datacenters[0].activeDirectory.subnets": ["10.0.0.0/8"] };
  expect(findingsOf(ruleOf("networks-in-site"), { document: subnets })).toEqual([]);
});

test.each([
  ["the only machine stands in the zone of the only DNS server", 2, ["10.60.0.10"]],
  ["where a DNS server stands is not known", 0, ["10.50.0.11", "10.9.9.9"]],
] as const)("holds where %s", (_, network, dns) => {
  const document = { [`datacenters[1].networks[${network}].dns`]: [...dns] };
  expect(dnsSurvivesDatacenter.check(subjectOf({ from: "school", document })).kind).toBe("holds");
});

function ruleOf(id: string) {
  const rule = consistencyRules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  return rule;
}
