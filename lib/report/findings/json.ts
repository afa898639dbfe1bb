import type { Finding, Judgement } from "../../rules";

/** What `check --format json` prints: every finding with its fields, then the numbers. */
export function judgementJson(judgement: Pick<Judgement, "findings" | "summary">): object {
  return { findings: judgement.findings.map(findingJson), summary: judgement.summary };
}

function findingJson({ position, waived, waiver, ...finding }: Finding): object {
  return { ...finding, ...position, waived, ...(waiver === undefined ? {} : { waiver }) };
}
