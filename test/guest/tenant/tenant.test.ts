// Proves which steps in the tenant a deployment needs, in which order, and that relying parties become a script that creates or
// changes each of them, with every value a literal.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { relyingPartiesScript, tenantMarkdown } from "../../../lib/guest/tenant";
import type { DeploymentDocument } from "../../../lib/model";
import type { TenantPlan } from "../../../lib/plan";
import { changedText, deploymentOf, examplePlan, exampleText, planOf, type Mutable } from "../../support/examples";

function tenant(change: (document: Mutable<DeploymentDocument>) => void = () => undefined): TenantPlan {
  const text = changedText("school", (document) => change(document as Mutable<DeploymentDocument>));
  const plan = planOf(deploymentOf(text)).tenant;
  if (plan === undefined) throw new Error("the school has a tenant");
  return plan;
}

function stepOf(plan: TenantPlan, id: string): readonly string[] | undefined {
  return plan.steps.find((step) => step.id === id)?.of;
}

const ids = ({ steps }: TenantPlan) => steps.map(({ id }) => id);
const all = [
  "subscription",
  "providers",
  "deploy-identity",
  "verify-domain",
  "break-glass",
  "directory-site",
  "variables",
  "apply",
  "vpn-device",
  "secrets",
  "directory-sync",
  "password-hashes",
  "federation",
  "relying-parties",
  "federate-domain",
  "fallback-drill",
  "monitoring-template",
  "hybrid-wizard",
  "connectors",
  "dkim",
  "cutover",
  "licences",
];

test("the school needs every step, each for what it names", () => {
  const plan = tenant();
  expect(ids(plan)).toEqual(all);
  expect(stepOf(plan, "variables")).toEqual([
    "TF_VAR_linux_admin_public_key",
    "TF_VAR_local_admin",
    "TF_VAR_subscription_id",
    "TF_VAR_vpn_shared_key",
  ]);
  expect(stepOf(plan, "apply")).toEqual(["school-cloud"]);
  expect(stepOf(plan, "hybrid-wizard")).toEqual(["HYB1/hybrid.school.example"]);
  expect(stepOf(plan, "secrets")).toEqual([
    "kv-school-cloud-1uvjcrr/domain-join",
    "kv-school-cloud-1uvjcrr/dsrm",
    "kv-school-cloud-1uvjcrr/hybrid-certificate",
    "kv-school-cloud-1uvjcrr/login-certificate",
    "kv-school-cloud-1uvjcrr/promotion",
    "kv-school-cloud-1uvjcrr/relay-certificate",
  ]);
  expect(stepOf(plan, "monitoring-template")).toEqual(["school-cloud/azure"]);
  expect(plan.steps.find(({ id }) => id === "federation")?.of).toEqual(["FS1", "FS2", "WAP1", "WAP2"]);
  expect(plan.steps.find(({ id }) => id === "break-glass")?.of).toEqual([
    "break-glass-1@school.onmicrosoft.com",
    "break-glass-2@school.onmicrosoft.com",
  ]);
});

test("without federation nothing about it, without synchronized hashes no fallback; a town without tenant has no steps", () => {
  const federation = ["federation", "relying-parties", "federate-domain", "fallback-drill"];
  const managed = tenant((document) => Object.assign(document.identity?.signOn ?? {}, { method: "password-hash" }));
  expect(ids(managed)).toEqual(all.filter((id) => !federation.includes(id)));
  const noHashes = tenant((document) => Object.assign(document.identity?.directorySync ?? {}, { passwordHash: false }));
  expect(ids(noHashes)).toEqual(all.filter((id) => id !== "fallback-drill" && id !== "password-hashes"));
  expect(examplePlan("town").tenant).toBeUndefined();
});

test("agents are installed where users sign on through them, and where the cloud reads the directory", () => {
  const agents = tenant((document) => {
    Object.assign(document.identity?.signOn ?? {}, { method: "pass-through" });
    Object.assign(document.identity?.directorySync ?? {}, { product: "cloud-sync" });
  });
  expect(stepOf(agents, "pass-through")).toEqual(["FS1", "FS2"]);
  expect(stepOf(agents, "cloud-sync")).toEqual(["SYNC1", "SYNC2"]);
  expect(ids(agents)).not.toContain("directory-sync");
});

test("a relay that does not send through Exchange Online needs no connector there", () => {
  const elsewhere = tenant((document) =>
    Object.assign(document.gateways?.[0]?.smartHost ?? {}, { host: "smtp.relay.example" }),
  );
  expect(ids(elsewhere)).toEqual(all.filter((id) => id !== "connectors"));
});

