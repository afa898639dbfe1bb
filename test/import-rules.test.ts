// Proves that dependency-cruiser, as `npm run lint` configures it, refuses an import that lib/README.md does not allow: a small
// library that breaks each rule once is refused for exactly these imports. It does not prove that our own library passes; lint does.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const ROOT = resolve(__dirname, "..");
const CONFIGURATION = join(ROOT, ".dependency-cruiser.cjs");

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** Runs the linter on a library of these files; each file is given by its imports. */
function refused(library: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "import-rules-"));
  try {
    for (const [name, text] of Object.entries({ ...library, "tsconfig.json": "{}" })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const command = join(ROOT, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
    const printed = execFileSync(
      process.execPath,
      [command, "--config", CONFIGURATION, "--output-type", "json", "lib"],
      { cwd: folder, encoding: "utf8" },
    );
    const { violations } = (JSON.parse(printed) as { summary: { violations: Violation[] } }).summary;
    return violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const value = "export const value = 1;\n";
const type = "export type Value = number;\n";

describe("lint refuses", () => {
  test("a module above its layer, an import that bypasses index.ts, a rule that calls the planner, and a cycle", () => {
    expect(
      refused({
        "lib/base/units.ts": value,
        "lib/base/outside.ts": 'export { value } from "../model";\n',
        "lib/model/index.ts": 'export { value } from "../base/units";\n',
        "lib/plan/index.ts": 'export { value } from "./copies/rows";\nexport type { Value } from "./types/plan";\n',
        "lib/plan/types/plan.ts": type,
        "lib/plan/cost/cost.ts": value,
        "lib/plan/copies/rows.ts": 'import { value } from "../cost/cost";\nexport { value };\n',
        "lib/cli/past.ts": 'export { value } from "../plan/cost/cost";\n',
        "lib/rules/index.ts": 'export { value } from "../plan";\n',
        "lib/guest/a.ts": 'import type { B } from "./b";\nexport type A = B[];\n',
        "lib/guest/b.ts": 'import type { A } from "./a";\nexport type B = A | 1;\n',
      }),
    ).toEqual([
      "lib-base-imports: lib/base/outside.ts -> lib/model/index.ts",
      "lib-plan-copies-imports: lib/plan/copies/rows.ts -> lib/plan/cost/cost.ts",
      "no-circle: lib/guest/a.ts -> lib/guest/b.ts",
      "rules-read-data: lib/rules/index.ts -> lib/plan/index.ts",
      "through-the-entry-point: lib/cli/past.ts -> lib/plan/cost/cost.ts",
    ]);
  });

  test("nothing in a library that follows the list", () => {
    expect(
      refused({
        "lib/base/units.ts": value,
        "lib/plan/index.ts": 'export { value } from "../base/units";\nexport type { Value } from "./types/plan";\n',
        "lib/plan/types/plan.ts": type,
        "lib/rules/index.ts": 'export type { Value } from "../plan";\n',
        "lib/cli/index.ts": 'export { value } from "../plan";\nexport type { Value } from "../rules";\n',
      }),
    ).toEqual([]);
  });
});

test("there is a rule for every module and for every folder of the planner", () => {
  const { forbidden } = require(CONFIGURATION) as { forbidden: { name: string }[] };
  const folders = (path: string) =>
    readdirSync(join(ROOT, path), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const wanted = [
    ...folders("lib").map(({ name }) => `lib-${name}-imports`),
    ...folders("lib/plan").map(({ name }) => `lib-plan-${name}-imports`),
  ];
  const names = new Set(forbidden.map(({ name }) => name));
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});
