import type { CoverageTable } from "./types";

const byHand = "A manual operation; the library writes no runbook for it.";
const runningOnly = "Visible only on the running system; the library writes no probe for it.";

/** What no rule of this area judges, or not a rule alone. */
export const backupCoverage: CoverageTable<"backup"> = {
  "bk-mabs-eseutil": { notCovered: byHand },
  "bk-no-revert": { notCovered: byHand },
  "bk-recoverserver-gaps": { notCovered: byHand },
  "bk-recoverserver-media": { notCovered: byHand },
  "bk-restore-test": { notCovered: byHand },
  "bk-truncation-blocked": { notCovered: runningOnly },
  "bk-writer-services": { notCovered: runningOnly },
};
