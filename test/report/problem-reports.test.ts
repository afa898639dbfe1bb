// Proves that a document that cannot be judged still gives a complete file in the format asked for: SARIF that conforms to
// the published schema, JUnit XML in which every problem is an error, Markdown; and that problems are results of the document,
// or notifications if the call itself was wrong.
import fc from "fast-check";
import type { Problem } from "../../lib/base/problem";
import { problemsJunit, problemsMarkdown, problemsSarif, type ProblemsReport } from "../../lib/report/findings";
import { junitShape } from "./junit-shape";
import { sarifErrors } from "./sarif-schema";

const problem: Problem = {
  code: "unknown-key",
  path: "nme",
  message: "unknown {key}",
  got: '"<a>"',
  expected: "one of a, b",
  remedy: "did you mean `name`?",
  names: ["A", "B"],
  position: { line: 5, column: 1 },
};
const bare: Problem = { code: "unreadable-document", path: "", message: "there is no file a.yaml" };
const ofDocument: ProblemsReport = {
  problems: [problem, bare],
  document: "a.yaml",
  documentUri: "a.yaml",
  date: "2026-11-22",
  toolVersion: "1.2.3",
};
const ofCall: ProblemsReport = {
  problems: [{ code: "bad-option", path: "--severity", message: "is not one of the choices" }],
  date: "2026-11-22",
  toolVersion: "1.2.3",
};

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly object[] } };
      readonly invocations: readonly [object];
      readonly results: readonly object[];
    },
  ];
}
const runOf = (report: ProblemsReport) => (JSON.parse(problemsSarif(report)) as Sarif).runs[0];

describe("SARIF", () => {
  test.each([
    ["of a document", ofDocument],
    ["of standard input", { ...ofDocument, documentUri: undefined }],
    ["of a call", ofCall],
  ])("conforms to the schema: %s", (_, report) => {
    expect(sarifErrors(problemsSarif(report as ProblemsReport))).toEqual([]);
  });

  test("a problem of the document is a result with its place, and the run has failed", () => {
    const run = runOf(ofDocument);
    expect(run.invocations).toEqual([{ executionSuccessful: false }]);
    expect(run.tool.driver.rules).toEqual([
      { id: "unknown-key", shortDescription: { text: "unknown key" } },
      { id: "unreadable-document", shortDescription: { text: "unreadable document" } },
    ]);
    expect(run.results).toHaveLength(2);
    expect(run.results[0]).toMatchObject({
      ruleId: "unknown-key",
      ruleIndex: 0,
      level: "error",
      message: { text: 'nme: unknown {{key}}, got "<a>", expected one of a, b; did you mean `name`?' },
      locations: [
        {
          logicalLocations: [{ fullyQualifiedName: "nme", kind: "object" }],
          physicalLocation: {
            artifactLocation: { uri: "a.yaml", index: 0 },
            region: { startLine: 5, startColumn: 1 },
          },
        },
      ],
      properties: { path: "nme", remedy: "did you mean `name`?", names: ["A", "B"] },
    });
  });

  test("a mistake in the call is a notification and no result of a document", () => {
    const run = runOf(ofCall);
    expect(run.results).toEqual([]);
    expect(run.invocations).toEqual([
      {
        executionSuccessful: false,
        toolConfigurationNotifications: [
          { level: "error", message: { text: "--severity: is not one of the choices" } },
        ],
      },
    ]);
  });
});

describe("JUnit", () => {
  test("has the usual shape, and every problem is an error with its place and remedy", () => {
    const xml = problemsJunit(ofDocument);
    expect(junitShape(xml)).toEqual({ tests: 2, failures: 0, errors: 2, skipped: 0 });
    expect(xml).toContain('<testcase classname="mail-constructs.document" name="unknown-key: nme" time="0"><error ');
    expect(xml).toContain(
      "a.yaml:5:1  nme\nunknown {key}, got &quot;&lt;a&gt;&quot;, expected one of a, b\nnamely A, B\n",
    );
    expect(xml).toContain("-&gt; did you mean `name`?</error>");
    expect(junitShape(problemsJunit(ofCall))).toEqual({ tests: 1, failures: 0, errors: 1, skipped: 0 });
  });
});

describe("Markdown", () => {
  test("counts the problems and says that nothing was evaluated", () => {
    expect(problemsMarkdown({ ...ofDocument, problems: [problem] }).split("\n")).toEqual([
      "## Failed: 1 problem",
      "",
      "`a.yaml` was not evaluated on 2026-11-22",
      "",
      "| where | what is wrong | what to change |",
      "| --- | --- | --- |",
      '| `nme`, line 5 | unknown \\{key\\}, got "&lt;a&gt;", expected one of a, b; namely A, B | did you mean `name`? |',
      "",
    ]);
    expect(problemsMarkdown(ofDocument)).toContain("## Failed: 2 problems\n");
    expect(problemsMarkdown(ofCall)).toContain("Nothing was evaluated on 2026-11-22\n");
  });
});

test("any text of a document leaves the files valid", () => {
  const text = fc.string({ unit: "binary", maxLength: 20 });
  fc.assert(
    fc.property(fc.record({ path: text, message: text, got: text, remedy: text }), (parts) => {
      const report = { ...ofDocument, problems: [{ code: "syntax", ...parts }] };
      expect(sarifErrors(problemsSarif(report))).toEqual([]);
      expect(junitShape(problemsJunit(report)).errors).toBe(1);
      const cells = problemsMarkdown(report).trimEnd().split("\n").at(-1) ?? "";
      expect(cells.match(/(?<!\\)\|/g)).toHaveLength(4);
    }),
    { numRuns: 60 },
  );
});
