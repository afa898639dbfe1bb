import type { CoverageTable } from "./types";

const runsTheMove = "A step of the move itself: the library plans the move and writes no commands for it.";

/** What of this area is not judged by a rule, or not by a rule alone. */
export const migrationCoverage: CoverageTable<"migration"> = {
  "mig-arbitration-first": { notCovered: runsTheMove },
  "mig-concurrency-exo": { notCovered: runsTheMove },
  "mig-health-gate": { notCovered: "Seen on the running system between two waves; no such gate is written." },
  "mig-local-batch": { notCovered: runsTheMove },
  "mig-oab-scp-first-hour": {
    notCovered: "Commands in the first minutes of a new server, which the library does not write.",
  },
  "mig-order": {
    byDesign: "The document gives waves and days only; the order of the other steps cannot be changed in it.",
  },
  "mig-parallel-names": { generated: "plan.records: old client names inside and outside" },
  "mig-pf-2016-to-se": { notCovered: runsTheMove },
  "mig-pst-import": { notCovered: runsTheMove },
  "mig-smtp-switch": { notCovered: runsTheMove },
};
