import type { Page } from "../text/page";
import { hanging } from "../text/words";
import type { Explanation } from "./explain-rule";
import { sourceText } from "./parts";

/** An explanation as text, with a waiver template. */
export function explanationText(explanation: Explanation, { style, width }: Page): string {
  const { id, area, level, severity, judged, title, why, notes, appliesTo, versions, sources, fix, waive } =
    explanation;
  const kind = level === undefined ? severity : `${level}, so ${judged ? "" : "would be "}${aOr(severity)}`;
  const scope = [`applies to ${appliesTo.join(", ")}`, ...(versions === undefined ? [] : [`versions ${versions}`])];
  const lines = [
    `${style.bold(id)} (${area}): ${kind}`,
    hanging("  ", title, width),
    "",
    ...(why === undefined ? [] : [hanging("  why: ", why, width)]),
    hanging("  scope: ", scope.join("; "), width),
    ...notes.map((note) => hanging("  note: ", note, width)),
    ...sources.map((source) => hanging("  source: ", sourceText(source), width)),
    ...(fix === undefined ? [] : [hanging("  how to fix: ", fix, width)]),
  ];
  if (waive === undefined) return `${lines.join("\n")}\n`;
  const snippet = waive.document.split("\n").map((line) => `    ${line}`);
  return `${[...lines, "", "  how to waive, in the document:", ...snippet, "  or in code:", hanging("    ", waive.code, width, "      ")].join("\n")}\n`;
}

function aOr(severity: string): string {
  return severity === "error" ? "an error" : `a ${severity}`;
}
