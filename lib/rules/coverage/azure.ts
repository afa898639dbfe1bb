import type { CoverageTable } from "./types";

/** What of this area is not judged by a rule, or not by a rule alone. */
export const azureCoverage: CoverageTable<"azure"> = {
  "az-accelerated-net": {
    notCovered: "The plan does not describe network cards of Azure machines beyond their addresses.",
  },
  "az-managed-disk-64k": { notCovered: "Formatting happens inside the machines; no such step is written for Azure." },
  "az-no-temp-disk": {
    byDesign:
      "Every disk with databases in a plan is a disk of its own: the document has no word for the temporary one.",
  },
  "az-relay-port": {
    notCovered:
      "The port is the document's `smartHost.port`; az-port25-block judges it, no connector is written from it.",
  },
};
