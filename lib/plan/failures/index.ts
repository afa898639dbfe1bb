export type {
  FailedGateway,
  FailureCluster,
  FailureCopy,
  FailureDatabase,
  FailureKind,
  FailureMember,
  FailureRecord,
  FailureResult,
  FailureSet,
  FailureWitness,
  LossReason,
  Side,
} from "./types";
export { nothingFails } from "./types";
export { cutLinks, failureNames, placeRuns, uniteFailures } from "./effect";
export { simulateFailure } from "./simulate-dag";
export type { SequenceOptions, SequenceResult } from "./sequence";
export { simulateSequence } from "./sequence";
export type { SingleFailure } from "./sets";
export { failureParts, singleFailures } from "./sets";
export { caseSource } from "./case-source";
export { casesInCluster, casesOf, endOf, failureOf, type CaseSource, type RequiredCase } from "./cases";
export { outcomeInCluster, resultOf, type ClusterOutcome } from "./requirement";
export { failureClusterOf, recordOf, type FailureSettings } from "./of-plan";
export type { ClientAddress, ClientName, ClientPlace, NameResult } from "./client-reach";
export { namesUnder } from "./client-reach";
export type { MailDomain, MailflowInput, MailflowResult, MailGatewayPlace } from "./mailflow";
export { mailflowUnder } from "./mailflow";
