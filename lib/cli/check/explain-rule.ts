import { unusable } from "../errors";
import { explainRule, explanationText } from "../../report";
import type { Rule } from "../../rules";
import { ExitCode } from "../exit-code";
import { printJson, wantsJson, type VerbCall } from "../verb";

/** Prints all there is to say about a rule; one that nobody knows is refused with the nearest. */
export function explain(call: VerbCall, id: string, rules: readonly Rule[]): ExitCode {
  const { explanation, problem } = explainRule(id, rules);
  if (explanation === undefined) throw unusable(problem);
  if (wantsJson(call)) printJson(call, explanation);
  else call.io.stdout.write(explanationText(explanation, call.page));
  return ExitCode.fine;
}
