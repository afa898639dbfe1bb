/**
 * The public entry point: describe a deployment, have it decided and judged, and synthesize it with cdktf. All names are
 * there at once; what reads, decides and judges is loaded when it is first called, because it costs more than cdktf.
 */
import type * as model from "./model";
import type * as plan from "./plan";
import type * as report from "./report/findings";
import type * as rules from "./rules";

export { problemText, ProblemsError } from "./base/problem";
export type { Position, Problem } from "./base/problem";
export { stableJson } from "./base/order";
export * from "./constructs";
export { HypervProvider } from "./bindings/hyperv/provider";
export type { HypervProviderConfig } from "./bindings/hyperv/provider";
export type { Deployment, DeploymentDocument, ReadOptions, ReadResult } from "./model";
export type { Lock, LockResult, MachineNeed, PlanOptions, PlanResult, Platforms } from "./plan";
export type { CostContext, CreatedDatacenter, DatacenterContext, MachineContext, PlatformAdapter } from "./plan";
// Whole, so that a further platform can add its own to what differs by platform.
export type * from "./plan/types";
export type * from "./model/types/platform";
// What rules of one's own are made with; these files load nothing else.
export { answerOf, breach, doesNotApply, eachOf, holds, undecided } from "./rules/engine/answers";
export { defineRule } from "./rules/custom-rules/define-rule";
export type { Answer, Finding, JudgeInput, Judgement, Rule, RuleDefinition, Severity, Subject, Summary } from "./rules";

/**
 * Reads a deployment: text is YAML or JSON, anything else a typed document. Never throws; a document that cannot be
 * accepted gives all its problems and no deployment.
 */
export function readDeployment(input: unknown, options?: model.ReadOptions): model.ReadResult {
  return (require("./model") as typeof model).readDeployment(input, options);
}

/** The JSON Schema of the document, for editors. */
export function documentJsonSchema(): ReturnType<typeof model.documentJsonSchema> {
  return (require("./model") as typeof model).documentJsonSchema();
}

/**
 * Computes every decision of a deployment; problems are what cannot be decided. The same deployment and the same lock give
 * the same plan; what the lock holds stays as long as it is possible.
 */
export function planDeployment(deployment: model.Deployment, options?: plan.PlanOptions): plan.PlanResult {
  return (require("./plan") as typeof plan).planDeployment(deployment, options);
}

/** The lock of a plan, to be kept next to its document: planning the document with it gives the same plan. Write it with `stableJson`. */
export function lockOf(decided: plan.Plan): plan.Lock {
  return (require("./plan") as typeof plan).lockOf(decided);
}

/** Reads the text of a lock; whatever is wrong with it is a problem. Never throws. */
export function readLock(text: string): plan.LockResult {
  return (require("./plan") as typeof plan).readLock(text);
}

/** Judges a plan by a date: what every rule finds and what is waived. */
export function judge(input: rules.JudgeInput): rules.Judgement {
  return (require("./rules") as typeof rules).judge(input);
}

/** A finding as one line: place, what is wrong, what to change. */
export function findingText(finding: rules.Finding): string {
  return (require("./report/findings") as typeof report).findingText(finding);
}

/** Every rule of the library: `judge({ ..., rules: [...libraryRules(), ...customRules] })`. */
export function libraryRules(): readonly rules.Rule[] {
  return (require("./rules") as typeof rules).allRules;
}
