import { z } from "zod";
import { documentSchema } from "./deployment";

/** JSON Schema (draft 2020-12) of the document, for editors: descriptions, defaults, no other keys. */
export function documentJsonSchema(): object {
  const schema = z.toJSONSchema(documentSchema, {
    target: "draft-2020-12",
    io: "input",
    reused: "inline",
    override: ({ jsonSchema }) => {
      const { prefixItems } = jsonSchema;
      if (prefixItems?.[0] === undefined) return;
      // Pairs of the same make as a list of two: editors that know older drafts only understand that as well.
      delete jsonSchema.prefixItems;
      Object.assign(jsonSchema, { items: prefixItems[0], minItems: prefixItems.length, maxItems: prefixItems.length });
    },
  });
  return { ...schema, title: "mail-constructs deployment" };
}
