// Proves which zones and record sets Azure DNS gets: one entry per name and type, texts whole, zones once, private ones linked
// in each datacenter; and that existing zones are left to their operators.
import type { AzureDnsZonePlan } from "../../../../lib/plan";
import type { DeploymentDocument } from "../../../../lib/model";
import { changedText, deploymentOf, planOf, type Mutable } from "../../../support/examples";

type Document = Mutable<DeploymentDocument>;

/** Zones by datacenter of the school. */
function zones(change: (document: Document) => void = () => undefined): Record<string, readonly AzureDnsZonePlan[]> {
  const plan = planOf(deploymentOf(changedText("school", (document) => change(document as Document))));
  return Object.fromEntries(
    plan.datacenters.flatMap((datacenter) =>
      datacenter.platform === "azure" ? [[datacenter.name, datacenter.dnsZones] as const] : [],
    ),
  );
}

const set = (zone: AzureDnsZonePlan | undefined) =>
  zone?.records.map(
    ({ name, type, values, publicAddress }) => `${name} ${type} ${publicAddress ?? values.join(" | ")}`,
  );

test("the school's public zone: the top by @, created addresses by reference, one entry per name and type", () => {
  const { cloud } = zones((document) => Object.assign(document.domains?.[0] ?? {}, { verification: "MS=ms12345678" }));
  expect(cloud?.map(({ name, label, kind }) => ({ name, label, kind }))).toEqual([
    { name: "school.example", label: "school-example", kind: "public" },
  ]);
  expect(set(cloud?.[0])).toEqual([
    "@ MX 10 school-example.mail.protection.outlook.com",
    "@ TXT MS=ms12345678 | v=spf1 ip4:203.0.113.25 include:spf.protection.outlook.com -all",
    "_dmarc TXT v=DMARC1; p=quarantine",
    "autodiscover CNAME hybrid.school.example",
    "certauth.login A school-cloud-login",
    "enterpriseregistration CNAME login.school.example",
    "hybrid A school-cloud-hybrid",
    "login A school-cloud-login",
    "mail A 203.0.113.25",
  ]);
  expect(cloud?.[0]?.records.map(({ label }) => label)).toEqual([
    "",
    "",
    "_dmarc",
    "autodiscover",
    "certauth-login",
    "enterpriseregistration",
    "hybrid",
    "login",
    "mail",
  ]);
});

test("an existing zone is left to its operator", () => {
  const { cloud } = zones((document) => Object.assign(document.namespaces?.zones?.[0] ?? {}, { existing: true }));
  expect(cloud).toEqual([]);
});

test("a second datacenter gets the private zone, too, but not the public one", () => {
  const made = zones((document) => {
    Object.assign(document.namespaces?.zones?.[1] ?? {}, { kind: "azure-dns", existing: false, servers: [] });
    document.datacenters.push({
      name: "second",
      platform: "azure",
      region: "northeurope",
      addressSpace: "10.61.0.0/20",
      networks: [{ name: "servers", purpose: "management", cidr: "10.61.0.0/26" }],
    });
  });
  expect(Object.entries(made).map(([name, own]) => [name, own.map(({ kind }) => kind)])).toEqual([
    ["cloud", ["public", "private"]],
    ["second", ["private"]],
  ]);
  expect(set(made["second"]?.[0])).toContain("login A 10.60.0.15");
});

test("the document can name the datacenter of a public zone, so that no other one takes it over", () => {
  const made = zones((document) => {
    document.datacenters.push({
      name: "azure",
      platform: "azure",
      region: "northeurope",
      addressSpace: "10.61.0.0/20",
    });
    Object.assign(document.namespaces?.zones?.[0] ?? {}, { datacenter: "cloud" });
  });
  expect(Object.entries(made).map(([name, own]) => [name, own.map(({ kind }) => kind)])).toEqual([
    ["azure", []],
    ["cloud", ["public"]],
  ]);
});

test("a long text is one value", () => {
  const { cloud } = zones((document) => {
    Object.assign(document.domains?.[0] ?? {}, {
      spfIncludes: Array.from({ length: 9 }, (_, i) => `spf${i}.a-rather-long-name-of-a-sender.example.net`),
    });
  });
  const text = cloud?.[0]?.records.find(({ name, type }) => name === "@" && type === "TXT")?.values ?? [];
  expect(text).toHaveLength(1);
  expect(text[0]?.length).toBeGreaterThan(255);
});

test("zones and records whose names differ in dots and hyphens only have labels of their own", () => {
  const { cloud = [] } = zones((document) => {
    for (const name of ["a-b.school.example", "a.b.school.example"]) {
      document.namespaces?.zones?.push({ name, view: "external", kind: "azure-dns" });
    }
    for (const name of ["c-d.school.example", "c.d.school.example"]) {
      document.domains?.push({ name, type: "authoritative", mx: "exchange-online" });
    }
  });
  expect(cloud.map(({ name, label }) => `${name} ${label}`)).toEqual([
    "a-b.school.example a-b-school-example",
    expect.stringMatching(/^a\.b\.school\.example a-b-school-example-[0-9a-z]{7}$/),
    "school.example school-example",
  ]);
  const exchanges = cloud[2]?.records.filter(({ type }) => type === "MX").map(({ name, label }) => `${name} ${label}`);
  expect(exchanges).toEqual(["@ ", "c-d c-d", expect.stringMatching(/^c\.d c-d-[0-9a-z]{7}$/)]);
});
