import type { Finding, Judgement } from "../../rules";

/** The output of `check --format json`: every finding with its fields, then the counts. */
export function judgementJson(judgement: Pick<Judgement, "findings" | "summary">): object {
  return { findings: judgement.findings.map(findingJson), summary: judgement.summary };
}

function findingJson({ position, waived, waiver, ...finding }: Finding): object {
  return { ...finding, ...position, waived, ...(waiver === undefined ? {} : { waiver }) };
}
