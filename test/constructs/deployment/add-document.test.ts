// Proves that a deployment written in code and one from its document give the same bytes, whatever the order of parts or of
// the document's lists, from any working directory; and that the output matches the plan.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { App as CdktfApp } from "cdktf";
import { App, MailDeployment, planDeployment, readDeployment, stableJson } from "../../../lib";
import type { DeploymentDocument } from "../../../lib";
import { buildByHand } from "../support/by-hand";
import { contentsOf, temporaryFolder } from "../support/folders";
import { townDate, townDocument } from "../support/town";

const folder = temporaryFolder();
const options = { date: townDate };

function synthDocument(document: DeploymentDocument, name: string): Record<string, string> {
  const app = new App({ outdir: path.join(folder(), name) });
  new MailDeployment(app, document.name, document, options);
  app.synth();
  return contentsOf(app.outdir);
}

/** The files that a manifest names beyond cdktf's own. */
function listedIn(manifest = "{}"): unknown {
  return (JSON.parse(manifest) as { readonly files?: unknown }).files;
}

it("writes the plan, the wiring and one stack per datacenter that creates something", () => {
  const files = synthDocument(townDocument(), "out");
  expect(Object.keys(files)).toEqual([
    "manifest.json",
    "plan.json",
    "stacks/town-dc1/cdk.tf.json",
    "stacks/town-dc2/cdk.tf.json",
    "wiring/backup/vault/jobs.csv",
    "wiring/backup/vault/jobs.json",
    "wiring/directory/autodiscover.ps1",
    "wiring/directory/global-catalogs.csv",
    "wiring/directory/sites.ps1",
    "wiring/firewall/rules.csv",
    "wiring/gateways/mailgw/relay.json",
    "wiring/monitoring/checks/inventory.json",
    "wiring/monitoring/checks/zabbix.yaml",
    "wiring/proxies/rproxy/nginx.conf",
    "wiring/proxies/rproxy/pool.json",
    "wiring/records/town.example.external.csv",
    "wiring/records/town.example.external.zone",
    "wiring/records/town.example.internal.csv",
    "wiring/records/town.example.internal.ps1",
    "wiring/records/town.example.internal.zone",
    "wiring/retirement/old.md",
  ]);
  expect(listedIn(files["manifest.json"])).toEqual(
    Object.keys(files).filter((name) => name !== "manifest.json" && !name.startsWith("stacks/")),
  );
  const { deployment } = readDeployment(townDocument());
  const { plan } = planDeployment(deployment as NonNullable<typeof deployment>);
  expect(files["plan.json"]).toBe(stableJson(plan));
});

it("gives the same bytes from code as from the document, in any order of parts", () => {
  const fromDocument = synthDocument(townDocument(), "document");
  for (const arrange of [(parts: never[]) => parts, (parts: never[]) => [...parts].reverse()]) {
    const app = new App({ outdir: path.join(folder(), "hand") });
    buildByHand(app, townDocument(), options, arrange as never);
    app.synth();
    expect(contentsOf(app.outdir)).toEqual(fromDocument);
  }
});

it("gives the same bytes when the lists of the document are shuffled", () => {
  const shuffled = townDocument((document) => {
    document.users.reverse();
    document.datacenters.reverse();
    document.links?.reverse();
    document.links?.forEach((link) => link.between.reverse());
    for (const datacenter of document.datacenters) {
      datacenter.networks?.reverse();
      datacenter.hosts?.forEach((host) => host.storage?.reverse());
      datacenter.activeDirectory?.domainControllers?.reverse();
    }
    document.clusters?.forEach((cluster) => cluster.users?.reverse());
    document.namespaces?.zones?.reverse();
    document.proxies?.forEach((proxy) => proxy.hosts?.reverse());
    document.waivers?.reverse();
    document.requirements?.survive?.reverse();
  });
  expect(synthDocument(shuffled, "shuffled")).toEqual(synthDocument(townDocument(), "plain"));
});

it("gives the same bytes from another working directory", () => {
  const here = synthDocument(townDocument(), "here");
  const elsewhere = path.join(folder(), "elsewhere");
  mkdirSync(elsewhere);
  const before = process.cwd();
  process.chdir(elsewhere);
  try {
    expect(synthDocument(townDocument(), "there")).toEqual(here);
    const relative = new App({ outdir: "relative" });
    new MailDeployment(relative, "town", townDocument(), options);
    relative.synth();
    expect(contentsOf(path.join(elsewhere, "relative"))).toEqual(here);
  } finally {
    process.chdir(before);
  }
  expect(JSON.stringify(here)).not.toContain(before);
  expect(JSON.stringify(here)).not.toContain(folder());
});

it("gives the same stacks with a plain app of cdktf", () => {
  const app = new CdktfApp({ outdir: path.join(folder(), "plain"), stackTraces: false });
  new MailDeployment(app, "town", townDocument(), options);
  app.synth();
  const { "manifest.json": plainManifest, ...plain } = contentsOf(app.outdir);
  const { "manifest.json": manifest, ...ours } = synthDocument(townDocument(), "ours");
  expect(plain).toEqual(ours);
  // cdktf's manifest names a metadata file that it does not write for these stacks; ours names only files that exist, and all.
  const withoutMetadata = (text = "{}"): unknown =>
    JSON.parse(text, (key, value: unknown) => (key === "stackMetadataPath" ? undefined : value));
  expect(withoutMetadata(manifest)).toEqual(JSON.parse(manifest ?? "null"));
  const common = withoutMetadata(plainManifest) as object;
  expect({ ...common, files: listedIn(manifest) }).toEqual(JSON.parse(manifest ?? "null"));
});

it("keeps two deployments of one app separate", () => {
  const app = new App({ outdir: path.join(folder(), "two") });
  new MailDeployment(app, "town", townDocument(), options);
  new MailDeployment(
    app,
    "village",
    townDocument((document) => (document.name = "village")),
    options,
  );
  app.synth();
  const files = contentsOf(app.outdir);
  expect(Object.keys(files).filter((name) => !name.includes("wiring/"))).toEqual([
    "manifest.json",
    "stacks/town-dc1/cdk.tf.json",
    "stacks/town-dc2/cdk.tf.json",
    "stacks/village-dc1/cdk.tf.json",
    "stacks/village-dc2/cdk.tf.json",
    "town.plan.json",
    "village.plan.json",
  ]);
  expect(listedIn(files["manifest.json"])).toEqual(
    expect.arrayContaining(["town.plan.json", "town.wiring/firewall/rules.csv", "village.wiring/firewall/rules.csv"]),
  );
  const alone = synthDocument(townDocument(), "alone");
  expect(files["town.plan.json"]).toBe(alone["plan.json"]);
  expect(files["stacks/town-dc1/cdk.tf.json"]).toBe(alone["stacks/town-dc1/cdk.tf.json"]);
  expect(files["town.wiring/firewall/rules.csv"]).toBe(alone["wiring/firewall/rules.csv"]);
});

it("omits the name and version of the format where the construct provides them", () => {
  const { name: _name, apiVersion: _version, ...rest } = townDocument();
  const app = new App({ outdir: path.join(folder(), "out") });
  new MailDeployment(app, "town", rest, options);
  app.synth();
  expect(contentsOf(app.outdir)).toEqual(synthDocument(townDocument(), "whole"));
});
