import { problemClaim, problemRemedy, problemText, type Problem } from "../../base/problem";
import { count } from "../text/words";
import { escaped, quoted, suitesXml, suiteXml, type CaseXml } from "./junit";
import { codeSpan, prose, table } from "./markdown";
import { literal, locationOf, sarifLog } from "./sarif";

/** What kept a document from being judged: reported in the format that was asked for its findings. */
export interface ProblemsReport {
  readonly problems: readonly Problem[];
  /** Display name of the document or other file with the problems; absent if the call itself was wrong. */
  readonly document?: string;
  /** Relative URI of the document, or one with a scheme; absent for a document without a file. */
  readonly documentUri?: string;
  /** ISO date of the report. */
  readonly date: string;
  readonly toolVersion: string;
}

/**
 * Problems as SARIF 2.1.0: each one of the document is a result of level error under its code. Those of a call concern no
 * document and are notifications about the tool's configuration.
 */
export function problemsSarif({ problems, document, documentUri, toolVersion }: ProblemsReport): string {
  const ids = document === undefined ? [] : [...new Set(problems.map(({ code }) => code))].sort();
  const notifications = problems.map((problem) => ({ level: "error", message: messageOf(problem) }));
  return sarifLog({
    toolVersion,
    rules: ids.map((id) => ({ id, shortDescription: { text: id.replaceAll("-", " ") } })),
    invocation: {
      executionSuccessful: false,
      ...(document === undefined ? { toolConfigurationNotifications: notifications } : {}),
    },
    documentUri,
    results: document === undefined ? [] : problems.map((problem) => resultOf(problem, ids, documentUri)),
  });
}

function resultOf(problem: Problem, ids: readonly string[], uri: string | undefined): object {
  const { code, position: _position, ...fields } = problem;
  return {
    ruleId: code,
    ruleIndex: ids.indexOf(code),
    level: "error",
    message: messageOf(problem),
    locations: [locationOf(problem, uri)],
    partialFingerprints: { "problem/v1": `${code}|${problem.path}` },
    properties: fields,
  };
}

function messageOf({ position: _position, ...problem }: Problem): object {
  return { text: literal(problemText(problem)) };
}

/** Problems as JUnit XML: each is a case that could not be run. */
export function problemsJunit({ problems, document, date }: ProblemsReport): string {
  const suite = document === undefined ? "call" : "document";
  const cases = problems.map((problem): CaseXml => {
    const place = problem.path === "" ? suite : problem.path;
    const text = linesOf(problem, document).join("\n");
    const attributes = `type=${quoted(problem.code)} message=${quoted(problemClaim(problem))}`;
    return {
      name: `${problem.code}: ${place}`,
      outcome: "error",
      body: `<error ${attributes}>${escaped(text)}</error>`,
    };
  });
  return suitesXml(document ?? "", cases, [suiteXml(suite, cases, date)]);
}

function linesOf({ position, path, names, ...problem }: Problem, document: string | undefined): string[] {
  const remedy = problemRemedy(problem);
  const at = position === undefined ? "" : `:${position.line}:${position.column}`;
  return [
    `${document ?? "call"}${at}  ${path === "" ? "document" : path}`,
    problemClaim(problem),
    ...(names === undefined ? [] : [`namely ${names.join(", ")}`]),
    ...(remedy === undefined ? [] : [`-> ${remedy}`]),
  ];
}

/** Problems as GitHub-flavoured Markdown; none can be waived. */
export function problemsMarkdown({ problems, document, date }: ProblemsReport): string {
  const rows = problems.map((problem) => {
    const line = problem.position === undefined ? "" : `, line ${problem.position.line}`;
    return [
      `${codeSpan(problem.path === "" ? (document ?? "call") : problem.path)}${line}`,
      prose(problemClaim(problem) + (problem.names === undefined ? "" : `; namely ${problem.names.join(", ")}`)),
      prose(problemRemedy(problem) ?? ""),
    ];
  });
  const what = document === undefined ? "Nothing" : codeSpan(document);
  return [
    `## Failed: ${count(problems.length, "problem")}\n`,
    `${what} was ${document === undefined ? "evaluated" : "not evaluated"} on ${date}\n`,
    table(["where", "what is wrong", "what to change"], rows),
  ].join("\n");
}
