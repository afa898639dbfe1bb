import { databaseLimits, hardwareLimits } from "../../../facts/sizing";
import { chainOf, sheetOf, type Entry, type Figure, type Step } from "../figures";
import { definitions, outputFigures, type OutputFigure } from "./definitions";
import { fullInput, type FullShape, type SizingInput } from "./input";

export interface SizingResult {
  /** The vectors' figures, rounded to six digits as they are there; null where one does not apply. */
  readonly output: Readonly<Record<OutputFigure, Figure>>;
  /** All figures, also those on the way, not rounded. */
  readonly sheet: Readonly<Record<string, Entry>>;
  /** The figure, then all that it was computed from, each once. */
  readonly chain: (figure: string) => readonly Step[];
  /** Assumptions behind the figures, in sentences. */
  readonly notes: readonly string[];
}

/**
 * Microsoft's Role Requirements Calculator v9.1 for one kind of users. Units are in the names; Mb and Mbps are as in the
 * workbook (1 MB a log). Every figure can be explained by `explainScenario`.
 */
export function calculate(input: SizingInput): SizingResult {
  const full = fullInput(input);
  const filled = sheetOf(definitions, full);
  const sheet = Object.fromEntries(
    Object.keys(definitions).flatMap((id): [string, Entry][] => {
      const entry = filled.entry(id);
      return entry === undefined ? [] : [[id, entry]];
    }),
  );
  const output = Object.fromEntries(outputFigures.map((name) => [name, sixDigits(sheet[name]?.value ?? null)]));
  return {
    output: output as Record<OutputFigure, Figure>,
    sheet,
    chain: (figure) => chainOf(definitions, filled, figure),
    notes: [...notesOn(full), ...rejections(full, sheet)],
  };
}

function notesOn(shape: FullShape): string[] {
  const limits = hardwareLimits[shape.ver];
  const notes: string[] = [];
  if (shape.ver === 2019 || shape.ver === "SE") {
    notes.push(
      `Exchange ${shape.ver}: no per-mailbox figures newer than those of Exchange 2016 are confirmed; the load of 2016 is used.`,
      `Exchange ${shape.ver} servers have ${limits.minimumMemoryGB} to ${limits.maximumMemoryGB} GB of memory, at most ${limits.cores} cores and a page file of a quarter of the memory.`,
    );
  }
  if (shape.specintRate2006 === null) notes.push("No SPECint_rate2006 is given: the processor load is undecided.");
  return notes;
}

/** What the workbook rejects (Role Requirements I156:I164); the figures are computed nevertheless. */
function rejections(shape: FullShape, sheet: Readonly<Record<string, Entry>>): string[] {
  if (shape.dagModel === "stand-alone") return [];
  const figure = (name: string): number => Number(sheet[name]?.value ?? 0);
  const [first, second] = [figure("copiesInFirst"), figure("copiesInSecond")];
  const members = figure("serversDc1") + figure("serversDc2");
  const notes: string[] = [];
  if (figure("dbCopiesPerServer") > databaseLimits.copiesPerServer)
    notes.push(`The workbook rejects more than ${databaseLimits.copiesPerServer} copies on a server.`);
  if (members > databaseLimits.membersPerDag)
    notes.push(`The workbook rejects a DAG of more than ${databaseLimits.membersPerDag} members.`);
  if (Math.max(first, second) > shape.serversPerDc)
    notes.push("The workbook rejects more copies in a datacenter than it has servers.");
  if (shape.dagModel === "aa-single" && first !== second)
    notes.push("The workbook rejects one DAG active on both sides with unequal copies in the two datacenters.");
  return notes;
}

/** Six digits after the point, exact halves to the even digit, as the vectors are written. */
function sixDigits(value: Figure): Figure {
  if (typeof value !== "number") return value;
  const millionths = value * 1e6;
  const down = Math.floor(millionths);
  const half = Number.isInteger(value * 2 ** 7) && millionths - down === 0.5;
  const rounded = half ? (down + (Math.abs(down) % 2)) / 1e6 : Number(value.toFixed(6));
  return rounded === 0 ? 0 : rounded;
}
