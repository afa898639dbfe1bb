import type { CoverageTable } from "./types";

/** What of this area is not judged by a rule, or not by a rule alone. */
export const hyperVCoverage: CoverageTable<"hyper-v"> = {
  "virt-hypervisor": { byDesign: "Platform `hyper-v` is Windows Server Hyper-V; the document knows no other hypervisor." },
  "virt-ratio-in-failover": {
    byDesign: "Machines stay on the host that the plan names: no host takes over the machines of another, the DAG fails over instead.",
  },
};
