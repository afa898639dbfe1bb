import { compareNames } from "../../base/order";
import type { Deployment, Waiver } from "../../model";
import { catalogueIds, type Finding, type Judgement, type Rule } from "../../rules";
import { engineRules } from "./engine-rules";
import { placeOfFinding } from "./parts";

/** `covers`: it counts and covers something; `unused`: it covers nothing; `unknown-rule`: no rule has its id. */
export type WaiverState = "covers" | "expired" | "unused" | "unknown-rule";

export interface WaiverLine {
  readonly rule: string;
  /** The whole deployment without it. */
  readonly place?: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
  /** Days after the one judged by on which it still counts; below zero once expired. */
  readonly daysLeft: number;
  readonly state: WaiverState;
  /** What it covers. */
  readonly findings: readonly { readonly severity: string; readonly place: string; readonly message: string }[];
}

/** What is waived, by whom, until when: every waiver of a deployment, the next to expire first. */
export function waiveReport(
  deployment: Pick<Deployment, "waivers">,
  judgement: Pick<Judgement, "findings">,
  rules: readonly Rule[],
  date: string,
): readonly WaiverLine[] {
  const known = new Set<string>([...catalogueIds(), ...rules.map((rule) => rule.id), ...Object.keys(engineRules)]);
  return deployment.waivers
    .map((waiver): WaiverLine => {
      const covered = judgement.findings.filter((finding) => isCovered(finding, waiver));
      return {
        ...waiver,
        daysLeft: daysBetween(date, waiver.expires),
        state: stateOf(waiver, covered.length, known, date),
        findings: covered.map((finding) => ({
          severity: finding.severity,
          place: placeOfFinding(finding),
          message: finding.message,
        })),
      };
    })
    .sort((a, b) => compareNames(a.expires, b.expires) || compareNames(a.rule, b.rule));
}

function isCovered(finding: Finding, waiver: Waiver): boolean {
  const by = finding.waiver;
  if (by === undefined || finding.rule !== waiver.rule) return false;
  const { reason, owner, expires, place } = waiver;
  return by.reason === reason && by.owner === owner && by.expires === expires && by.place === place;
}

function stateOf(waiver: Waiver, covered: number, known: ReadonlySet<string>, date: string): WaiverState {
  if (!known.has(waiver.rule)) return "unknown-rule";
  if (waiver.expires < date) return "expired";
  return covered === 0 ? "unused" : "covers";
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
