// Proves that every module is in the import list of lib/README.md and imports only its packages, that the pure modules are
// pure, that files stay small, and that file names are unambiguous. test/import-rules.test.ts proves that imports outside
// the list are refused. It does not prove that the modules are well designed.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { preProcessFile } from "typescript";
import { basename, join, relative, resolve, sep } from "node:path";

const ROOT = resolve(__dirname, "..");
const LIB = join(ROOT, "lib");
const PURE = ["base", "facts", "model", "plan", "rules", "guest", "report"];
const PACKAGES: Record<string, RegExp> = {
  base: /^fastest-levenshtein$/,
  facts: /^$/,
  model: /^(zod|yaml|fastest-levenshtein|ipaddr\.js)$/,
  plan: /^(decimal\.js|luxon|fastest-levenshtein)$/,
  rules: /^(luxon|fastest-levenshtein)$/,
  guest: /^(csv-parse\/sync|yaml|uuid)$/,
  report: /^(string-width|wrap-ansi)$/,
  constructs: /^(cdktf|constructs|@cdktf\/provider-azurerm\/lib\/[a-z0-9-]+|node:[a-z_/]+|fflate|yaml)$/,
  rehearsal: /^(@grpc\/grpc-js|@grpc\/proto-loader|@msgpack\/msgpack|node:[a-z_/]+)$/,
  cli: /^(commander|picocolors|luxon|yaml|node:[a-z_/]+)$/,
};

/** Generated at build time and not committed. */
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

/** Text without comments and strings, so that a word in prose is not mistaken for code. */
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

