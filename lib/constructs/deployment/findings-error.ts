import { claimText } from "../../base/claim";
import type { Finding } from "../../rules";

/** Findings without a waiver that block the synthesis. Thrown before anything is written. */
export class FindingsError extends Error {
  override readonly name = "FindingsError";

  constructor(
    /** The blocking findings: errors, and with `strict` warnings. */
    readonly findings: readonly Finding[],
  ) {
    super(findings.map(paragraph).join("\n"));
  }
}

function paragraph(finding: Finding): string {
  const { severity, rule, path, name, remedy, sources } = finding;
  const place = `${path === "" ? "document" : path}${name === undefined ? "" : ` [${name}]`}`;
  const first = `${severity} ${rule}: ${place}: ${claimText(finding)}; ${remedy}`;
  return [
    first,
    ...sources.map(({ title, link }) => `  source: ${title}${link === undefined ? "" : `, ${link}`}`),
  ].join("\n");
}
