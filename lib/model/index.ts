export type * from "./types";
export type * from "./generated/documents";
export { hasAvailabilitySets } from "./availability";
export { readDeployment, type ReadOptions, type ReadResult } from "./reading/read-deployment";
export {
  MOST_INSTANCES,
  instantiateClusters,
  networksOfMembers,
  type InstantiatedClusters,
} from "./expand/instantiate";
export { keepAddresses, type KeptAddresses } from "./expand/kept-addresses";
export { numberedName } from "./expand/pattern";
export { zoneInTurn } from "./expand/zone-in-turn";
export type { DocumentPaths, PlaceKind } from "./expand/document-paths";
export type { KeyOrigin } from "./reading/origins";
export { documentJsonSchema } from "./schema/json-schema";
export { missingKeyRemedy } from "./schema/shapes";
export {
  anyWords,
  type AnyWord,
  type FailureNames,
  type FailureTerm,
  type SurvivalRequirement,
} from "./requirements/types";
export { readFailure, readRequirement, readSequence, requirementText } from "./requirements/read-requirement";
export { failureNamesOf, networkGateways, serversAround, zoneName, zoneNames } from "./requirements/failure-names";
export { requirementPattern } from "./requirements/grammar";
export { serverEntries, type ServerEntry, type ServerRole } from "./servers/entries";
export { edgeDatacenters } from "./servers/edge-datacenters";
export { serverKey, shortName } from "./servers/names";
export { zoneHolding } from "./references/zone-holding";
export { networksBehind } from "./references/networks-behind";
export { networkHolding } from "./servers/network-holding";
export { decodeDocument, largestDocumentBytes, tooLarge } from "./reading/decode";
