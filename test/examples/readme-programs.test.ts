// Proves that the programs in README.md compile as they stand with the library's types, and that each of them, run in an empty
// folder with the documents it reads, writes the stacks of its deployment.
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import * as door from "../../lib";
import { contentsOf, temporaryFolder } from "../constructs/support/folders";

const root = join(__dirname, "..", "..");
const folder = temporaryFolder();
const programs = [...readFileSync(join(root, "README.md"), "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map(
  ([, text = ""]) => text,
);

function optionsOfProject(): ts.CompilerOptions {
  const file = join(root, "tsconfig.json");
  const { config } = ts.readConfigFile(file, (path) => readFileSync(path, "utf8")) as { config: object };
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}

/** What the compiler has against a program that stands in the project's root. */
function complaintsOf(text: string): string[] {
  const file = join(root, "readme-program.ts");
  const options: ts.CompilerOptions = {
    ...optionsOfProject(),
    noEmit: true,
    incremental: false,
    composite: false,
    paths: { "mail-constructs": [join(root, "lib", "index.ts")] },
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** Runs a program in the temporary folder and returns the names of the stacks it writes. */
function stacksOf(text: string): string[] {
  const script = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS } }).outputText;
  const load = (name: string): unknown => (name === "mail-constructs" ? door : jest.requireActual(name));
  const before = process.cwd();
  process.chdir(folder());
  try {
    new Function("require", "exports", script)(load, {});
  } finally {
    process.chdir(before);
  }
  const files = Object.keys(contentsOf(join(folder(), "cdktf.out")));
  return files.flatMap((file) => /^stacks\/(.*)\/cdk\.tf\.json$/.exec(file)?.[1] ?? []).sort();
}

beforeEach(() => copyFileSync(join(root, "examples", "town", "town.yaml"), join(folder(), "town.yaml")));

test("there are two programs", () => {
  expect(programs).toHaveLength(2);
});

test.each(programs)("a program compiles: %#", (text) => {
  expect(complaintsOf(text)).toEqual([]);
});

test("a mistake in a program would be found", () => {
  const [first = ""] = programs;
  expect(complaintsOf(first.replace('model: "single-datacenter"', 'model: "single"'))).toHaveLength(1);
});

test.each([
  [0, ["works-main"]],
  [1, ["town-dc1", "town-dc2"]],
])("program %# writes its stacks", (place, stacks) => {
  expect(stacksOf(programs[place] ?? "")).toEqual(stacks);
});

test("what a program changes by hand is in the stack", () => {
  stacksOf(programs[0] ?? "");
  const files = contentsOf(join(folder(), "cdktf.out"));
  expect(files["stacks/works-main/cdk.tf.json"]).toContain('"notes": "asked for in ticket 4711"');
});
