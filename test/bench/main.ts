// The library's performance against its targets. Prints a table; exits with 1 if a target is missed or something could not be
// measured. Targets that are ratios are measured against a reference in the same run.
import { benchCheck } from "./check";
import { refuseUnbuilt } from "./child";
import { benchCopies } from "./copies";
import { benchDecide } from "./decide";
import { benchFailures } from "./failures";
import { benchGovernment } from "./government";
import { benchImports } from "./imports";
import { benchJudge } from "./judge";
import type { BenchRow } from "./row";
import { benchSynth } from "./synth";

interface Group {
  readonly title: string;
  readonly measure: () => readonly BenchRow[];
}

const groups: readonly Group[] = [
  { title: "Import, in processes of their own", measure: benchImports },
  { title: "The command, processor time of whole processes", measure: benchCheck },
  { title: "Synthesis of the government, processor time of whole processes", measure: benchGovernment },
  { title: "Synthesis of the town", measure: benchSynth },
  { title: "Copy layout", measure: copyRows },
  { title: "Failures of every set of members", measure: failureRows },
  // Last: memory left by large deployments would count as that of the failures.
  { title: "Decisions, processor time in one process", measure: benchDecide },
  { title: "The rules", measure: benchJudge },
];

function copyRows(): BenchRow[] {
  return benchCopies().map((line) => timeRow(line.what, line.milliseconds, line.limitMilliseconds));
}

function failureRows(): BenchRow[] {
  return benchFailures().flatMap((line): BenchRow[] => {
    const shape = `${line.subsets} sets of ${line.members} members with ${line.databases} databases`;
    const isPromised = line.limitMilliseconds !== null;
    return [
      timeRow(shape, line.milliseconds, line.limitMilliseconds),
      { what: "  times faster than the plain reference", measured: line.ratio, unit: "x" },
      ...(isPromised ? [{ what: "  memory", measured: line.residentMB, unit: "MB", limit: 300 } as const] : []),
    ];
  });
}

function timeRow(what: string, measured: number, limit: number | null): BenchRow {
  return { what, measured, unit: "ms", ...(limit === null ? {} : { limit }) };
}

function main(): void {
  refuseUnbuilt();
  let over = 0;
  for (const { title, measure } of groups) {
    const rows = measure();
    process.stdout.write(`\n${title}\n${rows.map(lineOf).join("\n")}\n`);
    over += rows.filter(isOver).length;
  }
  process.stdout.write(over === 0 ? "\nevery promise is kept\n" : `\n${over} promises are not kept on this machine\n`);
  process.exitCode = over === 0 ? 0 : 1;
}

function lineOf(row: BenchRow): string {
  const measured = `${row.measured.toFixed(row.unit === "x" ? 2 : 0)} ${row.unit}`.padStart(10);
  if (row.limit === undefined) return `  ${row.what.padEnd(60)} ${measured}`;
  const verdict = isOver(row) ? "OVER" : "ok";
  return `  ${row.what.padEnd(60)} ${measured}   at most ${row.limit} ${row.unit}   ${verdict}`;
}

function isOver(row: BenchRow): boolean {
  return row.limit !== undefined && row.measured > row.limit;
}

main();
