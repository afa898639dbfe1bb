import type { CoverageTable } from "./types";

const insideServers =
  "A setting inside the servers: the library plans and makes the machines and does not write their configuration.";

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
    notCovered: "Generation and secure boot follow the image; Credential Guard is a setting inside the servers.",
  },
  "virt-mixed-ok": {
    byDesign: "Members are virtual machines; a physical member is not in the document and would be allowed.",
  },
  "virt-third-party-migration": { byDesign: "The document knows no other hypervisor than Hyper-V." },
  "virt-time-sync": { notCovered: insideServers },
};
