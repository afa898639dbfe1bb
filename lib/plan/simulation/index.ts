export type {
  ClusterScenarios,
  FailureCase,
  MailflowRow,
  NameRow,
  PartKind,
  Scenario,
  ServiceRow,
  Simulation,
} from "./types";
export { sceneOf, simulate, type Scene, type SimulationRequest, type SimulationResult } from "./simulate";
export { namesUnreachable, requirementOutcomes } from "./outcomes";
export { scenarioJson, simulationJson } from "./json";
export { datacenterLosses } from "./datacenter-losses";
