// Proves that reading reports the origin of every key: each value of a document is specified, each omitted key has the
// schema's default, one derived from other keys, or a stated meaning; and that the model has the same values. A document
// with problems has no origins.
import { documentJsonSchema, readDeployment, type KeyOrigin } from "../../lib/model";
import { changed, documentNames, documentObject } from "./documents";

function originsOf(document: unknown): ReadonlyMap<string, KeyOrigin> {
  return new Map(
    readDeployment(document)
      .origins()
      .map((key) => [key.path, key]),
  );
}

/** Every value of plain data by its path; a list of values alone is one. */
function valuesOf(data: unknown, path = ""): [string, unknown][] {
  const isList = Array.isArray(data);
  if (data === null || typeof data !== "object") return [[path, data]];
  if (isList && !data.some((item) => item !== null && typeof item === "object")) return [[path, data]];
  return Object.entries(data).flatMap(([key, value]) => {
    const plain = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key)
      ? `${path === "" ? "" : `${path}.`}${key}`
      : `${path}["${key}"]`;
    return valuesOf(value, isList ? `${path}[${key}]` : plain);
  });
}

test.each(documentNames)("exactly the values of the %s are specified", (name) => {
  const specified = [...originsOf(documentObject(name)).values()].filter(({ origin }) => origin === "specified");
  const expected = valuesOf(documentObject(name));
  expect(expected.length).toBeGreaterThan(100);
  expect(new Map(specified.map(({ path, value }) => [path, value]))).toEqual(new Map(expected));
});

test.each(documentNames)("every key that the %s omits has a default or a meaning", (name) => {
  const left = [...originsOf(documentObject(name)).values()].filter(({ origin }) => origin === "default");
  expect(left.length).toBeGreaterThan(100);
  expect(left.filter(({ value, meaning }) => value === undefined && meaning === undefined)).toEqual([]);
  expect(left.filter(({ description }) => description === "")).toEqual([]);
});

test("a default of the schema is the value that the JSON Schema states, with its source", () => {
  const stated = documentJsonSchema() as {
    properties: { proxies: { items: { properties: Record<string, { default: unknown }> } } };
  };
  const key = originsOf(documentObject("town")).get("proxies[0].idleTimeoutSeconds");
  expect(key).toEqual({
    path: "proxies[0].idleTimeoutSeconds",
    origin: "default",
    value: stated.properties.proxies.items.properties["idleTimeoutSeconds"]?.default,
    description: "Idle timeout in seconds.",
    source: "HealthChecker, https://github.com/microsoft/CSS-Exchange: idle timeouts decrease along the path",
  });
});

test.each<[string, readonly (string | number)[], unknown, string, unknown]>([
  ["the body limit from the largest message", ["transport", "maxMessageMB"], 100, "proxies[0].maxBodyMB", 137],
  ["the gateway's limit from transport", ["transport", "maxMessageMB"], 50, "gateways[0].maxMessageMB", 50],
  ["a member's Windows from Exchange's", ["exchange", "windows"], "2025", "clusters[0].members.dc1[0].windows", "2025"],
  ["the replay lag from lagged copies", ["clusters", 0, "copies", "lagged"], 1, "clusters[0].copies.replayLagDays", 7],
  [
    "the witness's folder from the name",
    ["clusters", 0, "witness", "directory"],
    undefined,
    "clusters[0].witness.directory",
    "C:\\DAGWitness\\DAG1",
  ],
  [
    "Basic from modern authentication",
    ["exchange", "modernAuthentication"],
    "adfs",
    "exchange.basicAuthentication",
    false,
  ],
  [
    "the NetBIOS name from the forest's",
    ["organization", "forest", "name"],
    "x.example",
    "organization.forest.netBiosName",
    "x",
  ],
  [
    "how storage is reached from its path",
    ["datacenters", 0, "hosts", 0, "storage", 1, "path"],
    "\\\\fs1\\mail",
    "datacenters[0].hosts[0].storage[1].attachment",
    "smb",
  ],
  [
    "public folder mailboxes from data and users",
    ["migration", "sources", 0, "publicFolders", "dataGB"],
    250,
    "migration.sources[0].publicFolders.mailboxes",
    3,
  ],
])("a derived default: %s", (_, at, value, path, expected) => {
  const key = originsOf(changed("town", at, value)).get(path);
  expect([key?.origin, key?.value]).toEqual(["default", expected]);
  expect(key?.meaning).toMatch(/\S/);
});

test("the model has the values of the origins", () => {
  const read = readDeployment(changed("town", ["transport", "maxMessageMB"], 100));
  const keys = new Map(read.origins().map((key) => [key.path, key.value]));
  const { proxies, gateways, exchange, clusters } = read.deployment ?? {};
  expect([
    proxies?.[0]?.maxBodyMB,
    proxies?.[0]?.idleTimeoutSeconds,
    gateways?.[0]?.maxMessageMB,
    exchange?.basicAuthentication,
    clusters?.[0]?.datacenterActivation,
  ]).toEqual([
    keys.get("proxies[0].maxBodyMB"),
    keys.get("proxies[0].idleTimeoutSeconds"),
    keys.get("gateways[0].maxMessageMB"),
    keys.get("exchange.basicAuthentication"),
    keys.get("clusters[0].datacenterActivation"),
  ]);
});

test("a document with problems has no origins", () => {
  expect(readDeployment(changed("town", ["exchange", "edition"], undefined)).origins()).toEqual([]);
});
