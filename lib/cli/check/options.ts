import { Option, type Command } from "commander";
import { ProblemsError } from "../../base/problem";
import { readSelection, type Selection, badChoice } from "../../report";
import type { Rule, Severity } from "../../rules";
import { unusable } from "../errors";
import { quietOption, textOption, type VerbCall } from "../verb";

const severities: readonly Severity[] = ["error", "warning", "note"];

export function addCheckOptions(command: Command): void {
  command
    .option("--only <words>", "only these rules or areas, separated by commas", joined)
    .option("--except <words>", "all but these rules or areas, separated by commas", joined)
    .addOption(new Option("--severity <severity>", "lowest severity to print").choices(severities).default("note"))
    .addOption(quietOption())
    .option("--sources", "print all sources of a rule with their links, not one line")
    .option("--explain <rule>", "why a rule exists, its source, how to fix and how to waive; needs no document")
    .option("--waive-report", "list what is waived, by whom and until when")
    .addOption(rulesOption());
}

export function rulesOption(): Option {
  const says = "custom rules: a file, folder or package; may be repeated";
  return new Option("--rules <module>", says).argParser(collected);
}

/** Repeated options are combined. */
function joined(value: string, previous: string | undefined): string {
  return previous === undefined ? value : `${previous},${value}`;
}

function collected(value: string, previous: unknown): readonly unknown[] {
  return [...(Array.isArray(previous) ? (previous as readonly unknown[]) : []), value];
}

export function ruleModules(call: VerbCall): readonly string[] {
  const given = call.options["rules"];
  return Array.isArray(given) ? given.filter((word) => typeof word === "string") : [];
}

export function lowestSeverity(call: VerbCall): Severity {
  return severities.find((severity) => severity === textOption(call, "severity")) ?? "note";
}

/** The selection by `--only` and `--except`. Throws `ProblemsError` for unknown words. */
export function selectionOf(call: VerbCall, rules: readonly Rule[]): Selection {
  const given = { only: textOption(call, "only"), except: textOption(call, "except") };
  const { selection, problems } = readSelection(given, rules);
  if (problems.length > 0) throw new ProblemsError(problems);
  return selection;
}

/** Rejects a format that this output does not support. */
export function refuseFormats(call: VerbCall, formats: readonly string[]): void {
  const format = textOption(call, "format") ?? "text";
  if (!formats.includes(format)) throw unusable(badChoice("--format", format, formats));
}
