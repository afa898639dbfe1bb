import type { CoverageTable } from "./types";

const runsTheMove = "A step of the move itself: the library plans the move but writes no commands for it.";

/** What no rule of this area judges, or not a rule alone. */
export const migrationCoverage: CoverageTable<"migration"> = {
  "mig-arbitration-first": { notCovered: runsTheMove },
  "mig-concurrency-exo": { notCovered: runsTheMove },
  "mig-health-gate": {
    notCovered: "Visible on the running system between two waves; the library writes no such gate.",
  },
  "mig-local-batch": { notCovered: runsTheMove },
  "mig-oab-scp-first-hour": {
    notCovered: "Commands for the first minutes of a new server, which the library does not write.",
  },
  "mig-order": {
    byDesign: "The document has waves and dates only; the order of the other steps cannot be changed in it.",
  },
  "mig-parallel-names": { generated: "plan.records: internal and external records of the old client names" },
  "mig-pf-2016-to-se": { notCovered: runsTheMove },
  "mig-pst-import": { notCovered: runsTheMove },
  "mig-smtp-switch": { notCovered: runsTheMove },
};
