import type { WaiverLine } from ".";
import type { Page } from "../text/page";
import { section } from "../text/section";
import { count, hanging } from "../text/words";

/** What is waived, by whom, and until when; the next to expire first. */
export function waiveReportText(
  lines: readonly WaiverLine[],
  settings: { readonly page: Page; readonly date: string },
): string {
  const { page, date } = settings;
  if (lines.length === 0) return `${hanging("", `nothing is waived; evaluated as of ${date}`, page.width, "  ")}\n`;
  const columns = [
    { title: "Rule" },
    { title: "Where" },
    { title: "Covers", right: true },
    { title: "Expires" },
    { title: "Left", right: true },
    { title: "Owner" },
    { title: "Reason" },
  ];
  const rows = lines.map((line) => [
    line.rule,
    line.place ?? "everywhere",
    String(line.findings.length),
    line.expires,
    daysText(line, page),
    line.owner,
    line.reason,
  ]);
  const expired = lines.filter((line) => line.state === "expired").length;
  const idle = lines.filter((line) => line.state === "unused" || line.state === "unknown-rule").length;
  const redundant = lines.filter((line) => line.state === "redundant").length;
  const summary = [
    count(lines.length, "waiver"),
    `${expired} expired`,
    `${idle} unused`,
    ...(redundant === 0 ? [] : [`${redundant} redundant`]),
  ].join(", ");
  const last = hanging("", `${summary}; evaluated as of ${date}`, page.width, "  ");
  return `${section(page, "Waivers", "", columns, rows)}\n${last}\n`;
}

function daysText(line: WaiverLine, { style }: Page): string {
  if (line.state === "expired") return style.red(`expired ${count(-line.daysLeft, "day")} ago`);
  if (line.state === "unknown-rule") return style.yellow("no such rule");
  const days = count(line.daysLeft, "day");
  return line.daysLeft <= 30 ? style.yellow(days) : days;
}