test("a deployment in Azure without a tenant has the steps of its subscription", () => {
  const plan = planOf(deploymentOf(exampleText("town-azure-dr"))).tenant;
  if (plan === undefined) throw new Error("steps expected");
  expect(ids(plan)).toEqual([
    "subscription",
    "providers",
    "deploy-identity",
    "directory-site",
    "variables",
    "apply",
    "vpn-device",
    "secrets",
  ]);
  expect(plan.tenant).toBeUndefined();
  expect(tenantMarkdown(plan)).toMatch(/^# Steps in the subscription\n/);
});

test.each(["school", "government", "town-azure-dr"] as const)(
  "%s: the list has every variable that the stacks in Azure require, and no other",
  (name) => {
    const plan = planOf(deploymentOf(exampleText(name))).tenant;
    if (plan === undefined) throw new Error("steps expected");
    const golden = readFileSync(join(__dirname, "..", "..", "constructs", "azure", `${name}.golden.txt`), "utf8");
    const stacks = stepOf(plan, "apply") ?? [];
    const required = [...golden.matchAll(/^(\S+) var\.(\S+)$/gm)].filter(([, stack = ""]) => stacks.includes(stack));
    const names = [...new Set(required.map(([, , variable = ""]) => `TF_VAR_${variable}`))];
    expect(names.length).toBeGreaterThan(1);
    expect([...(stepOf(plan, "variables") ?? [])].sort()).toEqual(names.sort());
  },
);

test("a secret that a certificate names is among those to be put into the vault", () => {
  const plan = tenant((document) =>
    Object.assign(document.identity?.signOn?.certificate ?? {}, { pfx: { secret: "login-certificate" } }),
  );
  expect(stepOf(plan, "secrets")?.map((secret) => secret.split("/")[1])).toContain("login-certificate");
});

test("the list can be ticked off, with commands and checks", () => {
  const text = tenantMarkdown(tenant());
  expect(text.match(/^- \[ \] /gm)).toHaveLength(22);
  expect(text.match(/^Check:$/gm)).toHaveLength(22);
  expect(text).toContain(
    "az deployment group create --resource-group school-cloud --template-file wiring/monitoring/azure/template.json",
  );
  expect(text).toContain("## 16. Fallback to managed sign-on");
  expect(text).toContain("Update-MgDomain -DomainId school.example -AuthenticationType Managed");
  expect(text).toContain("-RemoteServer hybrid.school.example -Credentials");
  expect(text).toContain('terraform "-chdir=stacks/school-cloud" apply');
  expect(text.match(/New-MgDomain -Id school\.example/g)).toHaveLength(1);
});

test("a relying party is created or changed with its identifier, endpoints and claim rules, quotes doubled", () => {
  const plan = tenant((document) =>
    Object.assign(document.identity?.signOn?.relyingParties?.[0] ?? {}, {
      name: "head's intranet",
      identifier: "urn:intranet",
      endpoints: [{ protocol: "saml", url: "https://intranet.school.example/saml" }],
      claims: ['c:[Type == "a"] => issue(claim = c);', 'c:[Type == "b"] => issue(claim = c);'],
    }),
  );
  expect(relyingPartiesScript(plan.relyingParties.filter(({ name }) => name.startsWith("head"))))
    .toBe(`$ErrorActionPreference = 'Stop'

$settings = @{
  Identifier = 'urn:intranet'
  SamlEndpoint = @(
    New-AdfsSamlEndpoint -Binding POST -Protocol SAMLAssertionConsumer -Index 0 -Uri 'https://intranet.school.example/saml'
  )
  IssuanceTransformRules = 'c:[Type == "a"] => issue(claim = c);
c:[Type == "b"] => issue(claim = c);'
  AccessControlPolicyName = 'Permit everyone'
}
if (Get-AdfsRelyingPartyTrust -Name 'head''s intranet') {
  Set-AdfsRelyingPartyTrust -TargetName 'head''s intranet' @settings
} else {
  Add-AdfsRelyingPartyTrust -Name 'head''s intranet' @settings
}
`);
});

test("without endpoints a party signs on by WS-Federation at its URL, which also identifies it", () => {
  expect(tenant().relyingParties.find(({ name }) => name === "intranet")).toEqual({
    name: "intranet",
    identifier: "https://intranet.school.example/",
    endpoints: [{ protocol: "ws-federation", url: "https://intranet.school.example/" }],
    claims: [],
  });
});
