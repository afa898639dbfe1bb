import { createColors } from "picocolors";
import type { Style } from "../report/text/style";
import type { CommandIo, TextOutput } from "./io";

/** Colours on a terminal that wants them: NO_COLOR and `TERM=dumb` turn them off, FORCE_COLOR on. */
export function styleFor(output: TextOutput, environment: CommandIo["environment"]): Style {
  return createColors(wantsColour(output, environment));
}

function wantsColour(output: TextOutput, environment: CommandIo["environment"]): boolean {
  if (isSet(environment["NO_COLOR"])) return false;
  if (isSet(environment["FORCE_COLOR"])) return environment["FORCE_COLOR"] !== "0";
  return output.isTTY === true && environment["TERM"] !== "dumb";
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
