import type { CoverageTable } from "./types";

/** What no rule of this area judges, or not a rule alone. */
export const hyperVCoverage: CoverageTable<"hyper-v"> = {
  "virt-hypervisor": {
    byDesign: "Platform `hyper-v` is Windows Server Hyper-V; the document has no other hypervisor.",
  },
  "virt-cold-boot": {
    generated:
      "constructs/machine: every Hyper-V machine is shut down (ShutDown) and cold boots, unless `machine.stopAction` is specified.",
  },
  "virt-host-bin-space": { containedIn: "virt-cold-boot" },
  "virt-gen2-secure-boot": {
    generated:
      "constructs/machine: every Hyper-V machine is of generation 2 with secure boot; Credential Guard is a setting inside the servers.",
  },
  "virt-mixed-ok": {
    byDesign: "Members are virtual machines; a physical member cannot be in the document and would be allowed.",
  },
  "virt-third-party-migration": { byDesign: "The document has no other hypervisor than Hyper-V." },
  "virt-no-checkpoints": {
    generated: "constructs/machine: checkpoints are disabled, unless `machine.checkpoints` is specified.",
  },
  "virt-no-dynamic-memory": {
    generated: "constructs/machine: memory is static, unless `machine.dynamicMemory` is specified.",
  },
  "virt-time-sync": {
    generated:
      "constructs/machine: domain controllers do not take their time from the host; by default, Windows takes it from the domain on members.",
  },
};
