import { createColors } from "picocolors";
import type { Page } from "../report";
import type { CommandIo, TextOutput } from "./io";

type Environment = CommandIo["environment"];

export function pageFor(output: TextOutput, environment: Environment): Page {
  return { style: createColors(wantsColour(output, environment)), width: widthOf(output, environment) };
}

/** Used if neither the terminal nor COLUMNS gives a width. */
const defaultWidth = 80;
/** Narrower pages would hold one word per line. */
const leastWidth = 40;

/** Line width of this output, in columns. */
export function widthOf({ isTTY, columns }: TextOutput, environment: Environment): number {
  const own = isTTY === true && columns !== undefined && columns > 0 ? columns : undefined;
  const specified = /^[1-9]\d{0,4}$/.test(environment["COLUMNS"] ?? "") ? Number(environment["COLUMNS"]) : undefined;
  return Math.max(leastWidth, own ?? specified ?? defaultWidth);
}

/** Colours on terminals that support them: NO_COLOR and `TERM=dumb` turn them off, FORCE_COLOR on. */
function wantsColour(output: TextOutput, environment: Environment): boolean {
  if (isSet(environment["NO_COLOR"])) return false;
  if (isSet(environment["FORCE_COLOR"])) return environment["FORCE_COLOR"] !== "0";
  return output.isTTY === true && environment["TERM"] !== "dumb";
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
