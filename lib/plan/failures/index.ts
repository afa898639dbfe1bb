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
export type { FailureKind, SingleFailure } from "./sets";
export { allFailures, failureParts, singleFailures } from "./sets";
