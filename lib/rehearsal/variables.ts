type Json = Readonly<Record<string, unknown>>;

/**
 * `TF_VAR_<name>` for every required variable of a stack: the value in `given` if there is one, else a made-up value.
 */
export function variableEnvironment(
  configuration: Json,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const variables = configuration["variable"];
  if (typeof variables !== "object" || variables === null) return {};
  const result: Record<string, string> = {};
  for (const [name, declared] of Object.entries(variables)) {
    const declaration = (Array.isArray(declared) ? (declared as unknown[])[0] : declared) as Json;
    const value = given[name] ?? ("default" in declaration ? undefined : madeUpText(name, declaration["type"]));
    if (value !== undefined) result[`TF_VAR_${name}`] = value;
  }
  return result;
}

/** Identifiers of the directory and of what is in it: providers refuse other text for them. */
const identifier = /(tenant|subscription|client|object|principal)[-_]?id$/i;

function madeUpText(name: string, type: unknown): string {
  const expression = typeof type === "string" ? type.replace(/^\$\{(.*)\}$/s, "$1").trim() : "string";
  if (expression === "string" && identifier.test(name)) return "00000000-0000-4000-8000-000000000000";
  const value = madeUp(expression);
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The smallest value of a type; strings are `rehearsal`. */
function madeUp(type: string): unknown {
  const composed = /^(\w+)\s*\((.*)\)$/s.exec(type);
  if (composed === null) return type === "number" ? 1 : type === "bool" ? true : "rehearsal";
  const [, kind, inner] = composed as unknown as [string, string, string];
  if (kind === "list" || kind === "set") return [];
  if (kind === "map") return {};
  if (kind === "tuple") return parts(inner.trim().slice(1, -1)).map(madeUp);
  if (kind === "optional") return madeUp(parts(inner)[0] ?? "string");
  const members = parts(inner.trim().slice(1, -1)).map((member) => member.split(/[=:]/s));
  return Object.fromEntries(
    members.map(([name, ...rest]) => [String(name).trim().replaceAll('"', ""), madeUp(rest.join("=").trim())]),
  );
}

/** Splits at commas and line ends outside of brackets. */
function parts(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let current = "";
  for (const character of text) {
    if ("([{".includes(character)) depth += 1;
    if (")]}".includes(character)) depth -= 1;
    if (depth === 0 && (character === "," || character === "\n")) {
      found.push(current);
      current = "";
    } else current += character;
  }
  return [...found, current].map((part) => part.trim()).filter((part) => part !== "");
}
