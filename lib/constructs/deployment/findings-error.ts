import type { Finding } from "../../rules";
import { rooms } from "./rooms";

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
  return `${finding.severity} ${finding.rule}: ${rooms.rules().findingText(finding)}\n  source: ${finding.source}`;
}
