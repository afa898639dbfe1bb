import type { CoverageTable } from "./types";

const insideServers =
  "A setting inside the servers: the library plans and creates the machines but does not configure them.";
const runningOnly = "Visible only on the running system; the library writes no probe for it.";
const atSetup = "A step of setup, which the library does not run.";

/** What no rule of this area judges, or not a rule alone. */
export const hardwareCoverage: CoverageTable<"hardware"> = {
  "hw-aus-64k": { notCovered: insideServers },
  "hw-av-extensions": { notCovered: insideServers },
  "hw-av-folders": { notCovered: insideServers },
  "hw-av-processes": { notCovered: insideServers },
  "hw-bitlocker-ok": { notCovered: insideServers },
  "hw-credguard-off": { notCovered: insideServers },
  "hw-gpt-basic": { notCovered: insideServers },
  "hw-ht-off": {
    byDesign:
      "Members are virtual machines; hosts are counted by their physical cores, to which hyper-threading adds none.",
  },
  "hw-latency-20ms": { notCovered: runningOnly },
  "hw-numa-flat": { notCovered: runningOnly },
  "hw-power-plan": { notCovered: insideServers },
  "hw-reboot-pending": { notCovered: runningOnly },
  "hw-refs-integrity": { notCovered: insideServers },
  "hw-rpc-timeout": { notCovered: insideServers },
  "hw-rss-on": { notCovered: insideServers },
  "hw-storage-spaces": {
    byDesign:
      "Storage Spaces are allowed: rules about disks judge `raid`, `layout` and `disks`, whatever provides the volume.",
  },
  "hw-tcp-keepalive": { notCovered: insideServers },
  "hw-vcpp": { notCovered: atSetup },
};
