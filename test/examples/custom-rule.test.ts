// Proves that the example's rule is loaded and works as its README says, from the command line and from a document.
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { defineRule, readDeployment, type Rule } from "../../lib";
import { deploymentFrom } from "../../lib/testing";
import { command, Folders, ROOT, TOWN, townText, townWith } from "../cli/support/command";

const folders = new Folders();
afterAll(() => folders.remove());

const example = join(ROOT, "examples", "custom-rule");
const readme = readFileSync(join(example, "README.md"), "utf8");
const id = "house-machine-name-datacenter";

interface CheckJson {
  readonly findings: readonly {
    readonly rule: string;
    readonly path: string;
    readonly message: string;
    readonly got: string;
    readonly remedy: string;
  }[];
}

async function found(...argv: readonly string[]): Promise<CheckJson["findings"]> {
  const { stdout } = await command(["check", ...argv, "--format", "json"]);
  return (JSON.parse(stdout) as CheckJson).findings.filter((finding) => finding.rule === id);
}

describe("the example's rule", () => {
  it("gives the README's output for the README's command", async () => {
    const line = /```sh\nmail-constructs (.*)\n```/.exec(readme)?.[1] ?? "";
    const { code, stdout } = await command(line.split(" "));
    expect(code).toBe(0);
    expect(stdout).toContain(/```\n(warning [\s\S]*?)```/.exec(readme)?.[1] ?? "nothing");
  });

  it("reports which machine, where, and what to do", async () => {
    const findings = await found(TOWN, "--rules", join(example, "rules"));
    expect(findings.map(({ path, message, got }) => `${path}: ${message}: ${got}`)).toEqual([
      "clusters[0]: the name does not begin with the letter of dc1: MBX1",
      "clusters[0]: the name does not begin with the letter of dc2: MBX2",
    ]);
    expect(findings[0]?.remedy).toBe("rename the machine, or the pattern that its name comes from");
  });

  it("holds for machines that follow the convention", () => {
    const rule = jest.requireActual<Rule>(join(example, "rules", "machine-name-datacenter.js"));
    const renamed = townText.replaceAll("MBX1", "DBX1").replaceAll("MBX2", "DBX2");
    const { judgement } = deploymentFrom(renamed, { rules: [defineRule(rule)], date: "2026-11-22" });
    expect(judgement.findings.filter((finding) => finding.rule === id)).toEqual([]);
  });

  it("is found relative to the document's folder", async () => {
    const folder = folders.make();
    const rules = relative(folder, join(example, "rules"));
    const { stdout, code } = await command(["check", "-", "--format", "json"], {
      folder,
      stdin: `${townText}\ncustomRules: ["${rules}"]\n`,
    });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as CheckJson).findings.filter((finding) => finding.rule === id)).toHaveLength(2);
  });

  it("can be waived and explained like any other rule", async () => {
    const waivers = `waivers:\n  - { rule: ${id}, place: MBX1, reason: Old, owner: me, expires: 2027-01-01 }`;
    const folder = folders.make({ "town.yaml": townWith(/^waivers:/m, waivers) });
    const rules = join(example, "rules");
    const { stdout } = await command(["check", "town.yaml", "--rules", rules, "--only", id], { folder });
    expect(stdout).toContain("passed: 0 errors, 1 warning, 0 notes, 1 waived; town.yaml evaluated as of 2026-11-22\n");
    const explained = await command(["check", "--explain", id, "--rules", rules]);
    expect(explained.stdout).toContain("  source: House rules for names, 2026-03-01\n");
  });
});

it("a document without custom rules has none in the model", () => {
  expect(readDeployment(townText).deployment?.customRules).toEqual([]);
});
