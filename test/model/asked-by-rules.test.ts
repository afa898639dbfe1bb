// Proves that what a document specifies for the rules about hybrid, migration, Azure and ports reaches the model unchanged,
// that omitted keys have their default there, or are absent if unknown, and that wrongly named Edge servers and waves are
// reported.
import { problemText } from "../../lib/base/problem";
import { readDeployment } from "../../lib/model";
import { changed, documentObject, type DocumentName } from "./documents";

function modelOf(name: DocumentName, path: readonly (string | number)[], value: unknown) {
  const { deployment, problems } = readDeployment(changed(name, path, value));
  expect(problems.map(problemText)).toEqual([]);
  return deployment;
}

const edge = {
  version: "SE",
  domain: "workgroup",
  subscribedSites: ["DC1"],
  resubscribe: true,
  certificate: "self-signed",
  openProxyTest: false,
  internalSmtpServers: ["10.1.50.26"],
};

test("the keys of an Edge server reach the model unchanged", () => {
  expect(modelOf("town", ["gateways", 0, "edge"], edge)?.gateways[0]?.edge).toEqual({ ...edge, roles: [] });
});

test("filters, Site Recovery and the kind of directory reach the datacenter", () => {
  const filtered = modelOf("town", ["datacenters", 0, "networks", 1, "filtered"], true);
  const networks = filtered?.datacenters.find((datacenter) => datacenter.name === "dc1")?.networks;
  expect(networks?.map((network) => [network.name, network.filtered])).toEqual([
    ["replication", true],
    ["servers", false],
  ]);
  expect(modelOf("town", ["links", 0, "filtered"], true)?.links.map((link) => link.filtered)).toContain(true);
  const replicated = modelOf("school", ["datacenters", 1, "siteRecovery"], ["HYB1"]);
  expect(replicated?.datacenters.map((datacenter) => datacenter.siteRecovery)).toEqual([[], ["HYB1"]]);
  const path = ["datacenters", 1, "activeDirectory", "service"];
  const directories = modelOf("school", path, "entra-domain-services")?.datacenters;
  expect(directories?.map((directory) => directory.activeDirectory?.service)).toEqual([
    "ad-ds",
    "entra-domain-services",
  ]);
});

test("omitted keys have their default in the model, or are absent if unknown", () => {
  const { deployment } = readDeployment(documentObject("school"));
  const keys = ["connection", "path", "dedicatedApp", "modernAuthentication", "managementToolsOnly"];
  const said = Object.fromEntries(Object.entries(deployment?.hybrid ?? {}).filter(([key]) => keys.includes(key)));
  expect(said).toEqual({
    connection: "classic",
    path: "internet",
    modernAuthentication: false,
    managementToolsOnly: false,
  });
  expect(deployment?.migration).not.toHaveProperty("method");
});

test("an Edge server that does not exist is refused: this library does not set up or subscribe one", () => {
  const document = changed("school", ["gateways", 0, "edge"], { version: "SE" });
  expect(readDeployment(document).problems.map(problemText)).toEqual([
    "gateways[0].existing: this library does not create Edge Transport servers, got false, expected true; set `existing: true`, or remove `edge`",
  ]);
});

test("public folders that move after a missing wave are reported", () => {
  const document = changed("town", ["migration", "sources", 0, "publicFolders", "moveAfter"], "second-dai");
  expect(readDeployment(document).problems.map(problemText)).toEqual([
    'migration.sources[0].publicFolders.moveAfter: there is no wave with this name, got "second-dai", expected one of pilot, first-day, second-day; write `second-day`, or add the wave',
  ]);
});
