import type { CoverageTable } from "./types";

const byHand = "A step of operation that people take; the library writes no runbook for it.";
const runningOnly = "Can be seen on the running system alone, and the library emits no probe for it.";

/** What of this area is not judged by a rule, or not by a rule alone. */
export const backupCoverage: CoverageTable<"backup"> = {
  "bk-mabs-eseutil": { notCovered: byHand },
  "bk-no-revert": { notCovered: byHand },
  "bk-recoverserver-gaps": { notCovered: byHand },
  "bk-recoverserver-media": { notCovered: byHand },
  "bk-restore-test": { notCovered: byHand },
  "bk-truncation-blocked": { notCovered: runningOnly },
  "bk-writer-services": { notCovered: runningOnly },
};
