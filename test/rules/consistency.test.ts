// Proves that addresses, sites, names and certificates are held against each other over the whole document: what contradicts
// is found at its place and in these words, and what is unknown or judged by another rule is not spoken of.
import { consistencyRules } from "../../lib/rules/consistency";
import { describeRule, type RuleCases } from "./support/describe-rule";
import { findingsOf } from "./support/deployments";

const cases: Readonly<Record<string, RuleCases>> = {
  "addresses-in-networks": {
    breaks: [
      {
        document: { "proxies[0].address": "10.9.9.9" },
        finds: [
          "proxies[0].address [rproxy]: the address of rproxy lies in no network, got 10.9.9.9, expected an address in replication (10.1.20.0/24), servers (10.1.10.0/24), site DC1 (10.1.0.0/16); correct the address or its `datacenter`, or add the network that it lies in",
        ],
      },
      {
        document: { "clusters[0].witness.address": "10.1.0.21" },
        finds: [
          "clusters[0].witness.address [FS3]: the address of FS3 lies in site DC1 (10.1.0.0/16) of dc1, got 10.1.0.21, expected an address in site ANNEX (10.3.0.0/24); correct the address or its `datacenter`, or add the network that it lies in",
        ],
      },
      {
        from: "government",
        document: { "datacenters[0].activeDirectory.domainControllers[0].addresses": "10.20.0.20-10.20.0.25" },
        finds: [
          "datacenters[0].activeDirectory.domainControllers[0].addresses [N-AD01]: the address of N-AD01 lies in site SOUTH (10.20.0.0/16) of south, got 10.20.0.20, expected an address in mail (10.10.16.0/20), perimeter (10.10.64.0/24), site NORTH (10.10.0.0/16); correct the address or its `datacenter`, or add the network that it lies in",
        ],
      },
      {
        // In Azure an address outside of every network of the virtual network cannot exist.
        from: "school",
        document: { "identity.signOn.virtualAddress": "10.60.5.15" },
        finds: [
          "identity.signOn.virtualAddress [login.school.example]: the address of login.school.example lies in no network, got 10.60.5.15, expected an address in identity (10.60.0.0/26), mail (10.60.2.0/26), perimeter (10.60.1.0/26); correct the address or its `datacenter`, or add the network that it lies in",
        ],
      },
    ],
    undecided: [
      {
        document: { "datacenters[1].activeDirectory": undefined },
        finds: [
          "datacenters[1].activeDirectory.subnets [FS2]: not decided: the document does not say which addresses dc2 has, hence whether that of FS2 is one of them, expected `datacenters[1].activeDirectory.subnets`; add this key",
        ],
      },
    ],
    doesNotApply: {
      deployment: { datacenters: [] },
    },
  },
  "names-survive-datacenter": {
    holds: { from: "government" },
    breaks: [
      {
        finds: [
          "proxies [dc1]: with dc1 gone nothing answers outside for autodiscover.town.example, mail.town.example, got rproxy, expected an entry outside of dc1 as well; publish a front of another datacenter under the same name",
        ],
      },
      {
        from: "government",
        document: { "namespaces.distribution.external": "single-front" },
        finds: [
          "namespaces.distribution.external [north]: with north gone nothing answers outside for autodiscover.government.example, autodiscover.health.government.example, autodiscover.schools.government.example, download.government.example, mail.government.example, got lb-north, expected an entry outside of north as well; publish a front of another datacenter under the same name",
        ],
      },
      {
        from: "school",
        document: { "requirements.survive": ["cloud"] },
        finds: [
          "gateways [cloud]: with cloud gone in-house systems elsewhere have no gateway to send through, got relay in cloud, expected a gateway that sends outside of cloud as well; run such a gateway in another datacenter, too",
          "hybrid.endpoint.servers [cloud]: with cloud gone nothing answers outside for hybrid.school.example, got HYB1, expected an entry outside of cloud as well; place a server of the endpoint in another datacenter, too",
        ],
      },
    ],
    doesNotApply: { from: "school", document: { "requirements.survive": [] } },
  },
  "networks-in-site": {
    breaks: [
      {
        document: { "datacenters[1].activeDirectory.subnets": ["10.9.0.0/16"] },
        finds: [
          "datacenters[1].activeDirectory.subnets [dc2 servers]: the network servers (10.2.10.0/24) of dc2 is not in its site, got no site, expected a subnet of site DC2; write the datacenter's subnets as `activeDirectory.subnets`, each in one site",
        ],
      },
      {
        document: { "datacenters[1].activeDirectory.subnets": ["10.1.0.0/16", "10.2.0.0/16"] },
        finds: [
          "datacenters[1].activeDirectory.subnets [dc2]: a subnet belongs to the sites of dc1 and dc2, got site DC2 (10.1.0.0/16), expected one site; write the datacenter's subnets as `activeDirectory.subnets`, each in one site",
        ],
      },
      {
        from: "government",
        document: { "datacenters[2].activeDirectory.subnets": ["10.99.0.0/24"] },
        finds: [
          "datacenters[2].activeDirectory.subnets [witness witness]: the network witness (10.30.0.0/26) of witness is not in its site, got no site, expected a subnet of site WITNESS; write the datacenter's subnets as `activeDirectory.subnets`, each in one site",
        ],
      },
    ],
    doesNotApply: { deployment: { datacenters: [] } },
  },
  "published-names-certified": {
    breaks: [
      {
        document: { "proxies[0].hosts": ["mail.town.example", "autodiscover.town.example", "webmail.town.example"] },
        finds: [
          "proxies[0].hosts [rproxy]: the proxy answers for names that the certificate does not cover, got webmail.town.example, expected names among autodiscover.town.example, mail-old.town.example, mail.town.example; order a certificate with these names, or take them out of `hosts`",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
};

for (const [id, one] of Object.entries(cases)) describeRule(ruleOf(id), one);

describe("what another rule says is not said twice", () => {
  test("an address that Windows gave itself", () => {
    const changes = { "datacenters[0].activeDirectory.domainControllers[0].address": "169.254.1.1" };
    expect(findingsOf(ruleOf("addresses-in-networks"), { document: changes })).toEqual([]);
  });

  test("sign-on in a datacenter that must be survived", () => {
    const changes = { "requirements.survive": ["cloud"] };
    const findings = findingsOf(ruleOf("names-survive-datacenter"), { from: "school", document: changes });
    expect(findings.map(({ path }) => path)).toEqual(["gateways", "hybrid.endpoint.servers"]);
  });

  test("a proxy of another certificate", () => {
    const changes = { "proxies[0].hosts": ["webmail.town.example"], "proxies[0].certificate": "own" };
    expect(findingsOf(ruleOf("published-names-certified"), { document: changes })).toEqual([]);
  });
});

test("the smallest subnet that holds a network decides its site", () => {
  const subnets = { "datacenters[0].activeDirectory.subnets": ["10.0.0.0/8"] };
  expect(findingsOf(ruleOf("networks-in-site"), { document: subnets })).toEqual([]);
});

function ruleOf(id: string) {
  const rule = consistencyRules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  return rule;
}
