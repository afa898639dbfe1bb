import type { Style } from "../text/style";
import { hanging, paragraph } from "../text/words";
import type { Explanation } from "./explain";

/** An explanation as text, with a waiver to copy. */
export function explanationText(explanation: Explanation, style: Style): string {
  const { id, area, level, severity, judged, title, why, notes, appliesTo, versions, sources, fix, waive } =
    explanation;
  const kind = level === undefined ? severity : `${level}, so ${judged ? "" : "would be "}${aOr(severity)}`;
  const scope = [`applies to ${appliesTo.join(", ")}`, ...(versions === undefined ? [] : [`versions ${versions}`])];
  const lines = [
    `${style.bold(id)} (${area}): ${kind}`,
    paragraph(title, "  "),
    "",
    ...(why === undefined ? [] : [hanging("  why: ", why)]),
    hanging("  scope: ", scope.join("; ")),
    ...notes.map((note) => hanging("  note: ", note)),
    ...sources.map((source) => hanging("  source: ", sourceText(source))),
    ...(fix === undefined ? [] : [hanging("  how to fix: ", fix)]),
  ];
  if (waive === undefined) return `${lines.join("\n")}\n`;
  const snippet = waive.document.split("\n").map((line) => `    ${line}`);
  return `${[...lines, "", "  how to waive, in the document:", ...snippet, "  or in code:", `    ${waive.code}`].join("\n")}\n`;
}

function aOr(severity: string): string {
  return severity === "error" ? "an error" : `a ${severity}`;
}

function sourceText({ title, address, basis }: Explanation["sources"][number]): string {
  return `${title}${address === undefined ? "" : `, ${address}`}${basis === undefined ? "" : ` (${basis})`}`;
}
