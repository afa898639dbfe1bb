// Proves that the rooms of lib/ import only what lib/README.md allows, that the pure rooms are pure, and that files stay
// small. It does not prove that the rooms are well cut.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { preProcessFile } from "typescript";
import { join, relative, resolve, sep } from "node:path";

const ROOT = resolve(__dirname, "..");
const LIB = join(ROOT, "lib");
const PURE = ["base", "facts", "model", "plan", "rules", "guest", "report"];
const PACKAGES: Record<string, RegExp> = {
  base: /^fastest-levenshtein$/,
  facts: /^$/,
  model: /^(zod|yaml|fastest-levenshtein|ipaddr\.js)$/,
  plan: /^(decimal\.js|luxon|fastest-levenshtein)$/,
  rules: /^(luxon|fastest-levenshtein)$/,
  guest: /^(yaml|uuid)$/,
  report: /^(string-width|wrap-ansi)$/,
  constructs: /^(cdktf|constructs|@cdktf\/provider-azurerm\/lib\/[a-z-]+|node:[a-z_/]+|yaml)$/,
  rehearsal: /^(@grpc\/grpc-js|@grpc\/proto-loader|@msgpack\/msgpack|node:[a-z_/]+)$/,
  cli: /^(commander|picocolors|luxon|yaml|node:[a-z_/]+)$/,
};

/** Written at build and not committed. */
const generated = [join("bindings", "hyperv"), join("model", "generated")];

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
}

function sources(folder: string): SourceFile[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith(".ts") && !generated.some((folder) => path.includes(folder)))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ path, room: relative(LIB, path).split(sep)[0] ?? "", text: readFileSync(path, "utf8") }));
}

function importsOf(file: SourceFile): string[] {
  return preProcessFile(file.text, true, true).importedFiles.map((importedFile) => importedFile.fileName);
}

/** Text without comments and strings, so that a word in prose is not taken for code. */
function code(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\/\/.*$/gm, "")
    .replace(/`(?:[^`\\]|\\.)*`/g, "``")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
}

const allowed = new Map(
  [...readFileSync(join(LIB, "README.md"), "utf8").matchAll(/^([a-z]+)\s+<- (.+)$/gm)].map((match) => [
    match[1] ?? "",
    match[2] === "(nothing)" ? [] : (match[2] ?? "").split(" "),
  ]),
);
const files = sources(LIB);

describe("rooms", () => {
  test("every room of lib/ stands in the import list of lib/README.md", () => {
    const rooms = new Set(files.map((file) => file.room).filter((room) => !room.endsWith(".ts")));
    expect([...rooms].filter((room) => !allowed.has(room))).toEqual([]);
  });

  test("a room imports only the rooms that its line names", () => {
    const wrong = files
      .filter((file) => !file.room.endsWith(".ts"))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => name.startsWith("."))
          .map((name) => relative(LIB, resolve(file.path, "..", name)).split(sep)[0] ?? "")
          .filter((room) => room !== file.room && !(allowed.get(file.room) ?? []).includes(room))
          .map((room) => `${relative(ROOT, file.path)} imports ${room}`),
      );
    expect(wrong).toEqual([]);
  });

  test("a room imports only the packages that it is meant to use", () => {
    const wrong = files
      .filter((file) => PACKAGES[file.room] !== undefined)
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => !name.startsWith(".") && !PACKAGES[file.room]?.test(name))
          .map((name) => `${relative(ROOT, file.path)} imports ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  test("no file anywhere imports the index of the azurerm bindings", () => {
    const wrong = files.filter((file) => importsOf(file).includes("@cdktf/provider-azurerm"));
    expect(wrong.map((file) => relative(ROOT, file.path))).toEqual([]);
  });
});

describe("purity", () => {
  const impure =
    /\b(process\.|Date\.now|Math\.random|new Date\(\)|setTimeout|setInterval|performance\.|fetch\(|globalThis|require\()/;

  test("pure rooms use no clock, randomness, process, timers or network", () => {
    const wrong = files
      .filter((file) => PURE.includes(file.room))
      .filter((file) => impure.test(code(file.text)) || importsOf(file).some((name) => name.startsWith("node:")));
    expect(wrong.map((file) => relative(ROOT, file.path))).toEqual([]);
  });

  test("the test sees what it looks for", () => {
    expect(impure.test(code("const now = Date.now();"))).toBe(true);
    expect(impure.test(code('const text = "Date.now";'))).toBe(false);
  });
});

describe("size", () => {
  const lines = (file: SourceFile): number => file.text.split("\n").length - 1;
  // A table of facts is data, however long.
  const isData = (file: SourceFile): boolean =>
    file.room === "facts" ||
    file.path.includes(join("rules", "catalogue")) ||
    file.path.includes(join("rehearsal", "providers"));
  const counted = [...files, ...sources(join(ROOT, "stacks"))].filter((file) => !isData(file));

  test("no file is longer than 400 lines", () => {
    const long = counted.filter((file) => lines(file) > 400);
    expect(long.map((file) => `${relative(ROOT, file.path)}: ${lines(file)}`)).toEqual([]);
  });

  test("the command keeps to options, files and exit codes: less than 2,000 lines", () => {
    const command = files.filter((file) => file.room === "cli");
    expect(command.length).toBeGreaterThan(20);
    expect(command.reduce((sum, file) => sum + lines(file), 0)).toBeLessThan(2000);
  });

  test("the median file has fewer than 100 lines", () => {
    const sorted = counted.map(lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
  });
});

describe("checks are not muted", () => {
  test("no file of lib/ or stacks/ mutes the compiler or the linter", () => {
    const mute = /eslint-disable|@ts-ignore|@ts-expect-error|@ts-nocheck/;
    const any = /\bas any\b|: any\b/;
    const all = [...files, ...sources(join(ROOT, "stacks"))];
    const wrong = all.filter((file) => mute.test(file.text) || any.test(code(file.text)));
    expect(wrong.map((file) => relative(ROOT, file.path))).toEqual([]);
  });
});
