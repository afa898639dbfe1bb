export type * from "./types";
export { planDeployment, type PlanOptions, type PlanResult } from "./plan";
export { monthlyBill } from "./cost";
export { explainKeys, originOfKey, type ExplainedKey } from "./explain-keys";
export { azureDatacentersOf, azureMachinesIn } from "./azure-parts";
export * from "./lock";
export { builtInPlatforms, type Platforms } from "./placement/platforms";
export { adapterBases, diskBase, machineBase } from "./placement/platforms/common";
export type * from "./placement/platforms/adapter";
export type { MachineNeed } from "./placement/need";
export {
  explainFigure,
  sizeSheet,
  summarize,
  type ClusterSheet,
  type DesignSummary,
  type FailureLoad,
  type HostFill,
  type LimitLine,
  type SizeSheet,
  type Survived,
} from "./sheet";
export {
  namesUnreachable,
  requirementOutcomes,
  scenarioJson,
  sceneOf,
  simulate,
  simulationJson,
  type ClusterScenarios,
  type FailureCase,
  type MailflowRow,
  type ServiceRow,
  type NameRow,
  type PartKind,
  type Scenario,
  type Scene,
  type Simulation,
  type SimulationRequest,
} from "./simulation";
export {
  asInput,
  calculate,
  calculateVectors,
  dagFigureLabel,
  explainScenario,
  type Step,
  type VectorResult,
} from "./sizing";
