import { missingKeyRemedy } from "../../model";
import type { Breach, Finding, Rule, Severity, Undecided, Verdict } from "../types";
import { engineRules, type EngineId } from "./engine-rules";
import { ruleSources } from "./rule-sources";

/** Turns a rule's verdict into a finding. */
export function findingOf(rule: Rule, verdict: Verdict): Finding {
  const { path, name } = verdict;
  return {
    rule: rule.id,
    area: rule.area,
    severity: verdict.kind === "breach" ? severityOf(rule) : undecidedSeverityOf(rule),
    path,
    ...(name === undefined ? {} : { name }),
    ...(verdict.kind === "breach" ? claimOf(rule, verdict) : gapOf(verdict)),
    why: rule.why,
    sources: ruleSources(rule),
    ...(rule.derived === true ? { derived: true } : {}),
    ...(rule.unconfirmed === undefined ? {} : { unconfirmed: rule.unconfirmed }),
    waived: false,
  };
}

type Claim = Pick<Finding, "message" | "got" | "expected" | "remedy" | "undecided">;

function claimOf(rule: Pick<Rule, "fix">, { message, got, expected, remedy }: Breach): Claim {
  return {
    message,
    ...(got === undefined ? {} : { got }),
    ...(expected === undefined ? {} : { expected }),
    remedy: remedy ?? rule.fix,
  };
}

function gapOf({ key, unknown, remedy }: Undecided): Claim {
  return { message: "cannot be judged", remedy: remedy ?? missingKeyRemedy(key), undecided: { key, unknown } };
}

/** The severity of a breach; at most a warning for an unconfirmed rule. */
export function severityOf(rule: Pick<Rule, "level" | "unconfirmed">): Severity {
  if (rule.level === "advice") return "note";
  return rule.level === "unsupported" && rule.unconfirmed === undefined ? "error" : "warning";
}

function undecidedSeverityOf(rule: Pick<Rule, "level">): Severity {
  return rule.level === "unsupported" ? "warning" : "note";
}

/** A finding of the engine itself; if it has no remedy of its own, that of its kind is used. */
export function engineFinding(
  id: EngineId,
  parts: Pick<Finding, "path" | "name" | "message" | "got" | "expected"> & { readonly remedy?: string },
): Finding {
  const { area, severity, why, fix } = engineRules[id];
  return { rule: id, area, severity, ...parts, remedy: parts.remedy ?? fix, why, sources: [], waived: false };
}
