// Proves the list of what people do for machines in Azure: every secret that a script or cloud-init reads is in it, with its exact
// command, and every script of the list is written beside it with the names of the plan.
import { firstStartFiles, gatewayFirstStart, isPostfixGateway } from "../../../lib/guest";
import type { AzureDatacenterPlan, AzureManualStepPlan, Plan } from "../../../lib/plan";
import { examplePlan, named } from "../../support/examples";

const plan = examplePlan("school");
const cloud = named(plan.datacenters, "cloud") as AzureDatacenterPlan;
const files = Object.fromEntries(firstStartFiles(plan).map(({ name, text }) => [name, text]));
const list = files["steps.md"] ?? "";

/** What the guests read, by their parameters and their cloud-init. */
function readBy({ firstStart, relays, vault }: AzureDatacenterPlan): string[] {
  const urls = firstStart.flatMap(({ parameters }) => parameters.map(({ value }) => value));
  const inScripts = urls.flatMap((value) => /vault\.azure\.net\/secrets\/(.+)$/.exec(value)?.[1] ?? []);
  const inGateways = relays.filter(isPostfixGateway).flatMap((relay) => {
    const source = { vault: vault?.name ?? "", identity: "" };
    return [...gatewayFirstStart(relay, source).matchAll(/^\s*secret '([^']+)'$/gm)].map(([, name = ""]) => name);
  });
  return [...new Set([...inScripts, ...inGateways])].sort();
}

test("the secrets of the list, of the vault and of the tenant's step are those that are read", () => {
  const listed = [...list.matchAll(/^- \[ \] `([^`]+)`: /gm)].map(([, name]) => name);
  expect(readBy(cloud)).toEqual([
    "domain-join",
    "dsrm",
    "hybrid-certificate",
    "login-certificate",
    "promotion",
    "relay-certificate",
  ]);
  expect(listed).toEqual(readBy(cloud));
  expect(cloud.vault?.secrets.map(({ name }) => name)).toEqual(readBy(cloud));
  const step = plan.tenant?.steps.find(({ id }) => id === "secrets")?.of ?? [];
  expect(readBy(cloud).filter((name) => !step.includes(`kv-school-cloud-1uvjcrr/${name}`))).toEqual([]);
});

test("an account is put in as JSON, a password as it is, a certificate as a certificate", () => {
  const [, join = ""] = list.split("- [ ] `domain-join`");
  expect(join.split("- [ ]")[0])
    .toBe(`: the JSON text \`{ "user": "DOMAIN\\name", "password": "..." }\`. Read by SYNC1, SYNC2, HYB1, FS1, FS2.

\`\`\`powershell
$file = Join-Path $env:TEMP 'domain-join.secret'
$given = Get-Credential -Message 'domain-join'
[IO.File]::WriteAllText($file, (@{ user = $given.UserName; password = $given.GetNetworkCredential().Password } | ConvertTo-Json -Compress))
az keyvault secret set --vault-name kv-school-cloud-1uvjcrr --name domain-join --file $file --output none
Remove-Item $file
az keyvault secret show --vault-name kv-school-cloud-1uvjcrr --name domain-join --query attributes
\`\`\`

`);
  expect(list).toContain("[IO.File]::WriteAllText($file, $given.GetNetworkCredential().Password)\n");
  expect(list).toContain(
    "az keyvault certificate import --vault-name kv-school-cloud-1uvjcrr --name login-certificate --file login-certificate.pfx ",
  );
});

test("the scripts of the list are written, in its order, and none besides", () => {
  const named = [...list.matchAll(/Run `([^`]+)` on `([^`]+)`/g)].map(([, file]) => file);
  expect(named).toEqual(["FS1-create-farm.ps1", "FS2-join-farm.ps1", "WAP1-enrol-proxy.ps1", "WAP2-enrol-proxy.ps1"]);
  expect(Object.keys(files)).toEqual(["steps.md", ...named]);
});

test("the scripts have the names of the plan", () => {
  const farm = files["FS1-create-farm.ps1"] ?? "";
  expect(farm).toContain("$servers = @('FS1', 'FS2')");
  expect(farm).toContain("GroupServiceAccountIdentifier = 'ad\\adfs-login$'");
  expect(files["FS2-join-farm.ps1"]).toContain("$primary = 'FS1.ad.school.example'");
  const proxy = files["WAP1-enrol-proxy.ps1"] ?? "";
  expect(proxy).toContain("$primary = '10.60.0.20'\n$address = '10.60.0.15'");
  expect(proxy.indexOf("Set-HostAddress $primary")).toBeLessThan(
    proxy.indexOf("Install-WebApplicationProxy @settings"),
  );
});

test("a name with a quote stays a literal, a deployment without Azure has no files, and people promote what no step does", () => {
  const promotion: AzureManualStepPlan = {
    machine: "AZ-AD1",
    step: "promote",
    globalCatalog: false,
    domain: "ad.school.example",
    site: "Head's",
    forest: ["10.50.0.11"],
    label: "directory",
    drive: "N",
  };
  const changed: Plan = {
    ...plan,
    datacenters: [
      {
        ...cloud,
        byPeople: [promotion],
      },
    ],
  };
  const text = firstStartFiles(changed).find(({ name }) => name === "AZ-AD1-promote.ps1")?.text ?? "";
  expect(text).toContain("$site = 'Head''s'");
  expect(text).toContain("NoGlobalCatalog = $true");
  expect(firstStartFiles(examplePlan("town"))).toEqual([]);
});
