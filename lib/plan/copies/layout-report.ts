import type { QualityFamily } from "./failed-sets";
import { layoutCopies } from "./layout";
import type { Quality } from "./measure";
import { measureLayout } from "./measure";
import type { CopyLayout, LayoutMember } from "./types";
import { reportMembers, workbookLayout } from "./workbook-rule";

/** Members in each datacenter, databases, copies in each datacenter. */
type ReportCase = readonly [first: number, second: number, databases: number, copies: number];

const cases: readonly ReportCase[] = [
  [1, 1, 4, 1],
  [2, 2, 12, 1],
  [2, 2, 12, 2],
  [3, 3, 36, 2],
  [4, 4, 48, 2],
  [4, 4, 50, 2],
  [3, 3, 7, 1],
  [4, 7, 73, 1],
  [7, 6, 48, 2],
  [3, 5, 60, 2],
  [4, 4, 48, 3],
  [8, 8, 144, 1],
  [8, 8, 144, 2],
  [8, 8, 150, 2],
  [8, 8, 144, 3],
  [8, 8, 144, 4],
  [8, 8, 1600, 2],
];

const families: readonly QualityFamily[] = [
  "nothing",
  "one server",
  "two servers",
  "a datacenter",
  "a datacenter and one server",
  "a datacenter and two servers",
];

/**
 * A Markdown table of the quality of our layouts for several shapes, and of the workbook's rule for the shape it was
 * written for. Each cell gives the highest peak of active databases on a server with its ratio to the lower bound, and
 * after a slash the most databases lost with the fewest that any layout must lose.
 */
export function layoutReport(): string {
  const ours = cases.map(([first, second, databases, copies]) => {
    const members = reportMembers(first, second);
    const layout = layoutCopies({
      members,
      databases: Array.from({ length: databases }, (_, number) => `DB${number + 1}`),
      copiesPerDatacenter: copies,
      lagged: 0,
      model: "active-active",
    });
    return row(`${first} + ${second}, ${databases} databases, ${copies} + ${copies} copies`, layout, members);
  });
  const workbook = workbookLayout(8, 144);
  const lines = [
    `| members, databases, copies | ${families.join(" | ")} |`,
    `| --- | ${families.map(() => "---").join(" | ")} |`,
    ...ours,
    row("workbook's rule, 8 + 8, 144 databases, 2 + 2 copies", workbook, workbook.members),
  ];
  return lines.join("\n") + "\n";
}

function row(title: string, layout: CopyLayout, members: readonly LayoutMember[]): string {
  const measured = measureLayout(layout, members);
  const cells = families.map((family) => cell(measured.find((quality) => quality.family === family)));
  return `| ${title} | ${cells.join(" | ")} |`;
}

function cell(quality: Quality | undefined): string {
  if (quality === undefined) return "-";
  const lost = quality.lost === 0 ? "" : ` / ${quality.lost} lost (${quality.lostBound})`;
  return `${quality.peak} (${quality.peakRatio.toFixed(2)})${lost}`;
}
