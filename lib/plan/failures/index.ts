export type {
  FailureCluster,
  FailureCopy,
  FailureDatabase,
  FailureMember,
  FailureResult,
  FailureSet,
  FailureWitness,
  LossReason,
  Side,
} from "./types";
export { nothingFails } from "./types";
export { failureNames, uniteFailures } from "./effect";
export { simulateFailure } from "./simulate";
export type { SequenceOptions, SequenceResult } from "./sequence";
export { simulateSequence } from "./sequence";
export type { FailureKind, SingleFailure } from "./sets";
export { failureParts, singleFailures } from "./sets";
export type { ParsedFailure, ParsedSequence } from "./parse";
export { parseFailure, parseSequence } from "./parse";
export type { SurvivalReport, SurvivalResult } from "./survive";
export { isSurvived, mustSurvive } from "./survive";
export type { ClientAddress, ClientName, ClientPlace, NameResult } from "./names";
export { namesUnder } from "./names";
export type { MailDomain, MailflowInput, MailflowResult, MailGatewayPlace } from "./mailflow";
export { mailflowUnder } from "./mailflow";
