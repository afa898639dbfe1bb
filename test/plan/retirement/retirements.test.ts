// Proves which servers are switched off and what the plan finds that still refers to them, by name, address and published name; and
// who gets in to the server on which recipients are managed.
import type { DeploymentDocument } from "../../../lib/model";
import type { RetirementPlan } from "../../../lib/plan";
import { changedText, deploymentOf, examplePlan, named, planOf, type Mutable } from "../../support/examples";

type Document = Mutable<DeploymentDocument>;

function changed(change: (document: Document) => void) {
  return planOf(deploymentOf(changedText("school", (document) => change(document as Document))));
}

function usesOf({ uses }: RetirementPlan): string[] {
  return uses.map(({ kind, name }) => `${kind}: ${name}`);
}

test("the school's old mail servers, while mailboxes are on both sides", () => {
  const old = named(examplePlan("school").retirements, "old");
  expect(old).toMatchObject({ kind: "exchange", servers: ["MAIL1", "MAIL2"], by: "2027-11-30" });
  expect(usesOf(old)).toEqual([
    "connector: From Exchange Online on MAIL1",
    "connector: From Exchange Online on MAIL2",
    "connector: From mail.school.example (Exchange Online)",
    "connector: To Exchange Online from mail.school.example",
    "connector: To mail.school.example (Exchange Online)",
    "firewall rule: between Exchange servers: no filter (to Exchange servers)",
    "firewall rule: mail from the cloud (to mail.school.example)",
    "record: external A mail.school.example",
    "record: external TXT school.example",
  ]);
  expect(old.steps.map(({ id }) => id)).toEqual([
    "exchange-mailboxes",
    "exchange-connectors",
    "exchange-autodiscover",
    "references",
    "exchange-senders",
    "trial",
    "exchange-uninstall",
    "directory-objects",
  ]);
});

test("once mail is switched nothing but the traffic between servers refers to them", () => {
  const plan = changed(({ migration }) => void Object.assign(migration ?? {}, { mailSwitched: true }));
  expect(usesOf(named(plan.retirements, "old"))).toEqual([
    "firewall rule: between Exchange servers: no filter (to Exchange servers)",
  ]);
});

test("the Lync server, whose records are named for every mail domain", () => {
  const lync = named(examplePlan("school").retirements, "LYNC1");
  expect(lync).toMatchObject({ kind: "lync", servers: ["LYNC1"], uses: [] });
  expect(lync.by).toBeUndefined();
  expect(lync.steps.map(({ id }) => id)).toEqual([
    "lync-users",
    "lync-hybrid",
    "lync-records",
    "trial",
    "lync-objects",
    "lync-topology",
    "lync-directory",
    "directory-objects",
  ]);
  expect(lync.steps[2]?.of).toEqual(
    [
      ...["lyncdiscover", "sip", "_sip._tls", "_sipfederationtls._tcp", "meet", "dialin"],
      ...["lyncdiscoverinternal", "_sipinternaltls._tcp"],
    ].map((name) => `${name}.school.example`),
  );
});

test("whatever names a retired server or its address is found", () => {
  const plan = changed(({ hybrid, identity, applications, datacenters, gateways }) => {
    Object.assign(hybrid ?? {}, { retire: [{ name: "LYNC1", kind: "lync", address: "10.50.0.30", by: "2027-11-30" }] });
    Object.assign(applications?.[0] ?? {}, { address: "10.50.0.30" });
    Object.assign(gateways?.[0]?.smartHost ?? {}, { host: "lync1.ad.school.example" });
    identity?.signOn?.relyingParties?.push({ name: "meetings", url: "https://LYNC1.ad.school.example/meet" });
    datacenters.find(({ name }) => name === "campus")?.networks?.[0]?.dns?.push("10.50.0.30");
  });
  const [lync] = plan.retirements;
  expect(lync?.by).toBe("2027-11-30");
  expect(lync === undefined ? [] : usesOf(lync)).toEqual([
    "application: website",
    "DNS server: network servers of campus",
    "firewall rule: mail of in-house systems (to relay)",
    "gateway: senders through relay",
    "gateway: smart host of relay",
    "relying party: meetings",
  ]);
  expect(lync?.steps.map(({ id }) => id)).toContain("references");
});

test("servers that are upgraded in place stay, and a source without servers has none to switch off", () => {
  const inPlace = changed(({ migration }) => void Object.assign(migration?.sources[0] ?? {}, { upgrade: "in-place" }));
  expect(inPlace.retirements.map(({ name }) => name)).toEqual(["LYNC1"]);
  expect(examplePlan("government").retirements).toEqual([]);
});

describe("the server for the management of recipients", () => {
  test("is reached from where its datacenter lets administrators in", () => {
    const plan = changed(({ datacenters }) => {
      Object.assign(datacenters.find(({ name }) => name === "cloud") ?? {}, {
        adminFrom: ["10.50.0.200/32"],
        bastion: { cidr: "10.60.3.0/26" },
      });
    });
    expect(plan.managementServer).toMatchObject({
      server: "HYB1",
      adminFrom: ["10.50.0.200/32"],
      byBastion: true,
      adminPorts: ["443", "3389", "5985", "5986"],
      group: "Recipient Management",
    });
    expect(plan.managementServer?.steps.map(({ id }) => id)).toEqual([
      "management-install",
      "management-empty",
      "management-access",
      "management-recipients",
      "management-last",
    ]);
  });

  test("is not installed where it exists, and is nobody's without one", () => {
    const existing = changed(({ hybrid }) => {
      Object.assign(hybrid?.managementServer ?? {}, { existing: true, address: "10.60.2.10" });
    });
    expect(existing.managementServer?.adminFrom).toEqual([]);
    expect(existing.managementServer?.steps[0]?.id).toBe("management-empty");
    expect(examplePlan("town").managementServer).toBeUndefined();
  });
});
