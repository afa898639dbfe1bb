import { stableJson } from "../../base/order";
import type { Position, Problem } from "../../base/problem";
import type { ExplainedKey } from "../../plan";
import type { Page } from "../text/page";
import { hanging } from "../text/words";

/** A key with its place in the document's text, where it stands there. */
export interface PlacedKey extends ExplainedKey {
  readonly position?: Position;
}

/** The keys with the places of those that the document specifies. */
export function placedKeys(
  keys: readonly ExplainedKey[],
  positionOf: (path: string) => Position | undefined,
): PlacedKey[] {
  return keys.map((key) => {
    const position = key.origin === "specified" ? positionOf(key.path) : undefined;
    return position === undefined ? key : { ...key, position };
  });
}

export function keyExplanationJson(keys: readonly PlacedKey[]): string {
  return stableJson({ keys });
}

/** Each key with its value, where that comes from, and what the key means. */
export function keyExplanationText(keys: readonly PlacedKey[], document: string, page: Page): string {
  return keys.map((key) => keyText(key, document, page)).join("\n");
}

function keyText(key: PlacedKey, document: string, { style, width }: Page): string {
  const lines: readonly (readonly [label: string, text: string | undefined])[] = [
    ["origin", originText(key, document)],
    ["means", key.description],
    ["source", key.source],
  ];
  const value = key.value === undefined ? "not specified" : valueText(key.value);
  return [
    hanging(`${style.bold(key.path)}: `, value, width),
    ...lines.flatMap(([label, text]) => (text === undefined ? [] : [hanging(`  ${label.padEnd(7)} `, text, width)])),
    "",
  ].join("\n");
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(valueText).join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Where the value comes from, in words. */
function originText({ origin, value, position, reason, meaning }: PlacedKey, document: string): string {
  if (origin === "specified") {
    return position === undefined ? origin : `${origin} at ${document}:${position.line}:${position.column}`;
  }
  if (value === undefined && meaning !== undefined) return `if omitted, ${meaning}`;
  const because = reason ?? meaning;
  return because === undefined ? origin : `${origin}: ${because}`;
}

/** A path at which the document has nothing. */
export function unknownPath(path: string): Problem {
  return {
    code: "unknown-path",
    path: "--explain",
    message: "the document has nothing at this path",
    got: JSON.stringify(path),
    expected: "a path such as clusters[0].databases or clusters.DAG1, or the name of a part such as namespaces",
    remedy: `write the path of a key, or of what it stands in`,
  };
}
