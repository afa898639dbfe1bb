// Proves that a network whose DNS servers are lost with another datacenter, or with one zone, is found, and no other one.
import { dnsSurvivesDatacenter } from "../../lib/rules/consistency/dns-survives-datacenter";
import { subjectOf } from "./support/deployments";
import { describeRule } from "./support/describe-rule";

const fix = "add a domain controller of the own datacenter, or of a third one, to `dns` of the network";

describeRule(dnsSurvivesDatacenter, {
  holds: {
    from: "government",
    document: { "datacenters[2].networks[0].dns": ["10.10.0.10", "10.20.0.10"] },
  },
  breaks: [
    {
      document: { "datacenters[1].networks[0].dns": ["10.1.0.11", "10.1.0.12"] },
      finds: [
        `datacenters[1].networks[0].dns [servers]: the machines in dc2 find no DNS server when dc1 is lost, got DC1-AD1, DC1-AD2, expected also a DNS server outside dc1; ${fix}`,
      ],
    },
    {
      from: "school",
      document: { "datacenters[1].networks[0].dns": ["10.60.0.10"] },
      finds: [
        `datacenters[1].networks[0].dns [identity]: the machines outside zone 1 of cloud find no DNS server when that zone is lost, got AZ-AD1, expected also a DNS server in another zone; ${fix}`,
      ],
    },
  ],
  doesNotApply: { plan: { machines: [] } },
});

test.each([
  ["the only machine stands in the zone of the only DNS server", 2, ["10.60.0.10"]],
  ["where a DNS server stands is not known", 0, ["10.50.0.11", "10.9.9.9"]],
] as const)("holds where %s", (_, network, dns) => {
  const document = { [`datacenters[1].networks[${network}].dns`]: [...dns] };
  expect(dnsSurvivesDatacenter.check(subjectOf({ from: "school", document })).kind).toBe("holds");
});
