// Proves the two dated sets of mail records of a move to Exchange Online, which of them is the plan's, and that neither MX nor SPF
// names Exchange Online alone while mailboxes are still on the old servers.
import type { DeploymentDocument } from "../../../lib/model";
import type { Plan } from "../../../lib/plan";
import { changedText, deploymentOf, examplePlan, planOf, type Mutable } from "../../support/examples";

type Migration = Mutable<NonNullable<DeploymentDocument["migration"]>>;

function schoolWith(change: (migration: Migration, document: Mutable<DeploymentDocument>) => void): Plan {
  const text = changedText("school", (document) => {
    const mutable = document as Mutable<DeploymentDocument>;
    change(mutable.migration as Migration, mutable);
  });
  return planOf(deploymentOf(text));
}

function lines({ mailFlow }: Plan, name: "coexistence" | "moved"): string[] {
  const phase = mailFlow?.phases.find((candidate) => candidate.name === name);
  return (phase?.records ?? []).map((record) => `${record.view} ${record.name} ${record.type} ${record.value}`);
}

const online = "external school.example MX 10 school-example.mail.protection.outlook.com";

test("the sets meet on the last day of the moves, and the plan's records are those of the first", () => {
  const plan = examplePlan("school");
  expect(plan.mailFlow?.phases.map(({ records: _, ...phase }) => phase)).toEqual([
    { name: "coexistence", from: "2027-07-05", until: "2027-10-29", current: true },
    { name: "moved", from: "2027-10-29", current: false },
  ]);
  const first = plan.mailFlow?.phases[0]?.records ?? [];
  expect(plan.records).toEqual(expect.arrayContaining([...first]));
});

test("MX points to the mail server that the tenant shows, which a domain with a hyphen needs", () => {
  const mxHost = "schoolexample-com01c.mail.protection.outlook.com";
  const plan = schoolWith((_, { domains: [domain] = [] }) => Object.assign(domain ?? {}, { mxHost }));
  for (const phase of ["coexistence", "moved"] as const) {
    expect(lines(plan, phase).filter((line) => line.includes(" MX "))).toEqual([
      `external school.example MX 10 ${mxHost}`,
    ]);
  }
});

test("while mailboxes move, SPF names the old servers, and Autodiscover the endpoint", () => {
  expect(lines(examplePlan("school"), "coexistence")).toEqual([
    "external _dmarc.school.example TXT v=DMARC1; p=quarantine",
    "external autodiscover.school.example CNAME hybrid.school.example",
    online,
    "external school.example TXT v=spf1 ip4:203.0.113.25 include:spf.protection.outlook.com -all",
    "internal autodiscover.school.example CNAME hybrid.school.example",
  ]);
});

test("afterwards all is Exchange Online's", () => {
  expect(lines(examplePlan("school"), "moved")).toEqual([
    "external _dmarc.school.example TXT v=DMARC1; p=quarantine",
    "external autodiscover.school.example CNAME autodiscover.outlook.com",
    online,
    "external school.example TXT v=spf1 include:spf.protection.outlook.com -all",
    "internal autodiscover.school.example CNAME autodiscover.outlook.com",
  ]);
});

test("MX stays with the old servers where it moves last", () => {
  const plan = schoolWith((migration) => (migration.namespacesMove = "after-mailboxes"));
  expect(lines(plan, "coexistence")).toContain("external school.example MX 10 mail.school.example");
  expect(lines(plan, "moved")).toContain(online);
  expect(plan.records).toContainEqual(expect.objectContaining({ name: "mail.school.example", value: "203.0.113.25" }));
});

test("where the way to the old servers is unknown, no MX is planned, and receivers refuse nothing", () => {
  const plan = schoolWith(({ sources: [source] }) => void delete source?.mail);
  expect(lines(plan, "coexistence")).toEqual([
    "external _dmarc.school.example TXT v=DMARC1; p=none",
    "external autodiscover.school.example CNAME hybrid.school.example",
    "external school.example TXT v=spf1 include:spf.protection.outlook.com ~all",
    "internal autodiscover.school.example CNAME hybrid.school.example",
  ]);
  expect(plan.mailFlow).toMatchObject({ outbound: [], send: [], receive: [] });
});

test("once mail is switched, the plan's records are the last set, and connectors of gateways remain", () => {
  const plan = schoolWith((migration) => (migration.mailSwitched = true));
  expect(plan.mailFlow?.phases.map(({ current }) => current)).toEqual([false, true]);
  expect(plan.records.filter(({ type }) => type === "MX").map(({ value }) => value)).toEqual([
    "10 school-example.mail.protection.outlook.com",
  ]);
  expect(plan.mailFlow?.inbound.map(({ name }) => name)).toEqual(["From relay.school.example"]);
  expect(plan.mailFlow?.outbound).toEqual([]);
});

test("Exchange Online reaches the old servers by their public address", () => {
  const rule = examplePlan("school").firewall.find(({ use }) => use === "hybrid-smtp-in");
  expect(rule).toMatchObject({
    from: "Exchange Online Protection",
    to: "mail.school.example",
    toAddresses: ["203.0.113.25", "10.50.0.21", "10.50.0.22"],
    behind: ["10.50.0.21", "10.50.0.22"],
    ports: ["25"],
  });
});
