import { z } from "zod";
import { documentSchema } from "./deployment";

/** JSON Schema (draft 2020-12) of the document, for editors: descriptions, defaults, no other keys. */
export function documentJsonSchema(): object {
  const schema = z.toJSONSchema(documentSchema, { target: "draft-2020-12", io: "input", reused: "inline" });
  return { ...schema, title: "mail-constructs deployment" };
}
