// Proves that findings in SARIF conform to the published JSON Schema and have places, help and suppressions; that JUnit XML is
// well-formed and fails exactly when the judgement blocks; that nothing in a document breaks out of its Markdown cell.
// It does not prove how a code-scanning service or CI server shows them.
import fc from "fast-check";
import type { Finding, Judgement } from "../../lib/rules";
import { allRules, summarize } from "../../lib/rules";
import { findingsJunit, findingsMarkdown, findingsSarif, type FindingsReport } from "../../lib/report/findings";
import { deploymentFrom } from "../../lib/testing";
import { exampleText } from "../support/examples";
import { junitShape } from "./junit-shape";
import { sarifErrors } from "./sarif-schema";
import { wellFormed } from "./well-formed";

const town = deploymentFrom(exampleText("town"), { date: "2026-11-22" });
const report: FindingsReport = {
  judgement: town.judgement,
  rules: town.rules,
  document: "town.yaml",
  documentUri: "examples/town/town.yaml",
  date: "2026-11-22",
  strict: false,
  toolVersion: "1.2.3",
};

function finding(parts: Partial<Finding>): Finding {
  return {
    rule: "dag-rtt",
    area: "dag",
    severity: "warning",
    path: "links[0].roundTripMs",
    message: "it is long",
    got: 9,
    remedy: "shorten it; then look again",
    why: "It takes long.",
    sources: [{ title: "Page", link: "https://learn.microsoft.com/exchange/a-b_c", basis: "2025" }],
    waived: false,
    ...parts,
  };
}

function judgementOf(findings: readonly Finding[]): Judgement {
  const summary = summarize(findings);
  return { findings, summary, blocked: summary.error > 0 };
}

const reportOf = (findings: readonly Finding[], more: Partial<FindingsReport> = {}): FindingsReport => ({
  ...report,
  judgement: judgementOf(findings),
  ...more,
});

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
      readonly results: readonly Record<string, unknown>[];
    },
  ];
}
const runOf = (text: string) => (JSON.parse(text) as Sarif).runs[0];

describe("SARIF", () => {
  const strange = finding({ name: "a{0}b", severity: "error", message: "x {1}", got: "<&>", remedy: "y", path: "" });
  const failed = finding({ rule: "rule-failed", area: "engine", severity: "error", name: "dag-rtt", path: "" });

  test.each([
    ["of the town", report],
    ["of a document without a file", reportOf([finding({ position: { line: 3, column: 7 } }), strange, failed])],
    ["without findings", reportOf([])],
  ])("conforms to the schema: %s", (_, input) => {
    expect(sarifErrors(findingsSarif(input))).toEqual([]);
  });

  test("the schema rejects unknown properties", () => {
    const text = findingsSarif(reportOf([finding({})])).replace('"level": "warning"', '"level": "bad"');
    expect(sarifErrors(text)).not.toEqual([]);
  });

  test("gives a finding its place in the text and in the document", () => {
    const [result] = runOf(
      findingsSarif(reportOf([finding({ position: { line: 3, column: 7 }, name: "DAG1" })])),
    ).results;
    expect(result?.["locations"]).toEqual([
      {
        logicalLocations: [{ fullyQualifiedName: "links[0].roundTripMs", kind: "object", name: "DAG1" }],
        physicalLocation: {
          artifactLocation: { index: 0, uri: "examples/town/town.yaml" },
          region: { startColumn: 7, startLine: 3 },
        },
      },
    ]);
    expect(result).toMatchObject({ ruleId: "dag-rtt", ruleIndex: 0, level: "warning", suppressions: [] });
    expect(result?.["message"]).toEqual({
      text: "links[0].roundTripMs [DAG1]: it is long, got 9; shorten it; then look again",
    });
    expect(result?.["properties"]).toMatchObject({
      message: "it is long",
      got: 9,
      remedy: "shorten it; then look again",
      why: "It takes long.",
      sources: [{ title: "Page" }],
    });
  });

  test("describes the rule once: help, address, level", () => {
    const { rules } = runOf(findingsSarif(reportOf([finding({}), finding({ path: "links[1]" })]))).tool.driver;
    const rule = allRules.find((one) => one.id === "dag-rtt");
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatchObject({
      id: "dag-rtt",
      shortDescription: { text: rule?.title },
      defaultConfiguration: { level: "error" },
      helpUri: expect.stringMatching(/^https:\/\/learn\.microsoft\.com\/\S+$/) as string,
    });
    expect((rules[0]?.["help"] as { text: string }).text).toContain("{{ rule: dag-rtt, reason: WHY");
  });

  test("suppresses waived findings, with the reason", () => {
    const { results } = runOf(findingsSarif(report));
    const mx = results.find((result) => result["ruleId"] === "ns-mx");
    expect(mx?.["suppressions"]).toEqual([
      {
        kind: "inSource",
        status: "accepted",
        justification:
          "One existing gateway receives for both datacenters until its renewal (mail-team@town.example, until 2027-12-31)",
      },
    ]);
    expect(results.every((result) => Array.isArray(result["suppressions"]))).toBe(true);
  });

  test("doubles braces, which delimit arguments", () => {
    const [result] = runOf(findingsSarif(reportOf([strange]))).results;
    expect(result?.["message"]).toEqual({ text: "document [a{{0}}b]: x {{1}}, got <&>; y" });
  });
});

