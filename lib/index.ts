/** The public door: describe a deployment, have it decided and judged, and synthesize it with cdktf. */
export { problemText, ProblemsError } from "./base/problem";
export type { Position, Problem } from "./base/problem";
export { stableJson } from "./base/order";
export { documentJsonSchema, readDeployment } from "./model";
export type { Deployment, DeploymentDocument, ReadOptions, ReadResult } from "./model";
export { planDeployment } from "./plan";
export type { Plan, PlanResult } from "./plan";
export { findingText, judge } from "./rules";
export type { Finding, JudgeInput, Judgement, Rule, Severity, Summary } from "./rules";
export * from "./constructs";
