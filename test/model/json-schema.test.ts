// Proves that the JSON Schema for editors accepts and refuses the same documents as the reader; that it describes every key;
// that the meaning of omitting a key is always stated: it is required, has a default value, or a sentence "If omitted, …";
// and that every key has an example that the JSON Schema and the zod schema accept.
import Ajv2020 from "ajv/dist/2020";
import * as z from "zod";
import { documentJsonSchema } from "../../lib/model";
import { documentSchema } from "../../lib/model/schema/deployment";
import { changed, documentNames, documentObject } from "./documents";

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Record<string, Schema>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: Schema[];
  readonly default?: unknown;
  readonly examples?: unknown[];
  readonly required?: string[];
  readonly $schema?: string;
  readonly $id?: string;
}

const schema = documentJsonSchema() as Schema;
const ajv = new Ajv2020({ allowUnionTypes: true, allErrors: true });
const validate = ajv.compile(schema);

interface Key {
  readonly path: string;
  readonly schema: Schema;
  readonly required: boolean;
  /** The schema of zod at the same place. */
  readonly zod: z.ZodType;
}

/** Every key of the whole document, with the place it has in both schemas. */
function keysOf(at: Schema, zod: z.ZodType, path = ""): Key[] {
  const options = unwrapped(zod);
  const inMap = Object.entries(at.properties ?? {}).flatMap(([key, below]) => {
    const inner = options.flatMap((option) =>
      option instanceof z.ZodObject ? [option.shape[key] as z.ZodType] : [],
    )[0];
    if (inner === undefined) throw new Error(`${path}.${key} is not in the schema`);
    const here = { path: `${path}.${key}`, schema: below, required: at.required?.includes(key) === true, zod: inner };
    return [here, ...keysOf(below, inner, here.path)];
  });
  const element = options.flatMap((option) => (option instanceof z.ZodArray ? [option.element as z.ZodType] : []))[0];
  const value = options.flatMap((option) => (option instanceof z.ZodRecord ? [option.valueType as z.ZodType] : []))[0];
  return [
    ...inMap,
    ...(at.items === undefined || element === undefined ? [] : keysOf(at.items, element, `${path}[]`)),
    ...(typeof at.additionalProperties !== "object" || value === undefined
      ? []
      : keysOf(at.additionalProperties, value, `${path}.*`)),
    ...(at.anyOf ?? []).flatMap((option, i) =>
      option.properties === undefined ? [] : keysOf(option, options[i] ?? zod, path),
    ),
  ];
}

/** The schema itself, or the options of a union, without what makes it optional, defaulted or transformed. */
function unwrapped(zod: z.ZodType): z.ZodType[] {
  if (zod instanceof z.ZodOptional || zod instanceof z.ZodDefault || zod instanceof z.ZodPrefault)
    return unwrapped(zod.unwrap() as z.ZodType);
  if (zod instanceof z.ZodUnion) return (zod.options as z.ZodType[]).flatMap(unwrapped);
  return [zod];
}

const keys = keysOf(schema, documentSchema);
const pathsWhere = (wrong: (key: Key) => boolean): string[] => keys.filter(wrong).map(({ path }) => path);

it("is draft 2020-12 with an identifier, and the walk below visits every key", () => {
  expect([schema.$schema, schema.$id]).toEqual([
    "https://json-schema.org/draft/2020-12/schema",
    "urn:mail-constructs:v1:deployment",
  ]);
  // Counted in the text of the schema, where each key of a map of properties has one description.
  const inText = JSON.stringify(schema).split('"description":').length - 1;
  expect(keys.length).toBeGreaterThan(350);
  expect(keys.length).toBeLessThan(inText);
});

it.each(documentNames)("accepts the document of the %s", (name) => {
  expect([validate(documentObject(name)), validate.errors]).toEqual([true, null]);
});

it.each<[readonly (string | number)[], unknown]>([
  [["users", 0, "mailboxs"], 5],
  [["exchange", "edition"], undefined],
  [["exchange", "version"], "2018"],
  [["datacenters", 0, "hosts", 0, "memoryGB"], "384GB"],
  [["credentials", "hypervisor"], "literal"],
  [["datacenters", 0, "networks", 0, "cidr"], "10.1.10.300/24"],
  [["links", 0, "between"], ["dc1"]],
])("refuses %j as %j", (path, value) => {
  expect(validate(changed("town", path, value))).toBe(false);
});

it("describes every key, in sentences, and allows no others", () => {
  expect(pathsWhere(({ schema: { description } }) => !/^\S[^]*[.)]$/.test(description ?? ""))).toEqual([]);
  expect(pathsWhere(({ schema: at }) => at.properties !== undefined && at.additionalProperties !== false)).toEqual([]);
});

it("states for every key what omitting it means, in exactly one way", () => {
  const ways = ({ required, schema: at }: Key): boolean[] => [
    required,
    "default" in at,
    /(?:^|[.)] )If omitted, \S/.test(at.description ?? ""),
  ];
  expect(pathsWhere((key) => ways(key).filter(Boolean).length !== 1)).toEqual([]);
});

it("hides no default in prose", () => {
  const words = /\bdefaults?\b|without it|\bby default\b/i;
  expect(pathsWhere(({ schema: at }) => words.test((at.description ?? "").replace("Default gateway", "")))).toEqual([]);
});

it("states defaults as values that both schemas accept", () => {
  expect(schema.properties?.["namespaces"]?.properties?.["ttlSeconds"]?.default).toBe(300);
  expect(schema.properties?.["transport"]?.properties?.["peakHour"]?.default).toBe("10%");
  expect(schema.required).toEqual(["apiVersion", "name", "organization", "users", "datacenters"]);
  const withDefault = keys.filter(({ schema: at }) => "default" in at);
  expect(withDefault.length).toBeGreaterThan(100);
  const refused = withDefault.filter(
    ({ schema: at, zod }) => !ajv.validate(at, at.default) || !zod.safeParse(at.default).success,
  );
  expect(refused.map(({ path }) => path)).toEqual([]);
});

it("has an example for every key that both schemas accept", () => {
  expect(pathsWhere(({ schema: at }) => (at.examples ?? []).length === 0)).toEqual([]);
  const refused = keys.flatMap(({ path, schema: at, zod }) =>
    (at.examples ?? [])
      .filter((example) => !ajv.validate(at, example) || !zod.safeParse(example).success)
      .map((example) => `${path}: ${JSON.stringify(example)}`),
  );
  expect(refused).toEqual([]);
});
