import { compareNames } from "../../base/order";
import type { Deployment, DocumentPaths, Waiver } from "../../model";
import { catalogueIds, engineIds, type Finding, type Judgement, type Rule } from "../../rules";

/**
 * `covers`: it is valid and covers a finding; `redundant`: another waiver already covers the same; `unused`: it covers
 * nothing; `unknown-rule`: no rule has its id.
 */
export type WaiverState = "covers" | "redundant" | "expired" | "unused" | "unknown-rule";

export interface WaiverLine {
  readonly rule: string;
  /** If omitted, the whole deployment. */
  readonly place?: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
  /** Days until it expires, counted from the evaluation date; negative once expired. */
  readonly daysLeft: number;
  readonly state: WaiverState;
  /** The findings it covers. */
  readonly findings: readonly Pick<Finding, "severity" | "path" | "name" | "message" | "got" | "expected">[];
}

export interface WaiveReportInput {
  readonly deployment: Pick<Deployment, "waivers">;
  /** Where the waivers are in the document. */
  readonly paths: DocumentPaths;
  readonly judgement: Pick<Judgement, "findings">;
  readonly rules: readonly Rule[];
  /** ISO date of the evaluation. */
  readonly date: string;
}

/** Every waiver of a deployment: what is waived, by whom, and until when; the next to expire first. */
export function waiveReport(input: WaiveReportInput): readonly WaiverLine[] {
  const { deployment, paths, judgement, rules, date } = input;
  const known = new Set<string>([...catalogueIds(), ...rules.map((rule) => rule.id), ...engineIds]);
  const unused = new Set(
    judgement.findings.filter((finding) => finding.rule === "waiver-unused").map((finding) => finding.path),
  );
  return deployment.waivers
    .map((waiver, place): WaiverLine => {
      const covered = judgement.findings.filter((finding) => isCovered(finding, waiver));
      const isUnused = unused.has(paths.of("waivers", place) ?? "waivers");
      return {
        ...waiver,
        daysLeft: daysBetween(date, waiver.expires),
        state: stateOf(waiver, { known: known.has(waiver.rule), unused: isUnused, covers: covered.length > 0 }, date),
        findings: covered.map(coveredOf),
      };
    })
    .sort((a, b) => compareNames(a.expires, b.expires) || compareNames(a.rule, b.rule));
}

function coveredOf({ severity, path, name, message, got, expected }: Finding): WaiverLine["findings"][number] {
  return {
    severity,
    path,
    ...(name === undefined ? {} : { name }),
    message,
    ...(got === undefined ? {} : { got }),
    ...(expected === undefined ? {} : { expected }),
  };
}

function isCovered(finding: Finding, waiver: Waiver): boolean {
  const by = finding.waiver;
  if (by === undefined) return false;
  const { reason, owner, expires, place } = waiver;
  if ((by.as ?? finding.rule) !== waiver.rule) return false;
  return by.reason === reason && by.owner === owner && by.expires === expires && by.place === place;
}

interface Use {
  readonly known: boolean;
  readonly unused: boolean;
  readonly covers: boolean;
}

function stateOf(waiver: Waiver, use: Use, date: string): WaiverState {
  if (!use.known) return "unknown-rule";
  if (waiver.expires < date) return "expired";
  if (use.unused) return "unused";
  return use.covers ? "covers" : "redundant";
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
