import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export const documentNames = ["town", "government", "school"] as const;
export type DocumentName = (typeof documentNames)[number] | "town-azure-dr";

/** The text of an example. */
export function documentText(name: DocumentName): string {
  return readFileSync(join(__dirname, "..", "..", "examples", name, `${name}.yaml`), "utf8");
}

const parsed = new Map<DocumentName, string>();

/** A fresh plain object of an example; its YAML is read once. */
export function documentObject(name: DocumentName): Record<string, unknown> {
  const json = parsed.get(name) ?? JSON.stringify(parse(documentText(name)));
  parsed.set(name, json);
  return JSON.parse(json) as Record<string, unknown>;
}

/** A fresh document with the value at the path replaced; `undefined` removes the key or list entry. */
export function changed(
  name: DocumentName,
  path: readonly (string | number)[],
  value: unknown,
): Record<string, unknown> {
  const document = documentObject(name);
  let at = document as Record<string | number, unknown>;
  for (const segment of path.slice(0, -1)) at = at[segment] as Record<string | number, unknown>;
  const last = path.at(-1) as string | number;
  if (value !== undefined) at[last] = value;
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete at[last];
  return document;
}
