import type { CoverageTable } from "./types";

/** What no rule of this area judges, or not a rule alone. */
export const azureCoverage: CoverageTable<"azure"> = {
  "az-accelerated-net": {
    notCovered: "The plan describes only the addresses of network adapters in Azure.",
  },
  "az-managed-disk-64k": { notCovered: "Formatting happens inside the machines; no such step is written for Azure." },
  "az-no-temp-disk": {
    byDesign:
      "Every disk with databases in a plan is a managed disk: the document cannot place them on the temporary disk.",
  },
  "az-relay-port": {
    notCovered:
      "The document's `smartHost.port` is the port, which az-port25-block judges; no connector is created from it.",
  },
};