describe("JUnit", () => {
  const count = (xml: string, name: string) => [...xml.matchAll(new RegExp(`<${name}[ >]`, "g"))].length;

  test("has a suite for each area, its rules as cases, and does not fail for the town", () => {
    const xml = findingsJunit(report);
    expect(junitShape(xml)).toMatchObject({ failures: 0, errors: 0 });
    expect(xml).toContain('<testsuite name="dag" ');
    expect(count(xml, "testcase")).toBeGreaterThanOrEqual(allRules.length);
    expect([count(xml, "failure"), count(xml, "error")]).toEqual([0, 0]);
    expect(count(xml, "skipped")).toBe(town.judgement.summary.waived);
  });

  test("errors are failures, what does not fail passes with words, a failed rule is an error", () => {
    const findings = [
      finding({ severity: "error" }),
      finding({
        rule: "ns-mx",
        area: "names",
        waived: true,
        waiver: { reason: "R", owner: "O", expires: "2027-01-01" },
      }),
      finding({ rule: "dag-name-15" }),
      finding({ rule: "rule-failed", area: "engine", severity: "error", name: "ns-spf", path: "" }),
    ];
    const xml = findingsJunit(reportOf(findings, { rules: [] }));
    expect(xml).toContain('tests="4" failures="1" errors="1" skipped="1" time="0"');
    expect(xml).toContain('<failure type="error" message="it is long, got 9">');
    expect(xml).toContain('<skipped message="waived: R (O, until 2027-01-01)"/>');
    expect(xml).toContain("<system-out>warning, does not fail\n");
    expect(findingsJunit(reportOf(findings, { rules: [], strict: true }))).toContain(
      'tests="4" failures="2" errors="1"',
    );
  });

  test("keeps a remedy complete, for any text", () => {
    const xml = findingsJunit(reportOf([finding({ severity: "error" })], { rules: [] }));
    expect(xml).toContain(
      "\nit is long, got 9\n-&gt; shorten it; then look again\nwhy: It takes long.\nsource: Page, ",
    );
  });

  test("is well-formed for any document", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (text, other) => {
        const nasty = `${text}]]>&<"'\u0000\ud800${other}`;
        const xml = findingsJunit(
          reportOf([finding({ message: nasty, name: nasty, severity: "error" })], { document: nasty }),
        );
        expect(wellFormed(xml)).toBe("testsuites");
      }),
    );
  });
});

