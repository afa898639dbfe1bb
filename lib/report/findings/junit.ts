import type { Finding, Rule } from "../../rules";
import { claimText } from "../../base/claim";
import {
  basisText,
  byArea,
  inReportOrder,
  placeOfFinding,
  rankOf,
  severities,
  waiverText,
  type FindingArea,
} from "./parts";
import type { FindingsReport } from "./report";

export interface CaseXml {
  readonly name: string;
  readonly outcome: "passed" | "failure" | "error" | "skipped";
  /** XML inside the test case. */
  readonly body: string;
}

interface TestCase extends CaseXml {
  readonly area: FindingArea;
  /** Smaller is read first. */
  readonly rank: number;
}

/**
 * Findings as JUnit XML, for CI servers: one suite per area, those with errors first. It fails exactly when the command
 * exits with 1: errors, and warnings under `--strict`, are failures; other findings pass with a message; waived ones are
 * skipped; a rule that threw is an error. A rule without findings is a passed case.
 */
export function findingsJunit(report: FindingsReport): string {
  const { findings } = report.judgement;
  const found = new Set(findings.map((finding) => finding.rule));
  const failed = new Set(findings.filter((finding) => finding.rule === "rule-failed").map((finding) => finding.name));
  const quiet = report.rules.filter((rule) => !found.has(rule.id) && !failed.has(rule.id));
  const cases = [
    ...inReportOrder(findings).map((finding) => ({ ...caseOfFinding(finding, report), rank: rankOf(finding) })),
    ...quiet.map(passedCase),
  ];
  const worst = (items: readonly TestCase[]): number => Math.min(...items.map(({ rank }) => rank));
  const groups = [...byArea(cases)].sort((a, b) => worst(a.items) - worst(b.items));
  const suites = groups.map(({ area, items }) => suiteXml(area, items, report.date));
  return suitesXml(report.document, cases, suites);
}

/** The whole XML: its suites, and the counts of all their cases. */
export function suitesXml(document: string, cases: readonly CaseXml[], suites: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name=${quoted(`mail-constructs ${document}`)} ${countsOf(cases)}>`,
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");
}

export function suiteXml(area: string, cases: readonly CaseXml[], date: string): string {
  const lines = cases.map(({ name, body }) => {
    const head = `    <testcase classname=${quoted(`mail-constructs.${area}`)} name=${quoted(name)} time="0"`;
    return body === "" ? `${head}/>` : `${head}>${body}</testcase>`;
  });
  const head = `  <testsuite name=${quoted(area)} ${countsOf(cases)} timestamp=${quoted(`${date}T00:00:00`)}>`;
  return [head, ...lines, "  </testsuite>"].join("\n");
}

function countsOf(cases: readonly CaseXml[]): string {
  const count = (outcome: CaseXml["outcome"]): number =>
    cases.filter((testCase) => testCase.outcome === outcome).length;
  const tests = cases.length;
  return `tests="${tests}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}" time="0"`;
}

function passedCase(rule: Rule): TestCase {
  return {
    area: rule.area,
    name: `${rule.id}: ${rule.title}`,
    outcome: "passed",
    rank: severities.length + 1,
    body: "",
  };
}

function caseOfFinding(finding: Finding, report: FindingsReport): Omit<TestCase, "rank"> {
  const { area } = finding;
  const name = `${finding.rule}: ${placeOfFinding(finding)}`;
  if (finding.waived) {
    return { area, name, outcome: "skipped", body: `<skipped message=${quoted(`waived: ${waiverText(finding)}`)}/>` };
  }
  const text = textOf(finding, report);
  if (finding.rule === "rule-failed") return { area, name, outcome: "error", body: element("error", finding, text) };
  if (finding.severity === "error" || (report.strict && finding.severity === "warning")) {
    return { area, name, outcome: "failure", body: element("failure", finding, text) };
  }
  const body = `<system-out>${escaped(`${finding.severity}, does not fail\n${text}`)}</system-out>`;
  return { area, name, outcome: "passed", body };
}

function element(kind: "failure" | "error", finding: Finding, text: string): string {
  return `<${kind} type=${quoted(finding.severity)} message=${quoted(claimText(finding))}>${escaped(text)}</${kind}>`;
}

function textOf(finding: Finding, report: FindingsReport): string {
  const { position, remedy, why } = finding;
  const basis = basisText(finding);
  const at = position === undefined ? "" : `:${position.line}:${position.column}`;
  return [
    `${report.document}${at}  ${placeOfFinding(finding)}`,
    claimText(finding),
    `-> ${remedy}`,
    `why: ${why}`,
    ...(basis === "" ? [] : [`source: ${basis}`]),
  ].join("\n");
}

export function quoted(text: string): string {
  return `"${escaped(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)}"`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Escaped text of XML 1.0. Characters that XML cannot contain, including lone surrogates, become U+FFFD. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
