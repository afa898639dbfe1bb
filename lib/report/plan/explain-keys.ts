import { stableJson } from "../../base/order";
import type { Position, Problem } from "../../base/problem";
import type { ExplainedKey } from "../../plan";
import type { Page } from "../text/page";
import { hanging } from "../text/words";
import { reasonText } from "./reason";

/** A key with its position in the document's text, if it is specified there. */
export interface PlacedKey extends ExplainedKey {
  readonly position?: Position;
}

/** The keys, with positions of those that the document specifies. */
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

/** Each key with its value, the origin of the value, and the key's meaning. */
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
    hanging("", `${style.bold(key.path)}: ${value}`, width, "  "),
    ...lines.flatMap(([label, text]) => (text === undefined ? [] : [hanging(`  ${label.padEnd(7)} `, text, width)])),
    "",
  ].join("\n");
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(valueText).join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The origin of the value, in words. */
function originText({ origin, value, position, reason, meaning }: PlacedKey, document: string): string {
  if (origin === "specified") {
    return position === undefined ? origin : `${origin} at ${document}:${position.line}:${position.column}`;
  }
  if (value === undefined && meaning !== undefined) return `if omitted, ${meaning}`;
  const because = reason === undefined ? meaning : reasonText(reason);
  return because === undefined ? origin : `${origin}: ${because}`;
}

/** A path that does not exist in the document. */
export function unknownPath(path: string): Problem {
  return {
    code: "unknown-path",
    path: "--explain",
    message: "the document has nothing at this path",
    got: JSON.stringify(path),
    expected: "a path such as clusters[0].databases or clusters.DAG1, or the name of a part such as namespaces",
    remedy: `write the path of a key, or of what contains it`,
  };
}