describe("Markdown", () => {
  test("has a table for each area and collapses the rest", () => {
    const text = findingsMarkdown(
      reportOf([
        finding({ position: { line: 3, column: 7 }, severity: "error" }),
        finding({ waived: true, waiver: { reason: "Old|er", owner: "@boss", expires: "2027-01-01" } }),
      ]),
    );
    expect(text.split("\n").slice(0, 8)).toEqual([
      "## Failed: 1 error, 0 warnings, 0 notes, 1 waived",
      "",
      "`town.yaml`, evaluated as of 2026-11-22",
      "",
      "### Errors: dag",
      "",
      "|  | rule | where | what is wrong | what to change |",
      "| --- | --- | --- | --- | --- |",
    ]);
    expect(text).toContain(
      "| **error** | `dag-rtt` | `links[0].roundTripMs`, line 3 | it is long, got 9 | shorten it; then look again |\n",
    );
    expect(text).toContain("Old\\|er \\(@\u2060boss, until 2027\\-01\\-01\\)");
    expect(text).toContain("Page, <https://learn.microsoft.com/exchange/a-b_c> \\(2025\\)");
  });

  test("has errors first whatever their area, then warnings, then notes, as the other formats have", () => {
    const findings = [
      finding({ rule: "ns-spf", area: "names", severity: "error", waived: true }),
      finding({ rule: "ns-mx", area: "names", severity: "error" }),
      finding({ rule: "dag-rtt", area: "dag", severity: "warning" }),
      finding({ rule: "ns-txt", area: "names", severity: "note" }),
    ];
    const strict = reportOf(findings, { strict: true, rules: [] });
    const text = findingsMarkdown(strict);
    expect([...text.matchAll(/^### .*$/gm)].map(([line]) => line)).toEqual([
      "### Errors: names",
      "### Warnings: dag",
      "### Notes: names",
    ]);
    expect(text).toContain("evaluated as of 2026-11-22, warnings fail too\n");
    const results = runOf(findingsSarif(strict)).results.map((result) => result["ruleId"]);
    expect(results).toEqual(["ns-mx", "dag-rtt", "ns-txt", "ns-spf"]);
    const xml = findingsJunit(strict);
    expect([...xml.matchAll(/<testsuite name="(\w+)"/g)].map(([, area]) => area)).toEqual(["names", "dag"]);
    expect([...xml.matchAll(/ name="([\w-]+): /g)].map(([, rule]) => rule)).toEqual([
      "ns-mx",
      "ns-txt",
      "ns-spf",
      "dag-rtt",
    ]);
  });

  test("keeps code in a message, and no other markup", () => {
    const message = "set `a|b: <c>` not **bold** [x](https://evil.example) <img src=x>\n| row | two |; `odd";
    const text = findingsMarkdown(reportOf([finding({ message })]));
    expect(text).toContain(
      "| set <code>a\\|b: &lt;c&gt;</code> not \\*\\*bold\\*\\* \\[x\\]\\(https\\://evil.example\\) &lt;img src=x&gt; \\| row",
    );
    expect(text).toContain("; \\`odd, got 9 | shorten it");
  });

  test("a row has five cells for any document, and no raw tag", () => {
    const piece = fc.constantFrom("`", "``", "|", "\\", "<b>", "\n", "a", " ", "-->", "@x", "\u2028");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const nasty = pieces.join("");
        const text = findingsMarkdown(reportOf([finding({ message: nasty, remedy: nasty, name: nasty, path: nasty })]));
        const rows = text.split("\n").filter((line) => line.startsWith("| warning |"));
        expect(rows).toHaveLength(1);
        // A pipe ends a cell unless it follows an odd number of backslashes, even in code.
        const pipes = [...(rows[0] ?? "").matchAll(/(\\*)\|/g)].filter((match) => (match[1] ?? "").length % 2 === 0);
        expect(pipes).toHaveLength(6);
        expect(outsideCode(rows[0] ?? "").replace(/<\/?code>/g, "")).not.toMatch(/<[a-z]|--[>]/);
      }),
    );
  });
});

/** What is left of a line of Markdown without its code spans and escaped characters. */
function outsideCode(line: string): string {
  let left = "";
  for (let at = 0; at < line.length;) {
    const [run] = /^`+/.exec(line.slice(at)) ?? [""];
    const end = run === "" ? -1 : closingRun(line, at + run.length, run.length);
    if (end >= 0) at = end;
    else if (line.charAt(at) === "\\") at += 2;
    else {
      left += line.slice(at, at + Math.max(1, run.length));
      at += Math.max(1, run.length);
    }
  }
  return left;
}

/** End of the next run of exactly this many backticks. */
function closingRun(line: string, from: number, length: number): number {
  const runs = [...line.matchAll(/`+/g)].filter((match) => match.index >= from && match[0].length === length);
  return runs[0] === undefined ? -1 : runs[0].index + length;
}
