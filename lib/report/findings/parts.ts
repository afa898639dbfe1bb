import { areas, type Finding } from "../../rules";

/** What a finding says, apart from what to change about it. */
export interface MessageParts {
  readonly problem: string;
  readonly remedy?: string;
}

/** A message ends with `; <what to change>`. */
export function splitRemedy(message: string): MessageParts {
  const at = message.lastIndexOf("; ");
  return at < 0 ? { problem: message } : { problem: message.slice(0, at), remedy: message.slice(at + 2) };
}

/** Where in the document, with the name of what is spoken of: `clusters[0].members [MBX1]`. */
export function placeOfFinding(finding: Pick<Finding, "path" | "name">): string {
  const name = finding.name === undefined ? "" : ` [${finding.name}]`;
  return `${finding.path === "" ? "document" : finding.path}${name}`;
}

/** Why a finding is waived, by whom, until when. */
export function waiverText(finding: Pick<Finding, "waiver">): string {
  const { waiver } = finding;
  return waiver === undefined ? "" : `${waiver.reason} (${waiver.owner}, until ${waiver.expires})`;
}

export type FindingArea = Finding["area"];

/** Every area that a finding can have, in the order of a report. */
export const findingAreas: readonly FindingArea[] = [...areas, "custom", "waivers", "engine"];

export interface AreaGroup<T> {
  readonly area: FindingArea;
  readonly items: readonly T[];
}

/** Things of the same area together, in the order of a report; within an area they keep their order. */
export function byArea<T extends { readonly area: FindingArea }>(items: readonly T[]): readonly AreaGroup<T>[] {
  return findingAreas
    .map((area) => ({ area, items: items.filter((item) => item.area === area) }))
    .filter((group) => group.items.length > 0);
}
