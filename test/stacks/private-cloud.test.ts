// Proves that the pattern `PrivateCloud` describes the government and gives the same stacks as its document, and which of its names
// follow from which input.
import path from "node:path";
import { government } from "../../examples/government/private-cloud";
import { App, MailDeployment, readDeployment } from "../../lib";
import { PrivateCloud, privateCloudDocument } from "../../stacks";
import { contentsOf, temporaryFolder } from "../constructs/support/folders";
import { exampleText } from "../support/examples";

const folder = temporaryFolder();
const date = "2026-12-01";

it("means the same as the government's document", () => {
  const pattern = readDeployment(privateCloudDocument("government", government));
  expect(pattern.problems).toEqual([]);
  expect(pattern.deployment).toEqual(readDeployment(exampleText("government")).deployment);
});

it("gives the same bytes as the government's document", () => {
  const byPattern = new App({ outdir: path.join(folder(), "pattern") });
  new PrivateCloud(byPattern, "government", government, { date });
  byPattern.synth();
  const byDocument = new App({ outdir: path.join(folder(), "document") });
  const { document } = readDeployment(exampleText("government"));
  new MailDeployment(byDocument, "government", document, { date });
  byDocument.synth();
  const contents = contentsOf(byPattern.outdir);
  expect(contents).toEqual(contentsOf(byDocument.outdir));
  expect(Object.keys(contents).filter((file) => file.endsWith("cdk.tf.json"))).toEqual([
    "stacks/government-north/cdk.tf.json",
    "stacks/government-south/cdk.tf.json",
    "stacks/government-witness/cdk.tf.json",
  ]);
}, 60_000);

it("names members by the datacenter's letter or its own prefix, proxies and gateways by its name", () => {
  const [north, south] = government.datacenters;
  const document = privateCloudDocument("cloud", {
    ...government,
    datacenters: [north, { ...south, name: "nearby", prefix: "X" }],
    membersPerDatacenter: 4,
  });
  expect(document.clusters?.[0]?.members).toEqual({
    north: [{ count: 4, name: "N{cluster}MBX{00}" }],
    nearby: [{ count: 4, name: "X{cluster}MBX{00}" }],
  });
  expect(document.proxies?.map(({ name }) => name)).toEqual(["lb-north", "lb-nearby"]);
  expect(document.domains?.map(({ mx }) => mx)).toEqual(Array(3).fill(["mx-north", "mx-nearby"]));
  expect(document.clusters?.[0]?.alternateWitness).toMatchObject({ name: "FSW2", datacenter: "nearby" });
});

it("has defaults for what every such cloud has, and lets further keys override the pattern", () => {
  const { exchange: _exchange, also: _also, ...props } = government;
  const document = privateCloudDocument("cloud", { ...props, also: { gateways: [] } });
  expect(document.exchange).toMatchObject({ version: "SE", edition: "enterprise", windows: "2025" });
  expect(document.requirements?.survive).toEqual([
    "any-two-members",
    "any-host",
    "north",
    "south",
    "witness",
    "north then any-member",
  ]);
  expect(document.gateways).toEqual([]);
});
