// Proves which records sign-on, the hybrid endpoint and the tenant need, that the federation name is never an alias, and that
// no name has an alias beside another record.
import type { RecordPlan } from "../../../lib/plan";
import type { DeploymentDocument } from "../../../lib/model";
import { changedText, deploymentOf, planOf, type Mutable } from "../../support/examples";

type Document = Mutable<DeploymentDocument>;

function records(change: (document: Document) => void = () => undefined): readonly RecordPlan[] {
  return planOf(deploymentOf(changedText("school", (document) => change(document as Document)))).records;
}

function signOnOf(document: Document) {
  const signOn = document.identity?.signOn;
  if (signOn === undefined) throw new Error("the school signs on");
  return signOn;
}

/** `external login A school-cloud-login`, without the records of mail. */
function shown(every: readonly RecordPlan[]): string[] {
  return every
    .filter(({ name }) => /^(login|certauth|enterprise|hybrid|autodiscover|selector)/.test(name))
    .map(({ view, name, type, value }) => `${view} ${name.replace(".school.example", "")} ${type} ${value}`);
}

test("the school: addresses for sign-on in both views, aliases for device registration and Autodiscover", () => {
  expect(shown(records())).toEqual([
    "external autodiscover CNAME hybrid.school.example",
    "external certauth.login A school-cloud-login",
    "external enterpriseregistration CNAME login.school.example",
    "external hybrid A school-cloud-hybrid",
    "external login A school-cloud-login",
    "internal autodiscover CNAME hybrid.school.example",
    "internal certauth.login A 10.60.0.15",
    "internal enterpriseregistration CNAME login.school.example",
    "internal hybrid A 10.60.2.10",
    "internal login A 10.60.0.15",
  ]);
});

test("a created address says where it can be read, an existing one is the value", () => {
  const login = (every: readonly RecordPlan[]) =>
    every.find(({ name, view }) => name === "login.school.example" && view === "external");
  expect(login(records())?.createdAddress).toEqual({ stack: "school-cloud", output: "signOn_login_address" });
  const existing = login(
    records((document) => {
      signOnOf(document).publicAddress = { address: "203.0.113.20" };
    }),
  );
  expect(existing?.value).toBe("203.0.113.20");
  expect(existing?.createdAddress).toBeUndefined();
});

test("without a shared address every federation server has a record", () => {
  const made = records((document) => {
    delete signOnOf(document).virtualAddress;
  });
  expect(shown(made).filter((line) => line.startsWith("internal login"))).toEqual([
    "internal login A 10.60.0.20",
    "internal login A 10.60.0.21",
  ]);
});

test.each(["pass-through", "password-hash"] as const)("%s publishes no name for sign-on", (method) => {
  const made = records((document) => {
    signOnOf(document).method = method;
  });
  expect(shown(made).filter((line) => /login|enterprise/.test(line))).toEqual([]);
});

test("device registration and sign-on by certificate only under names that the certificate has", () => {
  const made = records((document) => {
    Object.assign(signOnOf(document), { certificate: { names: ["login.school.example"], issuer: "public" } });
  });
  expect(shown(made).filter((line) => /certauth|enterprise/.test(line))).toEqual([]);
});

test("values that the tenant shows are published once the document has them", () => {
  const made = records((document) => {
    Object.assign(document.domains?.[0] ?? {}, {
      verification: "MS=ms12345678",
      dkim: { signer: "exchange-online", targets: ["one.example.net", "two.example.net"] },
    });
  });
  expect(shown(made).filter((line) => line.includes("selector"))).toEqual([
    "external selector1._domainkey CNAME one.example.net",
    "external selector2._domainkey CNAME two.example.net",
  ]);
  expect(
    made.filter(({ type, name }) => type === "TXT" && name === "school.example").map(({ value }) => value),
  ).toEqual(["MS=ms12345678", "v=spf1 ip4:203.0.113.25 include:spf.protection.outlook.com -all"]);
});

test("an alias beside another record of its name is left out", () => {
  const made = records((document) => {
    Object.assign(document.gateways?.[0] ?? {}, { host: "autodiscover.school.example" });
  });
  expect(shown(made).filter((line) => line.startsWith("internal autodiscover"))).toEqual([
    "internal autodiscover A 10.60.1.10",
  ]);
});
