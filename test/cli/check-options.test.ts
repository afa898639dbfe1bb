// Proves the options of `check`: formats, selections, explanations, the waiver report, custom rules and their errors.
import { spawnSync } from "node:child_process";
import { join, relative } from "node:path";
import { junitShape } from "../report/junit-shape";
import { sarifErrors } from "../report/sarif-schema";
import { command, Folders, MAIN, ROOT, TOWN, townText, townWith } from "./support/command";

const folders = new Folders();
afterAll(() => folders.remove());

interface CheckJson {
  readonly findings: readonly { readonly rule: string; readonly severity: string }[];
  readonly summary: Readonly<Record<string, number>>;
}

const unwaived = townWith(/^waivers:[\s\S]*/m, "");
const dynamicMemory = townWith("systemDisk: fast }", "systemDisk: fast, dynamicMemory: true }");

async function rulesOf(stdin: string, ...options: readonly string[]): Promise<{ code: number; rules: string[] }> {
  const { code, stdout } = await command(["check", "-", "--format", "json", ...options], { stdin });
  return { code, rules: (JSON.parse(stdout) as CheckJson).findings.map((finding) => finding.rule) };
}

describe("formats", () => {
  it("are written completely to standard output, and keep the exit code", async () => {
    const file = relative(ROOT, TOWN);
    const sarif = await command(["check", file, "--format", "sarif"]);
    const junit = await command(["check", file, "--format", "junit"]);
    const markdown = await command(["check", "-", "--format", "markdown"], { stdin: dynamicMemory });
    expect([sarif.code, junit.code, markdown.code]).toEqual([0, 0, 1]);
    const { runs } = JSON.parse(sarif.stdout) as { runs: readonly [{ artifacts: unknown }] };
    expect(runs[0].artifacts).toEqual([{ location: { uri: "examples/town/town.yaml" }, roles: ["analysisTarget"] }]);
    expect(junit.stdout).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites /);
    expect(markdown.stdout).toMatch(/^## Failed: 1 error, /);
  });

  it.each([
    ["a syntax error", "name: [\n", "syntax"],
    ["an unknown key", townText.replace("name: town", "nme: town"), "unknown-key"],
    ["a missing file", undefined, "unreadable-document"],
  ])("give the problems of a document that cannot be judged: %s", async (_, content, code) => {
    const folder = folders.make(content === undefined ? {} : { "a b.yaml": content });
    const call = (format: string) => command(["check", "a b.yaml", `--format=${format}`], { folder });
    const [sarif, junit, markdown, text] = [
      await call("sarif"),
      await call("junit"),
      await call("markdown"),
      await call("text"),
    ];
    expect([sarif.code, junit.code, markdown.code]).toEqual([2, 2, 2]);
    // The text goes to standard error in every format, for who reads the log.
    for (const { stderr } of [sarif, junit, markdown]) expect(stderr).toBe(text.stderr);
    expect(text).toMatchObject({ code: 2, stdout: "" });
    expect(sarifErrors(sarif.stdout)).toEqual([]);
    const [run] = (JSON.parse(sarif.stdout) as { runs: readonly [{ results: readonly object[] }] }).runs;
    const place = { physicalLocation: { artifactLocation: { uri: "a%20b.yaml", index: 0 } } };
    expect(run.results).toMatchObject([{ ruleId: code, level: "error", locations: [place] }]);
    expect(junitShape(junit.stdout)).toEqual({ tests: 1, failures: 0, errors: 1, skipped: 0 });
    expect(markdown.stdout).toMatch(/^## Failed: 1 problem\n\n`a b.yaml` was not evaluated on 2026-11-22\n/);
  });

  it("report a mistake in the call as a notification", async () => {
    const { code, stdout } = await command(["check", TOWN, "--format", "sarif", "--severity", "eror"]);
    expect([code, sarifErrors(stdout)]).toEqual([2, []]);
    expect(JSON.parse(stdout)).toMatchObject({
      runs: [{ results: [], invocations: [{ executionSuccessful: false }] }],
    });
  });

  it("a file outside the working directory has an absolute URI", async () => {
    const folder = folders.make({ "a b.yaml": townText });
    const inside = await command(["check", "a b.yaml", "--format", "sarif"], { folder });
    const outside = await command(["check", join(folder, "a b.yaml"), "--format", "sarif"]);
    expect(inside.stdout).toContain('"uri": "a%20b.yaml"');
    expect(outside.stdout).toMatch(/"uri": "file:\/\/\/.*\/a%20b\.yaml"/);
  });
});

describe("selections", () => {
  it("--only selects rules and areas, and decides the exit code", async () => {
    expect(await rulesOf(dynamicMemory, "--only", "virt-no-dynamic-memory")).toEqual({
      code: 1,
      rules: ["virt-no-dynamic-memory"],
    });
    expect((await rulesOf(dynamicMemory, "--only", "names")).code).toBe(0);
    expect(await rulesOf(unwaived, "--only", "ns-mx, dag-rtt")).toEqual({ code: 0, rules: ["ns-mx"] });
  });

  it("--except excludes rules and areas", async () => {
    const { code, rules } = await rulesOf(dynamicMemory, "--except", "hyper-v,ns-mx");
    expect(code).toBe(0);
    expect(rules).not.toContain("ns-mx");
    expect(rules.some((rule) => rule.startsWith("virt-"))).toBe(false);
  });

  it("repeated options are combined", async () => {
    const { rules } = await rulesOf(unwaived, "--only", "ns-mx", "--only", "proxies");
    expect([...new Set(rules)]).toEqual(["ns-mx", "proxy-two-per-dc"]);
    const { rules: left } = await rulesOf(
      unwaived,
      "--except",
      "names",
      "--except",
      "proxies,ports,consistency,migration",
    );
    expect(left).toEqual([]);
  });

  it.each([
    [["--only", "ns-mx", "--except", "names"], '--only: no rule matches, got "ns-mx"'],
    [["--only", "custom"], '--only: no rule matches, got "custom"'],
  ])("an empty check is refused: %j", async (options, says) => {
    const { code, stderr } = await command(["check", TOWN, ...options]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `problem ${says}, expected at least one rule to judge by; name rules or areas that exist, or exclude fewer\n`,
    );
  });

  it("--severity hides less severe findings and prints their number", async () => {
    const { stdout, code } = await command(["check", "-", "--severity", "error"], { stdin: unwaived });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^passed: 0 errors, [1-9]\d* warnings?, \d+ notes?, 0 waived \([1-9]\d* not shown\); /);
    const strict = await command(["check", "-", "--severity", "error", "--strict"], { stdin: unwaived });
    expect(strict.code).toBe(1);
  });

  it.each([
    [
      "--only",
      "dag-rrt",
      '--only: is neither a rule nor an area, got "dag-rrt", expected ids of rules or areas, with commas between them; did you mean dag-rtt?',
    ],
    [
      "--except",
      "nmaes",
      '--except: is neither a rule nor an area, got "nmaes", expected ids of rules or areas, with commas between them; did you mean names?',
    ],
    [
      "--only",
      ",",
      '--only: names no rule, got "", expected ids of rules or areas, with commas between them; name one, or omit the option',
    ],
  ])("refuses %s %s", async (option, words, problem) => {
    expect(await command(["check", TOWN, option, words])).toEqual({
      code: 2,
      stdout: "",
      stderr: `problem ${problem}\n`,
    });
  });
});

