import { Option, type Command } from "commander";
import { ProblemsError, type Problem } from "../../base/problem";
import { selectRules, selectionProblems, type Selection } from "../../report/findings";
import type { Rule, Severity } from "../../rules";
import { badChoice, unusable } from "../failure";
import { textOption, type VerbCall } from "../verb";

const severities: readonly Severity[] = ["error", "warning", "note"];

export function addCheckOptions(command: Command): void {
  command
    .option("--only <words>", "only these rules or areas, with commas between them", joined)
    .option("--except <words>", "all but these rules or areas", joined)
    .addOption(new Option("--severity <severity>", "lowest to print").choices(severities).default("note"))
    .option("--quiet", "print only what fails the check, and the verdict")
    .option("--sources", "print everything that a rule rests on, not one line")
    .option("--explain <rule>", "why a rule is there, its source, how to fix and how to waive; needs no document")
    .option("--waive-report", "list what is waived, by whom and until when")
    .addOption(rulesOption());
}

export function rulesOption(): Option {
  const says = "custom rules: a file, folder or package; may be repeated";
  return new Option("--rules <module>", says).argParser(collected).default([]);
}

/** An option that is given twice asks for both. */
function joined(value: string, previous: string | undefined): string {
  return previous === undefined ? value : `${previous},${value}`;
}

function collected(value: string, previous: unknown): readonly unknown[] {
  return [...(Array.isArray(previous) ? (previous as readonly unknown[]) : []), value];
}

/** Modules that `--rules` names. */
export function ruleModules(call: VerbCall): readonly string[] {
  const given = call.options["rules"];
  return Array.isArray(given) ? given.filter((one) => typeof one === "string") : [];
}

export function lowestSeverity(call: VerbCall): Severity {
  return severities.find((severity) => severity === textOption(call, "severity")) ?? "note";
}

/** What `--only` and `--except` choose. Throws `ProblemsError` for words that mean nothing. */
export function selectionOf(call: VerbCall, rules: readonly Rule[]): Selection {
  const problems: Problem[] = [];
  const words = (option: string): readonly string[] | undefined => {
    const text = textOption(call, option);
    if (text === undefined) return undefined;
    const list = text.split(",").map((word) => word.trim()).filter((word) => word !== ""); // prettier-ignore
    problems.push(...(list.length === 0 ? [empty(`--${option}`)] : selectionProblems(`--${option}`, list, rules)));
    return list;
  };
  const only = words("only");
  const except = words("except");
  if (problems.length > 0) throw new ProblemsError(problems);
  refuseEmpty(only, except, rules);
  return { ...(only === undefined ? {} : { only }), ...(except === undefined ? {} : { except }) };
}

/** A check that looks at nothing would pass. Findings of the engine itself are made by no rule. */
function refuseEmpty(only: readonly string[] = [], except: readonly string[] = [], rules: readonly Rule[]): void {
  const known = rules.flatMap(({ id, area }) => [id, area]);
  const ofEngine = only.some((word) => word !== "custom" && !known.includes(word) && !except.includes(word));
  const chosen = selectRules({ ...(only.length === 0 ? {} : { only }), except }, rules);
  if (chosen.length > 0 || ofEngine) return;
  throw unusable({
    code: "no-rule",
    path: only.length === 0 ? "--except" : "--only",
    message: "leaves no rule",
    got: JSON.stringify(only.length === 0 ? except.join(",") : only.join(",")),
    expected: "at least one rule to judge by",
    remedy: "choose more, or take fewer away",
  });
}

function empty(option: string): Problem {
  return {
    code: "no-rule",
    path: option,
    message: "names no rule",
    got: '""',
    expected: "ids of rules or areas, with commas between them",
    remedy: "name one, or leave the option out",
  };
}

/** Refuses a format that this answer does not have. */
export function refuseFormats(call: VerbCall, formats: readonly string[]): void {
  const format = textOption(call, "format") ?? "text";
  if (!formats.includes(format)) throw unusable(badChoice("--format", format, formats));
}
