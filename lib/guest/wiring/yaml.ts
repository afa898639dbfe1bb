/** Data that `yamlText` can write. */
export type YamlData =
  string | number | boolean | readonly YamlData[] | { readonly [key: string]: YamlData | undefined };

/** Block-style YAML of plain data; every string is quoted, so none is taken for a number, a date or a boolean. */
export function yamlText(value: YamlData): string {
  return lines(value, "").join("\n") + "\n";
}

function lines(value: YamlData, indent: string): string[] {
  if (isList(value)) return value.flatMap((item) => itemLines(item, indent));
  if (typeof value !== "object") return [indent + JSON.stringify(value)];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (inner === undefined) return [];
    if (isEmpty(inner)) return [`${indent}${key}: ${isList(inner) ? "[]" : "{}"}`];
    if (typeof inner !== "object") return [`${indent}${key}: ${JSON.stringify(inner)}`];
    return [`${indent}${key}:`, ...lines(inner, `${indent}  `)];
  });
}

/** A list's item: its first line stands behind the dash. */
function itemLines(item: YamlData, indent: string): string[] {
  if (isEmpty(item)) return [`${indent}- ${isList(item) ? "[]" : "{}"}`];
  const [first = "", ...rest] = lines(item, `${indent}  `);
  return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
}

function isEmpty(value: YamlData): boolean {
  return typeof value === "object" && Object.values(value).filter((inner) => inner !== undefined).length === 0;
}

function isList(value: YamlData): value is readonly YamlData[] {
  return Array.isArray(value);
}
