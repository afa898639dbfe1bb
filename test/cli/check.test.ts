// Proves that `check` prints the documented data, exits with the documented code, and reads standard input and files alike.
import { command, Folders, TOWN, townText, townWith } from "./support/command";

const folders = new Folders();
afterAll(() => folders.remove());

interface CheckJson {
  readonly findings: readonly Record<string, unknown>[];
  readonly summary: Readonly<Record<string, number>>;
}

const dynamicMemory = townWith("systemDisk: fast }", "systemDisk: fast, dynamicMemory: true }");
const unwaived = townWith(/^waivers:[\s\S]*/m, "");

describe("check", () => {
  it("passes the town and returns its findings as data", async () => {
    const { code, stdout, stderr } = await command(["check", TOWN, "--format", "json"]);
    const { findings, summary } = JSON.parse(stdout) as CheckJson;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(Object.keys(summary)).toEqual(["error", "warning", "note", "waived"]);
    expect(summary["error"]).toBe(0);
    const ns = findings.find((finding) => finding["rule"] === "ns-mx");
    expect(ns).toMatchObject({ severity: "warning", path: "domains[0].mx", waived: true });
    for (const finding of findings) {
      const always = [
        "rule",
        "area",
        "severity",
        "path",
        "message",
        "remedy",
        "why",
        "sources",
        "line",
        "column",
        "waived",
      ];
      const sometimes = ["name", "got", "expected", "undecided", "derived", "unconfirmed", "waiver"];
      expect(Object.keys(finding)).toEqual(expect.arrayContaining(always));
      expect(Object.keys(finding).filter((key) => ![...always, ...sometimes].includes(key))).toEqual([]);
    }
  });

  it("prints errors first, whatever their area, and one source line unless all are requested", async () => {
    const document = dynamicMemory.replace(/^waivers:[\s\S]*/m, "");
    const { stdout } = await command(["check", "-", "--severity", "warning"], { stdin: document });
    const severities = [...stdout.matchAll(/^(error|warning|note) /gm)].map((match) => match[1]);
    expect(severities.slice(0, 2)).toEqual(["error", "warning"]);
    expect(severities).toEqual([...severities].sort());
    expect(stdout).toMatch(/^ {2}source: Exchange Server virtualization, https:\S+ and 1 more\n\n/m);
    const all = await command(["check", "-", "--sources"], { stdin: document });
    expect(all.stdout).toMatch(/^ {2}source: Exchange Server virtualization, \S+\n {10}\([^;]+\); HealthChecker/m);
  });

  it("with --quiet prints only blocking findings and the verdict", async () => {
    expect((await command(["check", "-", "--quiet"], { stdin: townText })).stdout).toBe("");
    const strict = await command(["check", "-", "--quiet", "--strict"], { stdin: townText });
    expect([...strict.stdout.matchAll(/^(error|warning|note) /gm)].map((match) => match[1])).toEqual([
      "warning",
      "warning",
    ]);
    expect(strict.stdout).toContain("\nfailed: 0 errors, 2 warnings, 1 note, 3 waived (4 not shown); ");
  });

  it("reads standard input like a file", async () => {
    const file = await command(["check", TOWN, "--format", "json"]);
    const stdin = await command(["check", "-", "--format", "json"], { stdin: townText });
    expect(stdin).toEqual(file);
  });

  it("exits with 1 for an error, with line, column and remedy", async () => {
    const folder = folders.make({ "bad.yaml": dynamicMemory });
    const { code, stdout } = await command(["check", "bad.yaml"], { folder });
    expect(code).toBe(1);
    const line = dynamicMemory.split("\n").findIndex((text) => text.includes("dynamicMemory")) + 1;
    const column = (dynamicMemory.split("\n")[line - 1] ?? "").indexOf("true") + 1;
    expect(stdout).toContain("error virt-no-dynamic-memory (hyper-v)\n");
    expect(stdout).toContain(`  bad.yaml:${line}:${column} clusters[0].machine.dynamicMemory\n`);
    expect(stdout).toContain("    -> set `machine.dynamicMemory: false`\n");
    expect(stdout).toContain("failed: 1 error, ");
  });

  it("passes with warnings, and fails with --strict", async () => {
    const lax = await command(["check", "-"], { stdin: unwaived });
    const strict = await command(["check", "-", "--strict"], { stdin: unwaived });
    expect([lax.code, strict.code]).toEqual([0, 1]);
    expect(strict.stdout).toContain("warning ns-mx (names)\n  standard input:");
  });

  it("evaluates as of --date: an expired waiver covers nothing", async () => {
    const { stdout } = await command(["check", TOWN, "--date", "2028-01-01", "--format", "json"]);
    const rules = (JSON.parse(stdout) as CheckJson).findings.map((finding) => finding["rule"]);
    expect(rules.filter((rule) => rule === "waiver-expired")).toHaveLength(2);
  });

  it("uses no colours unless told to, and respects NO_COLOR", async () => {
    const plain = await command(["check", TOWN]);
    const forced = await command(["check", TOWN], { environment: { FORCE_COLOR: "1" } });
    const refused = await command(["check", TOWN], { environment: { FORCE_COLOR: "1", NO_COLOR: "1" } });
    expect(plain.stdout).not.toContain("\u001b[");
    expect(forced.stdout).toContain("\u001b[32mpassed\u001b[39m");
    expect(refused.stdout).toBe(plain.stdout);
  });
});

describe("the source of a finding", () => {
  const first = (stdout: string) => stdout.split("\n").filter((line) => line.startsWith("  source: "));

  it("begins with the title of the page at every width, never with its URL", async () => {
    for (const COLUMNS of ["60", "80", "200"]) {
      const { stdout } = await command(["check", TOWN], { environment: { COLUMNS } });
      expect(first(stdout).length).toBeGreaterThan(0);
      expect(first(stdout).filter((line) => line.startsWith("  source: http"))).toEqual([]);
    }
  });
});
