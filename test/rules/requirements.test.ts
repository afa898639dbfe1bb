// Proves that what the document wants survived is judged against the simulated failures of the plan, and sign-on with it.
import { requirementsRules } from "../../lib/rules/requirements";
import { further } from "./further/requirements";
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

test("every rule of the area has its cases here", () => {
  expect(Object.keys(cases).sort()).toEqual(requirementsRules.map((rule) => rule.id));
});

for (const rule of requirementsRules) {
  const found = cases[rule.id];
  if (found !== undefined) describeRule(rule, found);
}
