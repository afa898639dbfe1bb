import { stableJson } from "../../base/order";
import {
  engineRuleOf,
  ruleSources,
  severityOf,
  waiveHint,
  type EngineRule,
  type Finding,
  type Rule,
} from "../../rules";
import { claimText } from "../../base/claim";
import { addressOf, basisText, inReportOrder, placeOfFinding, waiverText } from "./parts";
import type { FindingsReport } from "./report";

const schemaAddress = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * Findings as SARIF 2.1.0, for code scanning and editors: every finding with its position in the text and its path in the
 * document, the rules with findings and their help, and waived findings as suppressed results. Source: OASIS, Static
 * Analysis Results Interchange Format 2.1.0 errata 01, 2023-08-28.
 */
export function findingsSarif(report: FindingsReport): string {
  const { findings } = report.judgement;
  const ids = [...new Set(findings.map((finding) => finding.rule))].sort();
  return sarifLog({
    toolVersion: report.toolVersion,
    rules: ids.map((id) => descriptorOf(id, report.rules)),
    invocation: { executionSuccessful: true },
    properties: { date: report.date, strict: report.strict },
    documentUri: report.documentUri,
    results: inReportOrder(findings).map((finding) => resultOf(finding, ids, report.documentUri)),
  });
}

interface SarifRun {
  readonly toolVersion: string;
  readonly rules: readonly object[];
  readonly invocation: object;
  readonly properties?: object;
  readonly documentUri: string | undefined;
  readonly results: readonly object[];
}

/** A SARIF log of one run over one document. */
export function sarifLog({ toolVersion, rules, invocation, properties, documentUri, results }: SarifRun): string {
  const run = {
    tool: { driver: { name: "mail-constructs", version: toolVersion, rules } },
    columnKind: "utf16CodeUnits",
    invocations: [invocation],
    ...(properties === undefined ? {} : { properties }),
    ...(documentUri === undefined
      ? {}
      : { artifacts: [{ location: { uri: documentUri }, roles: ["analysisTarget"] }] }),
    results,
  };
  return stableJson({ $schema: schemaAddress, version: "2.1.0", runs: [run] });
}

function resultOf(finding: Finding, ids: readonly string[], uri: string | undefined): object {
  return {
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    level: finding.severity,
    message: { text: literal(`${placeOfFinding(finding)}: ${claimText(finding)}; ${finding.remedy}`) },
    locations: [locationOf(finding, uri)],
    // Stable when lines move, so that viewers recognize a finding across runs.
    partialFingerprints: { "finding/v1": `${finding.rule}|${finding.path}|${finding.name ?? ""}` },
    // Present on all results or none: an empty list states that nothing is suppressed.
    suppressions: finding.waived ? [{ kind: "inSource", status: "accepted", justification: waiverText(finding) }] : [],
    properties: {
      ...fieldsOf(finding),
      ...(finding.waiver === undefined ? {} : { waivedUntil: finding.waiver.expires, waivedBy: finding.waiver.owner }),
    },
  };
}

/** The fields of a finding, besides the message that viewers show. */
function fieldsOf(finding: Finding): Partial<Finding> {
  const { area, path, message, got, expected, remedy, why, sources, derived, unconfirmed, undecided } = finding;
  return {
    area,
    path,
    message,
    ...(got === undefined ? {} : { got }),
    ...(expected === undefined ? {} : { expected }),
    remedy,
    why,
    sources,
    ...(derived === undefined ? {} : { derived }),
    ...(unconfirmed === undefined ? {} : { unconfirmed }),
    ...(undecided === undefined ? {} : { undecided }),
  };
}

/** A place in the document, and in its text as far as that is known. */
export function locationOf(finding: Pick<Finding, "path" | "name" | "position">, uri: string | undefined): object {
  const { position } = finding;
  const region = position === undefined ? {} : { region: { startLine: position.line, startColumn: position.column } };
  return {
    logicalLocations: [
      {
        fullyQualifiedName: finding.path === "" ? "document" : finding.path,
        kind: "object",
        ...(finding.name === undefined ? {} : { name: finding.name }),
      },
    ],
    ...(uri === undefined ? {} : { physicalLocation: { artifactLocation: { uri, index: 0 }, ...region } }),
  };
}

function descriptorOf(id: string, rules: readonly Rule[]): object {
  const rule = rules.find((candidate) => candidate.id === id);
  return rule === undefined ? engineDescriptor(id, engineRuleOf(id)) : ruleDescriptor(rule);
}

function engineDescriptor(id: string, rule: EngineRule | undefined): object {
  if (rule === undefined) return { id };
  return {
    id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: `${rule.why}\n\nHow to fix: ${rule.fix}.` },
    defaultConfiguration: { level: rule.severity },
    properties: { tags: [rule.area] },
  };
}

function ruleDescriptor(rule: Rule): object {
  const sources = ruleSources(rule);
  const address = sources.map(addressOf).find((found) => found !== undefined);
  const source = basisText({ ...rule, sources });
  const lines = [
    rule.why,
    `How to fix: ${rule.fix}.`,
    ...(source === "" ? [] : [`Source: ${source}`]),
    `How to accept it until a date:\n${waiveHint(rule.id)}`,
  ];
  return {
    id: rule.id,
    shortDescription: { text: literal(rule.title) },
    fullDescription: { text: literal(rule.why) },
    help: { text: literal(lines.join("\n\n")) },
    ...(address === undefined ? {} : { helpUri: address }),
    defaultConfiguration: { level: severityOf(rule) },
    properties: { tags: [rule.area], appliesTo: rule.appliesTo, versions: rule.versions, basis: rule.level },
  };
}

/** Braces delimit arguments in a SARIF message; doubled braces are literal. */
export function literal(text: string): string {
  return text.replace(/[{}]/g, "$&$&");
}
