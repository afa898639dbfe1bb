import { createColors } from "picocolors";
import type { Page } from "../report";
import type { CommandIo, TextOutput } from "./io";

type Environment = CommandIo["environment"];

/** Width and colours of an output. */
export function pageFor(output: TextOutput, environment: Environment): Page {
  return { style: createColors(wantsColour(output, environment)), width: widthOf(output, environment) };
}

/** Columns of a terminal; else what COLUMNS says; else what every terminal has. */
const defaultWidth = 80;
/** Narrower pages would hold one word a line. */
const leastWidth = 40;

/** Columns of a line on this output. */
export function widthOf({ isTTY, columns }: TextOutput, environment: Environment): number {
  const own = isTTY === true && columns !== undefined && columns > 0 ? columns : undefined;
  const specified = /^[1-9]\d{0,4}$/.test(environment["COLUMNS"] ?? "") ? Number(environment["COLUMNS"]) : undefined;
  return Math.max(leastWidth, own ?? specified ?? defaultWidth);
}

/** Colours on a terminal that wants them: NO_COLOR and `TERM=dumb` turn them off, FORCE_COLOR on. */
function wantsColour(output: TextOutput, environment: Environment): boolean {
  if (isSet(environment["NO_COLOR"])) return false;
  if (isSet(environment["FORCE_COLOR"])) return environment["FORCE_COLOR"] !== "0";
  return output.isTTY === true && environment["TERM"] !== "dumb";
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