describe("--explain", () => {
  it("shows reason, source, remedy and waiver, without a document", async () => {
    const { code, stdout } = await command(["check", "--explain", "dag-rtt"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^dag-rtt \(dag\): unsupported, so an error\n/);
    expect(stdout).toContain("  why: Heartbeats and log shipping are supported up to this round trip");
    expect(stdout).toMatch(/^ {2}source: .+https:\/\/learn\.microsoft\.com\//m);
    expect(stdout).toContain("  how to fix: connect the datacenters by a faster path, or create a DAG for each\n");
    expect(stdout).toContain("    waivers:\n      - { rule: dag-rtt, reason: WHY, owner: WHO, expires: YYYY-MM-DD }\n");
    expect(stdout).toContain('waive(deployment, "dag-rtt", { reason: "WHY", owner: "WHO", expires: "YYYY-MM-DD" });\n');
  });

  it("of a rule that another one judges gives that one's level with its severity", async () => {
    const { stdout } = await command(["check", "--explain", "hyb-ews-graph"]);
    expect(stdout).toMatch(/^hyb-ews-graph \(hybrid\): unsupported, so an error\n/);
    expect(stdout).toContain("Judged by life-ews-graph-min");
  });

  it("is available as data, and covers unjudged rules and the engine's findings", async () => {
    const { rules } = JSON.parse((await command(["rules", "--format", "json"])).stdout) as {
      rules: readonly { id: string; status: string }[];
    };
    const open = rules.find((rule) => !rule.status.startsWith("judged"))?.id ?? "";
    const { stdout } = await command(["check", "--explain", open, "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ id: open, judged: false });
    expect((await command(["check", "--explain", "waiver-unused"])).stdout).toMatch(
      /^waiver-unused \(waivers\): warning\n/,
    );
  });

  it("suggests the nearest rule, and has no other formats", async () => {
    const { code, stderr } = await command(["check", "--explain", "dag-rrt"]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'problem --explain: no rule has this id, got "dag-rrt", expected the id of a rule; did you mean dag-rtt?\n',
    );
    const sarif = await command(["check", "--explain", "dag-rtt", "--format", "sarif"]);
    expect(sarif.code).toBe(2);
    expect(sarif.stderr).toBe(
      'problem --format: is not one of the choices, got "sarif", expected text, json; choose one of them\n',
    );
  });
});

describe("--waive-report", () => {
  it("lists what is waived, by whom, until when, with the days left", async () => {
    const { code, stdout } = await command(["check", TOWN, "--waive-report", "--date", "2027-12-21"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^ {2}ns-mx +everywhere +1 +2027-12-31 +10 days +mail-team@town.example +One existing gateway/m,
    );
    expect(stdout).toContain("\n2 waivers, 0 expired, 0 unused; evaluated as of 2027-12-21\n");
  });

  it("says in days how long ago one expired", async () => {
    const { stdout } = await command(["check", TOWN, "--waive-report", "--date", "2028-01-01"]);
    expect(stdout).toMatch(/^ {2}ns-mx +everywhere +0 +2027-12-31 +expired 1 day ago +mail-team/m);
  });

  it("lists the waivers of chosen rules alone", async () => {
    const { stdout } = await command(["check", TOWN, "--waive-report", "--only", "names", "--format", "json"]);
    const { waivers } = JSON.parse(stdout) as { waivers: { rule: string }[] };
    expect(waivers.map((waiver) => waiver.rule)).toEqual(["ns-mx"]);
  });

  it("reports expired and unused waivers and those of unknown rules", async () => {
    const more = `waivers:
  - { rule: dag-rtt, reason: R, owner: O, expires: 2027-01-01 }
  - { rule: dag-rrt, reason: R, owner: O, expires: 2027-01-02 }
  - { rule: proxy-two-per-dc, place: rproxy, reason: R, owner: O, expires: 2026-01-01 }
  - { rule: ns-mx, place: rproxy, reason: R, owner: O, expires: 2027-01-03 }
  - { rule: ns-mx, place: town.example, reason: R, owner: O, expires: 2027-01-03 }`;
    const stdin = townWith(/^waivers:/m, more);
    const { stdout } = await command(["check", "-", "--waive-report", "--format", "json"], { stdin });
    const { waivers } = JSON.parse(stdout) as { waivers: readonly Record<string, unknown>[] };
    expect(waivers.map((waiver) => [waiver["rule"], waiver["state"], waiver["daysLeft"]])).toEqual([
      ["proxy-two-per-dc", "expired", -325],
      ["dag-rtt", "unused", 40],
      ["dag-rrt", "unknown-rule", 41],
      ["ns-mx", "unused", 42],
      ["ns-mx", "redundant", 42],
      ["ns-mx", "covers", 404],
      ["proxy-two-per-dc", "covers", 404],
    ]);
    expect(waivers[5]?.["findings"]).toMatchObject([
      { path: "domains[0].mx", name: "town.example", severity: "warning" },
    ]);
  });
});

describe("custom rules", () => {
  const parts = 'title: "T.", why: "W.", fix: "f", level: "risk"';
  const rule = (id: string, check: string) => `exports.rules = [{ id: "${id}", ${parts}, check: ${check} }];`;

  it("one that throws is a finding of its own, which --only with its id keeps", async () => {
    const folder = folders.make({ "rules.js": rule("house-a", '() => { throw new Error("no idea"); }') });
    const { code, stdout } = await command(["check", TOWN, "--rules", "./rules.js", "--only", "house-a"], { folder });
    expect(code).toBe(1);
    expect(stdout).toContain("error rule-failed (engine)\n");
    expect(stdout).toContain("the rule house-a failed and judged nothing, got no idea");
  });

  it.each([
    ["missing.js", "", "--rules: there is no module ./other.js, expected a file or folder"],
    ["other.js", "const {", "--rules: ./other.js cannot be loaded, got SyntaxError: "],
    ["other.js", "exports.rule = 1;", "--rules: ./other.js exports no rules, expected a rule or a list"],
    [
      "other.js",
      rule("dag-rtt", "() => {}"),
      "--rules: rule dag-rtt of ./other.js has an id that is taken, got dag-rtt",
    ],
    ["other.js", rule("House", "() => {}"), '--rules: rule House of ./other.js has an invalid id, got "House"'],
    ["other.js", rule("house-a", "1"), "--rules: rule house-a of ./other.js has no check, expected a function"],
    ["other.js", "module.exports = [{}, 5];", "--rules: rule number 1 of ./other.js has no id, expected text"],
  ])("a module that cannot be used is refused: %s %s", async (name, text, problem) => {
    const folder = folders.make({ [name]: text });
    const { code, stdout, stderr } = await command(["check", TOWN, "--rules", "./other.js"], { folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`problem ${problem}`);
  });

  it.each([
    ["house-words/names", "install house-words in the folder of the rule (or a folder above)"],
    ["@house/words", "install @house/words in the folder of the rule (or a folder above)"],
    ["./words", "correct the path of what it requires"],
  ])("one that requires %s, which is missing, says what to install where", async (name, remedy) => {
    const folder = folders.make({ "other.js": `require("${name}");` });
    const { code, stderr } = await command(["check", TOWN, "--rules", "./other.js"], { folder });
    expect([code, stderr.trim().split("; ").at(-1)]).toEqual([2, remedy]);
  });

  it("a module given twice is loaded once", async () => {
    const text = `module.exports = [{ id: "house-a", title: "T.", why: "W.", fix: "f", level: "advice",
      check: () => ({ kind: "judged", verdicts: [{ kind: "breach", path: "name", message: "m" }] }) }];`;
    const files = { "a.js": text, "town.yaml": `${townText}\ncustomRules: [./a.js]\n` };
    const folder = folders.make(files);
    const options = ["--rules", "a.js", "--rules", "./a.js", "--only", "custom", "--format", "json"];
    const { code, stdout } = await command(["check", "town.yaml", ...options], { folder });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as CheckJson).findings.map(({ rule }) => rule)).toEqual(["house-a"]);
  });

  it("a module named in the document is refused with its line", async () => {
    const folder = folders.make({ "town.yaml": `${townText}\ncustomRules: [./none.js]\n` });
    const { code, stderr } = await command(["check", "town.yaml"], { folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^problem town\.yaml:\d+:15 customRules\[0\]: there is no module \.\/none\.js, /);
  });

  it("can be an ES module", () => {
    const folder = folders.make({
      "rules.mjs": `export default { id: "house-a", ${parts}, check: () => ({ kind: "holds" }) };`,
    });
    const argv = [MAIN, "check", "--explain", "house-a", "--rules", "./rules.mjs"];
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^house-a \(custom\): risk, so a warning\n/);
  });
});
