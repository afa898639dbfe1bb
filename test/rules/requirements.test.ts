// Proves that what the document wants survived is judged against the simulated failures of the plan, and sign-on with it.
import { requirementsRules } from "../../lib/rules/requirements";
import { further } from "./further/requirements";
import { requirementsSurvive } from "../../lib/rules/requirements/requirements-survive";
import { findingsOf, type Case } from "./support/deployments";
import { describeRule, type RuleCases } from "./support/describe-rule";

const cases: Readonly<Record<string, RuleCases>> = {
  ...further,
  "requirements-survive": {
    breaks: [
      {
        document: { "clusters[0].witness.datacenter": "dc1" },
        finds: [
          "requirements.survive [dc1]: dc1 is not survived by DAG1: with dc1 gone a switchover by hand is needed, got 1 of 3 votes, 0 of 4 databases lost, expected every database mounted by itself; add members, copies or a witness in a third location until the failure is survived, or take the requirement out",
        ],
      },
      {
        document: { "clusters[0].witness": undefined, "requirements.survive": ["any-member"] },
        finds: [
          "requirements.survive [any-member]: any-member is not survived by DAG1: with MBX1 gone a switchover by hand is needed (and 1 more such cases), got 1 of 2 votes, 0 of 4 databases lost, expected every database mounted by itself; add members, copies or a witness in a third location until the failure is survived, or take the requirement out",
        ],
      },
      {
        plan: { "clusters[0].databases[0].copies[1]": undefined },
        finds: [
          "requirements.survive [any-host]: any-host is not survived by DAG1: with HV11 gone DAG1-DB1 is lost, got 2 of 3 votes, 1 of 4 databases lost, expected every database mounted by itself; add members, copies or a witness in a third location until the failure is survived, or take the requirement out",
          "requirements.survive [any-member]: any-member is not survived by DAG1: with MBX1 gone DAG1-DB1 is lost, got 2 of 3 votes, 1 of 4 databases lost, expected every database mounted by itself; add members, copies or a witness in a third location until the failure is survived, or take the requirement out",
          "requirements.survive [dc1]: dc1 is not survived by DAG1: with dc1 gone DAG1-DB1 is lost, got 2 of 3 votes, 1 of 4 databases lost, expected every database mounted by itself; add members, copies or a witness in a third location until the failure is survived, or take the requirement out",
        ],
      },
      {
        from: "school",
        document: { "identity.signOn.servers[1].zone": "1" },
        finds: [
          "requirements.survive [cloud.zone-1]: cloud.zone-1 takes all sign-on servers with it, got FS1, FS2, expected at least one elsewhere; place the servers in different datacenters or zones",
        ],
      },
    ],
    doesNotApply: { document: { "requirements.survive": [] } },
  },
};

describe("a requirement that names more than one kind of thing", () => {
  const survive = (words: string, more: Case = {}) =>
    findingsOf(requirementsSurvive, { ...more, document: { ...more.document, "requirements.survive": [words] } }).map(
      ({ message }) => message.replace(/, got .*$/, ""),
    );

  test("every datacenter, each by itself", () => {
    expect(survive("any-datacenter")).toEqual([]);
    expect(survive("any-datacenter", { document: { "clusters[0].witness.datacenter": "dc1" } })).toEqual([
      "any-datacenter is not survived by DAG1: with dc1 gone a switchover by hand is needed",
    ]);
  });

  test("every link, each by itself", () => {
    expect(survive("any-link")).toEqual([]);
    expect(survive("any-link", { document: { "clusters[0].witness": undefined } })).toEqual([
      "any-link is not survived by DAG1: with link:dc1-dc2 gone a switchover by hand is needed",
    ]);
  });

  test("a zone with the witness and then a datacenter", () => {
    expect(survive("witness.zone-1", { from: "government" })).toEqual([]);
    expect(survive("witness.zone-1+north", { from: "government" })).toEqual([
      "witness.zone-1+north is not survived by DAG01: with north and witness.zone-1 gone a switchover by hand is needed",
      "witness.zone-1+north is not survived by DAG02: with north and witness.zone-1 gone a switchover by hand is needed",
    ]);
  });

  test("a datacenter without a part of the DAG takes nothing from it, nor from what is joined to it", () => {
    const depot = { name: "depot", platform: "existing", activeDirectory: { site: "DEPOT", subnets: ["10.4.0.0/24"] } };
    const more = { document: { "datacenters[3]": depot } };
    expect(survive("depot+any-member", more)).toEqual([]);
    expect(survive("depot+dc1+dc2", more)).toEqual([
      "depot+dc1+dc2 is not survived by DAG1: with dc1 and dc2 and depot gone service is lost",
    ]);
  });

  test("sign-on by datacenter, host and zone", () => {
    expect(survive("any-datacenter", { from: "school" })).toEqual([
      "any-datacenter takes all sign-on proxies with it: cloud has them",
      "any-datacenter takes all sign-on servers with it: cloud has them",
    ]);
    expect(survive("cloud.zone-1 + cloud.zone-2", { from: "school" })).toEqual([
      "cloud.zone-1 + cloud.zone-2 takes all sign-on proxies with it",
      "cloud.zone-1 + cloud.zone-2 takes all sign-on servers with it",
    ]);
    expect(survive("any-host", { from: "school" })).toEqual([]);
  });

  test("copies that may not come up by themselves", () => {
    expect(survive("dc1", { document: { "clusters[0].autoActivation": { dc2: "blocked" } } })).toEqual([
      "dc1 is not survived by DAG1: with dc1 gone databases wait for somebody to activate them",
    ]);
    expect(survive("dc2", { document: { "clusters[0].autoActivation": { dc2: "blocked" } } })).toEqual([]);
  });

  test("words that nothing has are never taken for survived", () => {
    const wrong = { deployment: { "requirements.survive": ["dc9"] } };
    expect(findingsOf(requirementsSurvive, wrong).map(({ message }) => message.replace(/; .*$/, ""))).toEqual([
      'dc9 is not understood, got "dc9"',
    ]);
  });
});

test("every rule of the area has its cases here", () => {
  expect(Object.keys(cases).sort()).toEqual(requirementsRules.map((rule) => rule.id));
});

for (const rule of requirementsRules) {
  const found = cases[rule.id];
  if (found !== undefined) describeRule(rule, found);
}
