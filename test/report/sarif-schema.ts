import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";

// The published schema is draft 04: its `id` is called `$id` since draft 06, and one of its patterns is not a valid Unicode pattern.
const {
  id,
  $schema: _draft,
  ...published
} = JSON.parse(readFileSync(join(__dirname, "..", "vectors", "sarif-schema-2.1.0.json"), "utf8")) as {
  readonly id: string;
  readonly $schema: string;
};
const ajv = new Ajv({ allErrors: true, strict: false, logger: false, unicodeRegExp: false });
const validate = ajv.compile({ ...published, $id: id });

/** What the published schema of SARIF 2.1.0 says against a log; empty if it conforms. */
export function sarifErrors(text: string): string[] {
  if (validate(JSON.parse(text)) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
