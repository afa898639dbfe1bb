// Proves what bundling the command could break: which files a verb loads, with and without V8's code cache; custom rules in
// every kind of module, which load their own copy of the library; the rehearsal outside the bundle; licence notices.
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Folders, MAIN, ROOT, TOWN } from "./support/command";

const folders = new Folders();
afterAll(() => folders.remove());

const bundleFolder = dirname(MAIN);
const start = readFileSync(MAIN, "utf8");
const bundle = readdirSync(bundleFolder).find((name) => /^command\.[0-9a-f]{16}\.js$/.test(name)) ?? "";
const cache = `${bundle}.${process.version}-${process.platform}-${process.arch}.cache`;

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function node(argv: readonly string[], cwd: string = ROOT): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: "utf8", maxBuffer: 1 << 26 });
  return { status, stdout, stderr };
}

/** Packages and files of this project that one call loads, as reported by Node on exit. */
function loaded(argv: readonly string[], says = ""): { packages: string[]; own: string[] } {
  const folder = folders.make({
    "told.js": `process.on("exit", () =>
      require("fs").writeFileSync(__dirname + "/loaded.json", JSON.stringify(Object.keys(require("module")._cache))));`,
  });
  const { status, stderr } = node(["--require", join(folder, "told.js"), MAIN, ...argv]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: says });
  const files = JSON.parse(readFileSync(join(folder, "loaded.json"), "utf8")) as string[];
  const packageOf = (file: string): string | undefined => /node_modules\/((@[^/]+\/)?[^/]+)/.exec(file)?.[1];
  return {
    packages: [...new Set(files.flatMap((file) => packageOf(file) ?? []))].sort(),
    own: files.filter((file) => packageOf(file) === undefined && !file.startsWith(folder)),
  };
}

describe("what a verb loads", () => {
  it("is one file for check: neither cdktf nor the rehearsal's packages", () => {
    expect(loaded(["check", TOWN])).toEqual({ packages: [], own: [MAIN] });
  });

  it("includes cdktf for synth, from outside the bundle", () => {
    const note = `note: ${TOWN} has no lock: its next change may move databases and destroy disks; run \`mail-constructs lock ${TOWN}\` before the first apply\n`;
    const { packages, own } = loaded(["synth", TOWN, "--out", join(folders.make(), "out")], note);
    expect(packages).toEqual(expect.arrayContaining(["cdktf", "constructs"]));
    expect(packages).not.toContain("zod");
    expect(own).toEqual([MAIN]);
  });
});

describe("V8's code cache", () => {
  const check = ["check", TOWN, "--format", "json"];

  it("exists for this Node version; a cache that no longer fits changes nothing", () => {
    const expected = node([MAIN, ...check]);
    const copy = join(folders.make(), "command");
    cpSync(bundleFolder, copy, { recursive: true });
    // Links, as packages and version are looked for from the file that was started.
    symlinkSync(join(ROOT, "package.json"), join(dirname(copy), "package.json"));
    expect(readdirSync(copy).sort()).toEqual(["THIRD-PARTY.txt", bundle, cache, "main.js"].sort());
    writeFileSync(join(copy, cache), "of another day");
    expect(node([join(copy, "main.js"), ...check])).toEqual(expected);
  });

  it("is accepted by V8", () => {
    // Behind the script stand the file that is started and the command's arguments.
    const script = `
      const { script } = require(process.argv[1]);
      process.on("exit", () => process.stderr.write(String(script.cachedDataRejected)));
    `;
    expect(node(["-e", script, MAIN, "check", TOWN]).stderr).toBe("false");
  });
});

describe("custom rules", () => {
  const rule = `{ id: "house-a", title: "T.", why: "W.", fix: "do it", level: "risk", source: "House, 2026-01-01",
    check: (subject) => answerOf([breach("name", { message: "found by " + subject.deployment.name })]) }`;
  const judged = { status: 0, stderr: "" };

  it.each([
    ["CommonJS", "rule.js", `const { answerOf, breach, defineRule } = require("mail-constructs");`, "module.exports ="],
    ["an ES module", "rule.mjs", `import { answerOf, breach, defineRule } from "mail-constructs";`, "export default"],
  ])("load the library from their own location: %s", (_, name, head, exported) => {
    const folder = folders.make({ [name]: `${head}\n${exported} defineRule(${rule});\n` });
    folders.link(folder, "mail-constructs", ROOT);
    const { stdout, ...end } = node([MAIN, "check", TOWN, "--rules", `./${name}`, "--only", "custom"], folder);
    expect(end).toEqual(judged);
    expect(stdout).toContain("found by town");
  });

  it("need nothing of the library: an answer is data", () => {
    const text = `const answerOf = (verdicts) => ({ kind: "judged", verdicts });
      const breach = (path, parts) => ({ kind: "breach", path, ...parts });
      module.exports = ${rule};`;
    const folder = folders.make({ "rule.js": text });
    const { stdout, ...end } = node([MAIN, "check", TOWN, "--rules", "./rule.js", "--only", "custom"], folder);
    expect(end).toEqual(judged);
    expect(stdout).toContain("found by town");
  });

  it("block a synthesis too", () => {
    const text = `module.exports = { id: "house-b", title: "T.", why: "W.", fix: "do it", level: "unsupported",
      source: "House, 2026-01-01", check: () => ({ kind: "judged", verdicts: [{ kind: "breach", path: "name", message: "no" }] }) };`;
    const document = `${readFileSync(TOWN, "utf8")}\ncustomRules: [./rule.js]\n`;
    const folder = folders.make({ "rule.js": text, "town.yaml": document });
    const { status, stdout } = node([MAIN, "synth", "town.yaml", "--out", "out"], folder);
    expect(status).toBe(1);
    expect(stdout).toContain("house-b");
    expect(readdirSync(folder).sort()).toEqual(["rule.js", "town.yaml"]);
  });
});

it("a rehearsal runs outside the bundle", () => {
  const folder = folders.make();
  expect(node([MAIN, "synth", TOWN, "--out", "out"], folder).status).toBe(0);
  const { status, stderr } = node([MAIN, "rehearse", "out", "--engine", "./none"], folder);
  expect(status).toBe(3);
  expect(stderr).toContain(join(folder, "none"));
});

it("lists every bundled package with its licence", () => {
  const notices = readFileSync(join(bundleFolder, "THIRD-PARTY.txt"), "utf8");
  const named = [...notices.matchAll(/^([@a-z/.-]+) \d+\.\d+\.\d+ \((.*)\)$/gm)].map(
    ([, name, licence]) => `${name}: ${licence}`,
  );
  expect(named).toEqual(expect.arrayContaining(["commander: MIT", "decimal.js: MIT", "yaml: ISC", "zod: MIT"]));
  expect(notices.match(/Copyright/g)?.length).toBeGreaterThanOrEqual(named.length);
  // MPL and similar licences would require more than a notice.
  expect(named.filter((line) => !/: (MIT|ISC|BSD-\d-Clause|Apache-2\.0)$/.test(line))).toEqual([]);
});

it("starts the version it was built with", () => {
  expect(start).toContain(JSON.stringify(bundle));
  expect(bundle).not.toBe("");
});
