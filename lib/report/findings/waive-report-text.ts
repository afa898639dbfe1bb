import type { WaiverLine } from ".";
import type { Style } from "../text/style";
import { table } from "../text/table";
import { count } from "../text/words";

/** What is waived, by whom, until when; the next to expire first. */
export function waiveReportText(lines: readonly WaiverLine[], settings: { style: Style; date: string }): string {
  const { style, date } = settings;
  if (lines.length === 0) return `nothing is waived, by ${date}\n`;
  const columns = [
    { title: "Rule" },
    { title: "Where", least: 12 },
    { title: "Covers", right: true },
    { title: "Expires" },
    { title: "Days left", right: true },
    { title: "Owner", least: 16 },
    { title: "Reason", least: 20 },
  ];
  const rows = lines.map((line) => [
    line.rule,
    line.place ?? "everywhere",
    String(line.findings.length),
    line.expires,
    daysText(line, style),
    line.owner,
    line.reason,
  ]);
  const expired = lines.filter((line) => line.state === "expired").length;
  const idle = lines.filter((line) => line.state === "unused" || line.state === "unknown-rule").length;
  const redundant = lines.filter((line) => line.state === "redundant").length;
  const summary = [
    count(lines.length, "waiver"),
    `${expired} expired`,
    `${idle} covering nothing`,
    ...(redundant === 0 ? [] : [`${redundant} covering what another one does`]),
  ].join(", ");
  return `${table(style, columns, rows)}\n${summary}; by ${date}\n`;
}

function daysText(line: WaiverLine, style: Style): string {
  if (line.state === "expired") return style.red(`expired ${-line.daysLeft} ago`);
  if (line.state === "unknown-rule") return style.yellow("no such rule");
  const days = String(line.daysLeft);
  return line.daysLeft <= 30 ? style.yellow(days) : days;
}
