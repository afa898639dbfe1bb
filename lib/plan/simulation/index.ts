export type { ClusterScenarios, FailureCase, MailflowRow, NameRow, PartKind, Scenario, Simulation } from "./types";
export { failureClusters, type ClusterSettings } from "./clusters";
export { sceneOf, simulate, type Scene, type SimulationRequest, type SimulationResult } from "./simulate";
export { namesAround } from "./parse";
export { judgeSurvival, type BrokenCase, type RequirementResult, type SurviveResult } from "./survive";
export { scenarioJson, simulationJson } from "./json";
export { waysUnder, type Ways } from "./ways";
