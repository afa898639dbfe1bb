import type { CoverageTable } from "./types";

/** What of this area is not judged by a rule, or not by a rule alone. */
export const hyperVCoverage: CoverageTable<"hyper-v"> = {
  "virt-hypervisor": {
    byDesign: "Platform `hyper-v` is Windows Server Hyper-V; the document knows no other hypervisor.",
  },
  "virt-cold-boot": {
    generated:
      "constructs/machine: every Hyper-V machine stops by ShutDown and starts cold, unless `machine.stopAction` says otherwise.",
  },
  "virt-gen2-secure-boot": {
    generated:
      "constructs/machine: every Hyper-V machine is of generation 2 with secure boot; Credential Guard is a setting inside the servers.",
  },
  "virt-mixed-ok": {
    byDesign: "Members are virtual machines; a physical member is not in the document and would be allowed.",
  },
  "virt-third-party-migration": { byDesign: "The document knows no other hypervisor than Hyper-V." },
  "virt-no-checkpoints": {
    generated: "constructs/machine: checkpoints are disabled, unless `machine.checkpoints` says otherwise.",
  },
  "virt-no-dynamic-memory": {
    generated: "constructs/machine: memory is static, unless `machine.dynamicMemory` says otherwise.",
  },
  "virt-time-sync": {
    generated:
      "constructs/machine: domain controllers do not take their time from the host; that members follow the domain is Windows' own default.",
  },
};