describe("modules", () => {
  test("every module of lib/ is in the import list of lib/README.md", () => {
    const rooms = new Set(files.map((file) => file.room).filter((room) => !room.endsWith(".ts")));
    expect([...rooms].filter((room) => !allowed.has(room))).toEqual([]);
  });

  test("a module imports only its allowed packages", () => {
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

  test("pure modules use no clock, randomness, process, timers or network", () => {
    const wrong = files
      .filter((file) => PURE.includes(file.room))
      .filter((file) => impure.test(code(file.text)) || importsOf(file).some((name) => name.startsWith("node:")));
    expect(wrong.map((file) => relative(ROOT, file.path))).toEqual([]);
  });

  test("the test detects violations", () => {
    expect(impure.test(code("const now = Date.now();"))).toBe(true);
    expect(impure.test(code('const text = "Date.now";'))).toBe(false);
  });
});

describe("size", () => {
  const lines = (file: SourceFile): number => file.text.split("\n").length - 1;
  // A table of facts is data, whatever its length.
  const isData = (file: SourceFile): boolean =>
    file.room === "facts" ||
    file.path.includes(join("rules", "catalogue")) ||
    file.path.includes(join("rehearsal", "providers"));
  const counted = [...files, ...sources(join(ROOT, "stacks"))].filter((file) => !isData(file));

  test("no file is longer than 400 lines", () => {
    const long = counted.filter((file) => lines(file) > 400);
    expect(long.map((file) => `${relative(ROOT, file.path)}: ${lines(file)}`)).toEqual([]);
  });

  test("the command is limited to options, files and exit codes: less than 2,000 lines", () => {
    const command = files.filter((file) => file.room === "cli");
    expect(command.length).toBeGreaterThan(20);
    expect(command.reduce((sum, file) => sum + lines(file), 0)).toBeLessThan(2000);
  });

  test("the median file has fewer than 100 lines", () => {
    const sorted = counted.map(lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
  });
});

/** Where two files may have the same name: both paths, in either order, match a pair. */
const SIBLINGS: readonly { readonly list: string; readonly pair: readonly [RegExp, RegExp] }[] = [
  same(
    "one subject of the document: schema, types, expansion, checks",
    /^(model\/(schema|types|expand|references)|plan\/types)\//,
  ),
  same("one platform each", /\/platforms\/[a-z-]+\.ts$/),
  same("one part of the adapter of each platform", /^plan\/placement\/platforms\/[a-z-]+\//),
  same("one text, its notes or its words for each subject", /^report\/[a-z]+\/(text|notes|words)\.ts$/),
  same("the options of a verb", /^cli\/[a-z]+\/options\.ts$/),
  same("what is loaded on first use", /\/lazy-modules\.ts$/),
  { list: "an adapter's part and what it serves", pair: [/^plan\/placement\/platforms\/[a-z-]+\//, /^plan\//] },
  { list: "types of what a folder of the plan decides", pair: [/^plan\/types\//, /^plan\//] },
  { list: "a construct and its subject", pair: [/^constructs\//, /^(model\/(schema|types|expand)|plan\/types)\//] },
  { list: "a report and what it shows", pair: [/^report\//, /^(plan|model)\//] },
  { list: "an export and what it writes", pair: [/^guest\/exports\//, /^(plan|report\/plan)\//] },
  { list: "a verb or option and what it runs", pair: [/^cli\/[a-z]+\//, /^(plan|report|rehearsal)\//] },
  { list: "facts and the formulas that use them", pair: [/^facts\/sizing\//, /^plan\/sizing\/formulas\//] },
  { list: "an area of rules and its subject", pair: [/^rules\/coverage\//, /^/] },
];

function same(list: string, path: RegExp): (typeof SIBLINGS)[number] {
  return { list, pair: [path, path] };
}

/** Names that mean the same in every folder: its entry point, its types. */
const ANYWHERE = ["index.ts", "types.ts"];

function twins(paths: readonly string[]): (readonly [string, string])[] {
  const sorted = [...paths].sort();
  return sorted.flatMap((path, i) =>
    sorted
      .slice(i + 1)
      .filter((other) => basename(other) === basename(path) && !ANYWHERE.includes(basename(path)))
      .map((other) => [path, other] as const),
  );
}

function areSiblings([a, b]: readonly [string, string], [left, right]: readonly [RegExp, RegExp]): boolean {
  return (left.test(a) && right.test(b)) || (left.test(b) && right.test(a));
}

describe("file names", () => {
  const paths = files.map((file) => relative(LIB, file.path).split(sep).join("/"));
  const strangers = (all: readonly string[]) =>
    twins(all).filter((twin) => !SIBLINGS.some(({ pair }) => areSiblings(twin, pair)));

  test("two files have the same name only in folders of the same list of siblings", () => {
    expect(strangers(paths).map((twin) => twin.join(" and "))).toEqual([]);
  });

  test("each list of siblings is used", () => {
    const all = twins(paths);
    const unused = SIBLINGS.filter(({ pair }) => !all.some((twin) => areSiblings(twin, pair)));
    expect(unused.map(({ list }) => list)).toEqual([]);
  });

  test("a name in two unrelated folders is refused", () => {
    expect(strangers(["plan/copies/limits.ts", "plan/design/limits.ts", "report/sizes/limits.ts"])).toEqual([
      ["plan/copies/limits.ts", "plan/design/limits.ts"],
    ]);
  });

  test("files are in kebab-case", () => {
    const everywhere = ["lib", "stacks", "examples", "test"].flatMap((folder) => sources(join(ROOT, folder)));
    const names = everywhere.map((file) => basename(file.path));
    expect(names.length).toBeGreaterThan(900);
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.d)?\.ts$/.test(name))).toEqual([]);
  });
});

describe("the map", () => {
  const map = readFileSync(join(LIB, "README.md"), "utf8");
  const named = [...map.matchAll(/`([^`\s<>]+)`/g)]
    .map((match) => match[1] ?? "")
    .filter((name) => name.includes("/") || /\.(ts|cjs|md)$/.test(name))
    .filter((name) => name !== "index.ts");

  test("names only files and folders that exist", () => {
    expect(named.length).toBeGreaterThan(50);
    const written = named.filter((name) => !generated.some((folder) => join(LIB, name).includes(folder)));
    expect(written.filter((name) => !existsSync(join(LIB, name)) && !existsSync(join(ROOT, name)))).toEqual([]);
  });

  test("names every folder of the modules that have several", () => {
    const several = ["model", "plan", "report", "constructs", "rehearsal"];
    const folders = several.flatMap((room) =>
      readdirSync(join(LIB, room), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== "generated")
        .map((entry) => `${room}/${entry.name}/`),
    );
    const missing = folders.filter((folder) => !named.some((name) => name.startsWith(folder)));
    expect(missing).toEqual([]);
  });
});

describe("checks are not disabled", () => {
  test("no file of lib/ or stacks/ disables the compiler or the linter", () => {
    const mute = /eslint-disable|@ts-ignore|@ts-expect-error|@ts-nocheck/;
    const any = /\bas any\b|: any\b/;
    const all = [...files, ...sources(join(ROOT, "stacks"))];
    const wrong = all.filter((file) => mute.test(file.text) || any.test(code(file.text)));
    expect(wrong.map((file) => relative(ROOT, file.path))).toEqual([]);
  });
});
