// Proves that the pattern `HybridCloud` describes the school and gives the same stacks as its document, and which of its names
// and addresses follow from which input.
import path from "node:path";
import { school } from "../../examples/school/hybrid-cloud";
import { App, MailDeployment, readDeployment } from "../../lib";
import { HybridCloud, hybridCloudDocument } from "../../stacks";
import { contentsOf, temporaryFolder } from "../constructs/support/folders";
import { exampleText } from "../support/examples";

const folder = temporaryFolder();
const date = "2026-11-30";

it("means the same as the school's document", () => {
  const pattern = readDeployment(hybridCloudDocument("school", school));
  expect(pattern.problems).toEqual([]);
  expect(pattern.deployment).toEqual(readDeployment(exampleText("school")).deployment);
});

it("gives the same bytes as the school's document", () => {
  const byPattern = new App({ outdir: path.join(folder(), "pattern") });
  new HybridCloud(byPattern, "school", school, { date });
  byPattern.synth();
  const byDocument = new App({ outdir: path.join(folder(), "document") });
  const { document } = readDeployment(exampleText("school"));
  new MailDeployment(byDocument, "school", document, { date });
  byDocument.synth();
  const contents = contentsOf(byPattern.outdir);
  expect(contents).toEqual(contentsOf(byDocument.outdir));
  expect(Object.keys(contents)).toContain("stacks/school-cloud/cdk.tf.json");
});

it("derives subnets, domain controllers and the sign-on address from the address space", () => {
  const { datacenters, identity } = hybridCloudDocument("school", {
    ...school,
    cloud: { ...school.cloud, addressSpace: "172.16.0.0/16" },
  });
  expect(datacenters[1]?.networks?.map(({ cidr, assign }) => `${cidr} ${assign ?? ""}`)).toEqual([
    "172.16.0.0/26 172.16.0.20-172.16.0.60",
    "172.16.1.0/26 172.16.1.10-172.16.1.60",
    "172.16.2.0/26 172.16.2.10-172.16.2.60",
    "172.16.255.224/27 ",
  ]);
  expect(datacenters[1]?.activeDirectory?.domainControllers?.map(({ address }) => address)).toEqual([
    "172.16.0.10",
    "172.16.0.11",
  ]);
  expect(identity?.signOn?.virtualAddress).toBe("172.16.0.15");
});

it("refuses an address space without room for the subnets", () => {
  const small = { ...school, cloud: { ...school.cloud, addressSpace: "10.60.0.0/24" } };
  expect(() => hybridCloudDocument("school", small)).toThrow(
    'cloud.addressSpace: has no room for the subnets, got "10.60.0.0/24", expected a network of at least /20 such as 10.60.0.0/20',
  );
});

it("puts servers into the given zones, and lets further keys override the pattern", () => {
  const document = hybridCloudDocument("school", {
    ...school,
    cloud: { ...school.cloud, name: "north", zones: ["2", "3"] },
    also: { domains: [] },
  });
  expect(document.requirements).toEqual({
    survive: ["campus", "north.zone-2", "north.zone-3"],
    maintenance: "business-hours",
  });
  expect(document.identity?.signOn?.proxies?.map(({ zone, datacenter }) => `${datacenter} ${zone ?? ""}`)).toEqual([
    "north 2",
    "north 3",
  ]);
  expect(document.domains).toEqual([]);
});
