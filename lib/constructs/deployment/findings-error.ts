import { findingText } from "../../rules";
import type { Finding } from "../../rules";

/** Thrown before anything is written: what the rules found and no waiver covers. */
export class FindingsError extends Error {
  override readonly name = "FindingsError";

  constructor(
    /** The findings that block: errors, and warnings where these count too. */
    readonly findings: readonly Finding[],
  ) {
    super(findings.map(paragraph).join("\n"));
  }
}

function paragraph(finding: Finding): string {
  return `${finding.severity} ${finding.rule}: ${findingText(finding)}\n  source: ${finding.source}`;
}
