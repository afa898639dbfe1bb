import * as z from "zod";
import { documentSchema } from "./deployment";
import { exampleOf } from "./examples";
import type { JsonSchema } from "./json-schema-type";
import type { KeyMeta } from "./meta";

const identifier = "urn:mail-constructs:v1:deployment";

/** JSON Schema (draft 2020-12) of the document, for editors: descriptions, defaults, examples, no additional properties. */
export function documentJsonSchema(): object {
  const { $schema, ...schema } = forReaders(describedSchema("input"), false);
  return { $schema, $id: identifier, title: "mail-constructs deployment", ...schema };
}

/**
 * The input, or the output with all defaults, as JSON Schema that still contains everything in `KeyMeta`: of the document, or
 * of a part of it. The whole document takes as long as judging a small deployment.
 */
export function describedSchema(io: "input" | "output", part: z.ZodType = documentSchema): JsonSchema {
  return z.toJSONSchema(part, {
    target: "draft-2020-12",
    io,
    reused: "inline",
    unrepresentable: "any",
    override: ({ jsonSchema, zodSchema }) => {
      // zod omits the default if a nested schema has a transform; none of these transforms changes the default.
      if (zodSchema instanceof z.ZodDefault) Object.assign(jsonSchema, { default: zodSchema.def.defaultValue });
      const { output } = jsonSchema as JsonSchema;
      delete jsonSchema["output"];
      if (io === "output" && output !== undefined) Object.assign(jsonSchema, output);
      const { prefixItems } = jsonSchema;
      if (prefixItems?.[0] === undefined) return;
      // A pair of one type as a list of two: editors that only know older drafts understand this form.
      delete jsonSchema.prefixItems;
      Object.assign(jsonSchema, { items: prefixItems[0], minItems: prefixItems.length, maxItems: prefixItems.length });
    },
  }) as JsonSchema;
}

/** The description with the meaning of omitting the key. */
export function fullDescription({ description = "", omitted }: KeyMeta): string {
  return omitted === undefined ? description : `${description} If omitted, ${omitted}.`;
}

/** Standard keywords only; every nested key gets its example. */
function forReaders(schema: JsonSchema, isKey: boolean): JsonSchema {
  const { example, omitted: _omitted, source: _source, typeName: _name, description: _description, ...rest } = schema;
  const description = fullDescription(schema);
  const found = isKey ? exampleOf(schema) : example;
  return {
    ...rest,
    ...(description === "" ? {} : { description }),
    ...(found === undefined || rest.examples !== undefined ? {} : { examples: [found] }),
    ...(rest.properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(rest.properties).map(([key, below]) => [key, forReaders(below, true)]),
          ),
        }),
    ...(rest.items === undefined ? {} : { items: forReaders(rest.items, false) }),
    ...(rest.propertyNames === undefined ? {} : { propertyNames: forReaders(rest.propertyNames, false) }),
    ...(typeof rest.additionalProperties === "object"
      ? { additionalProperties: forReaders(rest.additionalProperties, false) }
      : {}),
    ...(rest.anyOf === undefined ? {} : { anyOf: rest.anyOf.map((option) => forReaders(option, false)) }),
  };
}
