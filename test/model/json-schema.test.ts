// Proves that the JSON Schema for editors takes what reading takes, refuses unknown keys, and explains every key.
import Ajv from "ajv";
import { documentJsonSchema } from "../../lib/model";
import { changed, documentNames, documentObject } from "./documents";

interface Schema {
  type?: string;
  description?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema | boolean;
  anyOf?: Schema[];
  default?: unknown;
  required?: string[];
  $schema?: string;
}

const schema = documentJsonSchema() as Schema;
// The validator at hand knows draft 7; the keywords used here mean the same in 2020-12, but for `prefixItems`.
const { $schema: draft, ...rules } = schema;
const validate = new Ajv({ schemaId: "auto", unknownFormats: "ignore" } as object).compile(rules);

it("is draft 2020-12", () => {
  expect(draft).toBe("https://json-schema.org/draft/2020-12/schema");
});

it.each(documentNames)("takes the document of the %s", (name) => {
  expect(validate(documentObject(name))).toBe(true);
});

it.each<[readonly (string | number)[], unknown]>([
  [["users", 0, "mailboxs"], 5],
  [["exchange", "edition"], undefined],
  [["exchange", "version"], "2018"],
  [["datacenters", 0, "hosts", 0, "memoryGB"], "384GB"],
  [["credentials", "hypervisor"], "literal"],
  [["datacenters", 0, "networks", 0, "cidr"], "10.1.10.300/24"],
])("refuses %j as %j", (path, value) => {
  expect(validate(changed("town", path, value))).toBe(false);
});

it("explains every key and allows no others", () => {
  const missing: string[] = [];
  const visit = (at: Schema | boolean | undefined, path: string): void => {
    if (typeof at !== "object") return;
    if (at.properties !== undefined && at.additionalProperties !== false) missing.push(`${path} allows other keys`);
    for (const [key, below] of Object.entries(at.properties ?? {})) {
      if ((below.description ?? "") === "") missing.push(`${path}.${key} is not explained`);
      visit(below, `${path}.${key}`);
    }
    visit(at.items, `${path}[]`);
    visit(typeof at.additionalProperties === "object" ? at.additionalProperties : undefined, `${path}.*`);
    for (const option of at.anyOf ?? []) visit(option, path);
  };
  visit(schema, "");
  expect(missing).toEqual([]);
});

it("states defaults", () => {
  expect(schema.properties?.["namespaces"]?.properties?.["ttlSeconds"]?.default).toBe(300);
  expect(schema.properties?.["transport"]?.properties?.["peakHour"]?.default).toBe("10%");
  expect(schema.required).toEqual(["apiVersion", "name", "organization", "exchange", "users", "datacenters"]);
});
