/** A value of a parameter: texts are quoted, so that nothing in them is expanded; `raw` is PowerShell itself. */
export type Value = string | boolean | readonly string[] | { readonly raw: string };

export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function literal(value: Value): string {
  if (typeof value === "boolean") return value ? "$true" : "$false";
  if (typeof value === "string") return quoted(value);
  return "raw" in value ? value.raw : `@(${value.map(quoted).join(", ")})`;
}

/** What is to exist: noun of the cmdlets, its identity, and parameters; `once` are those that only `New-` takes. */
export interface Wanted {
  readonly noun: string;
  readonly identity: string;
  readonly once: Readonly<Record<string, Value>>;
  readonly settings: Readonly<Record<string, Value>>;
}

/** Creates what is missing and sets what exists, so that the script may run again. */
export function ensured({ noun, identity, once, settings }: Wanted): string[] {
  const parameters = Object.entries(once).map(([name, value]) => `-${name} ${literal(value)}`);
  return [
    "$settings = @{",
    ...Object.entries(settings).map(([name, value]) => `    ${name} = ${literal(value)}`),
    "}",
    `if (Get-${noun} -Identity ${quoted(identity)} -ErrorAction SilentlyContinue) {`,
    `    Set-${noun} -Identity ${quoted(identity)} @settings`,
    "} else {",
    `    New-${noun} ${parameters.join(" ")} @settings`,
    "}",
  ];
}

/** A script that stops at the first error; sections have a comment of their own. */
export function script(
  purpose: readonly string[],
  sections: readonly (readonly [string, readonly string[]])[],
): string {
  const head = [...purpose.map((line) => `# ${line}`), "$ErrorActionPreference = 'Stop'"];
  const bodies = sections.map(([comment, lines]) => ["", `# ${comment}`, ...lines].join("\n"));
  return [head.join("\n"), ...bodies, ""].join("\n");
}
