// Proves that the pattern `Colocation` gives the town's deployment, byte for byte, and that its names stay the same when servers
// are added; the resulting resources are proven elsewhere.
import { readFileSync } from "node:fs";
import path from "node:path";
import { town } from "../../examples/town/colocation";
import { App, readDeployment } from "../../lib";
import { Colocation, colocationDocument } from "../../stacks";
import { MailDeployment } from "../../lib";
import { contentsOf, temporaryFolder } from "../constructs/support/folders";
import { townDate, townDocument } from "../constructs/support/town";

const folder = temporaryFolder();

it("means the same as the town's document", () => {
  const text = readFileSync(path.join(__dirname, "..", "..", "examples", "town", "town.yaml"), "utf8");
  const pattern = readDeployment(colocationDocument("town", town));
  expect(pattern.problems).toEqual([]);
  expect(pattern.deployment).toEqual(readDeployment(text).deployment);
});

it("gives the same bytes as the town's document", () => {
  const byPattern = new App({ outdir: path.join(folder(), "pattern") });
  new Colocation(byPattern, "town", town, { date: townDate });
  byPattern.synth();
  const byDocument = new App({ outdir: path.join(folder(), "document") });
  new MailDeployment(byDocument, "town", townDocument(), { date: townDate });
  byDocument.synth();
  const contents = contentsOf(byPattern.outdir);
  expect(contents).toEqual(contentsOf(byDocument.outdir));
  expect(Object.keys(contents)).toContain("stacks/town-dc1/cdk.tf.json");
});

it("numbers servers so that adding one renames none", () => {
  const [first, second] = town.datacenters;
  const server = { address: "10.1.10.22", replicationAddress: "10.1.20.22" };
  const grown = colocationDocument("town", {
    ...town,
    datacenters: [
      { ...first, servers: [...first.servers, server] },
      { ...second, servers: [...second.servers, server, server] },
    ],
  });
  const names = Object.entries(grown.clusters?.[0]?.members ?? {}).map(([dc, all]) => [
    dc,
    all.map((member) => member.name),
  ]);
  expect(names).toEqual([
    ["dc1", ["MBX1", "MBX3"]],
    ["dc2", ["MBX2", "MBX4", "MBX6"]],
  ]);
});

it("lets further keys override the pattern", () => {
  const document = colocationDocument("town", { ...town, also: { requirements: { survive: ["any-member"] } } });
  expect(document.requirements).toEqual({ survive: ["any-member"] });
  expect(document).not.toHaveProperty("migration");
});

it("omits what is not specified", () => {
  const { databases: _1, certificate: _2, dkim: _3, exchange: _4, also: _5, ...few } = town;
  const { alternate: _6, ...witness } = few.witness;
  const document = colocationDocument("town", { ...few, witness, existing: { ...few.existing, monitoring: [] } });
  expect(document.clusters?.[0]?.databases).toBe("auto");
  expect(document.clusters?.[0]).not.toHaveProperty("alternateWitness");
  expect(document.namespaces).not.toHaveProperty("certificate");
  expect(document.domains?.[0]).not.toHaveProperty("dkim");
  expect(document.exchange).toEqual({ version: "SE", update: "RTM", edition: "standard", windows: "2022" });
  expect(readDeployment(document).problems).toEqual([]);
});
