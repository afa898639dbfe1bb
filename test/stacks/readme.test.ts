// Proves that the program in the town's README does what it says: it is extracted from the text and run.
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import * as door from "../../lib";
import * as stacks from "../../stacks";
import { town } from "../../examples/town/colocation";
import { contentsOf, temporaryFolder } from "../constructs/support/folders";

const folder = temporaryFolder();
const example = path.join(__dirname, "..", "..", "examples", "town");
const readme = readFileSync(path.join(example, "README.md"), "utf8");

it("the program runs, and writes the listed files", () => {
  const program = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const script = ts.transpileModule(program, { compilerOptions: { module: ts.ModuleKind.CommonJS } }).outputText;
  const modules: Record<string, unknown> = {
    "mail-constructs": door,
    "mail-constructs/stacks": stacks,
    "./colocation": { town },
  };
  const before = process.cwd();
  process.chdir(folder());
  try {
    new Function("require", "exports", script)((name: string) => modules[name], {});
  } finally {
    process.chdir(before);
  }
  const files = contentsOf(path.join(folder(), "cdktf.out"));
  expect(files["stacks/town-dc1/cdk.tf.json"]).toContain('"automatic_start_delay": 120');
  const listed = [...(/```\n(stacks[\s\S]*?)```/.exec(readme)?.[1] ?? "").matchAll(/^\S+/gm)].map(([name]) => name);
  expect(listed).toHaveLength(12);
  expect(listed.filter((name) => !Object.keys(files).some((file) => file.startsWith(name)))).toEqual([]);
  expect(Object.keys(files).filter((file) => !listed.some((name) => file.startsWith(name)))).toEqual([]);
});
