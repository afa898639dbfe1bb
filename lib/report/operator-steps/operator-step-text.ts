import type { OperatorStep, OperatorStepKind, StepWords } from "../../plan";
import { copySteps } from "./copy-steps";
import { dagSteps } from "./dag-steps";
import { directorySteps } from "./directory-steps";
import { signOnSteps } from "./sign-on-steps";

const words: StepWords<OperatorStepKind> = { ...dagSteps, ...copySteps, ...directorySteps, ...signOnSteps };

/** A step of a runbook as an operator reads it: a command, or what to verify or wait for. */
export function operatorStepText<K extends OperatorStepKind>(step: OperatorStep<K>): string {
  return words[step.kind](step);
}
