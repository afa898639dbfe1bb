import { Option } from "commander";
import { textOption, type VerbCall } from "../verb";
import { calendarDay } from "./calendar-day";

export function dateOption(): Option {
  return new Option("--date <day>", "evaluate as of this day, YYYY-MM-DD (default: today)");
}

export function strictOption(): Option {
  return new Option("--strict", "warnings fail the check, too");
}

/** The day given by `--date`, otherwise today. */
export function judgingDay(call: VerbCall): string {
  const given = textOption(call, "date");
  return given === undefined ? call.io.today : calendarDay(given, "--date");
}
