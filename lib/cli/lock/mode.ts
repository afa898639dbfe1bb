import { noPlaceForLock, oneLockMode } from "../../report";
import { unusable } from "../errors";
import { flagOption, type VerbCall } from "../verb";

export type LockMode = "update" | "check" | "fresh" | "rebalance";

/** The mode selected by the options; rejects two at once, and standard input, which has no lock file. */
export function lockMode(call: VerbCall, file: string): LockMode {
  if (file === "-") throw unusable(noPlaceForLock());
  const given = (["check", "fresh", "rebalance"] as const).filter((mode) => flagOption(call, mode));
  const confirmed = flagOption(call, "yes");
  if (given.length > 1 || (confirmed && (given.length === 0 || given[0] === "check"))) {
    throw unusable(oneLockMode([...given, ...(confirmed ? ["yes"] : [])]));
  }
  return given[0] ?? "update";
}
