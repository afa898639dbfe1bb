import type { Problem } from "../../base/problem";
import type { Rule } from "../../rules";
import { leavesNothing, selectionProblems, type Selection } from "./select";

/** A selection as typed: ids and areas separated by commas. */
export interface SelectionText {
  readonly only: string | undefined;
  readonly except: string | undefined;
}

/** Reads `--only` and `--except`. Unknown words, and a selection that leaves nothing, are problems. */
export function readSelection(
  { only, except }: SelectionText,
  rules: readonly Rule[],
): { readonly selection: Selection; readonly problems: readonly Problem[] } {
  const chosen = only === undefined ? {} : { only: wordsOf(only) };
  const selection = { ...chosen, ...(except === undefined ? {} : { except: wordsOf(except) }) };
  const wrong = (["only", "except"] as const).flatMap((option) => {
    const words = selection[option];
    if (words === undefined) return [];
    return words.length === 0 ? [empty(`--${option}`)] : selectionProblems(`--${option}`, words, rules);
  });
  if (wrong.length > 0) return { selection, problems: wrong };
  return { selection, problems: leavesNothing(selection, rules) ? [noRule(selection)] : [] };
}

function wordsOf(text: string): string[] {
  const words = text.split(",").map((word) => word.trim());
  return words.filter((word) => word !== "");
}

function noRule({ only, except = [] }: Selection): Problem {
  return {
    code: "no-rule",
    path: only === undefined ? "--except" : "--only",
    message: "no rule matches",
    got: JSON.stringify((only ?? except).join(",")),
    expected: "at least one rule to judge by",
    remedy: "name rules or areas that exist, or exclude fewer",
  };
}

function empty(option: string): Problem {
  return {
    code: "no-rule",
    path: option,
    message: "names no rule",
    got: '""',
    expected: "ids of rules or areas, with commas between them",
    remedy: "name one, or omit the option",
  };
}
