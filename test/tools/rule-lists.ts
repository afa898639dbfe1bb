// The lists of rules in `lib/rules`, generated only from file names: they must exist before any rule can be loaded.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { areas } from "../../lib/rules/types";

export const root = join(__dirname, "..", "..");
export const command = "npm run generate:rules";

/** A file of the project and its required contents. */
export interface WrittenFile {
  /** Relative to the project's root. */
  readonly path: string;
  readonly text: string;
}

/** Ids of the rules of an area: the names of the files in its folder. */
export function ruleIdsIn(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();
}

/** `dag-dac-2member` is exported as `dagDac2member`. */
export function exportName(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `index.ts` of every area, and the list of all. */
export function listFiles(): readonly WrittenFile[] {
  return [...areas.map(areaIndex), allFile()];
}

function areaIndex(area: string): WrittenFile {
  const ids = ruleIdsIn(`lib/rules/${area}`);
  const head = `export const ${exportName(area)}Rules: readonly Rule[] = [`;
  const names = ids.map(exportName);
  const line = `${head}${names.join(", ")}];`;
  const list = line.length <= 120 ? [line] : [head, ...names.map((name) => `  ${name},`), "];"];
  const lines = [
    'import type { Rule } from "../types";',
    ...ids.map((id) => `import { ${exportName(id)} } from "./${id}";`),
    "",
    `/** Rules of this area, sorted by id. Written by \`${command}\`. */`,
    ...list,
  ];
  return { path: `lib/rules/${area}/index.ts`, text: `${lines.join("\n")}\n` };
}

function allFile(): WrittenFile {
  const sorted = [...areas].sort();
  const lines = [
    'import type { Rule } from "./types";',
    ...sorted.map((area) => `import { ${exportName(area)}Rules } from "./${area}";`),
    "",
    `/** Every rule of the library, sorted by id. Written by \`${command}\`. */`,
    "export const allRules: readonly Rule[] = [",
    ...sorted.map((area) => `  ...${exportName(area)}Rules,`),
    "].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));",
  ];
  return { path: "lib/rules/all.ts", text: `${lines.join("\n")}\n` };
}
