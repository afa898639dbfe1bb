import { unusable } from "../errors";
import { explainRule, explanationText } from "../../report";
import type { Rule } from "../../rules";
import { ExitCode } from "../exit-code";
import { printJson, wantsJson, type VerbCall } from "../verb";

/** Prints everything known about a rule; an unknown id is rejected with the nearest one. */
export function explain(call: VerbCall, id: string, rules: readonly Rule[]): ExitCode {
  const { explanation, problem } = explainRule(id, rules);
  if (explanation === undefined) throw unusable(problem);
  if (wantsJson(call)) printJson(call, explanation);
  else call.io.stdout.write(explanationText(explanation, call.page));
  return ExitCode.fine;
}
