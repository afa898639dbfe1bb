import type { CoverageTable } from "./types";

const runningOnly = "Can be seen on the running system alone, and the library emits no probe for it.";
const atSetup = "A step of setup, which the library does not run.";
const insideServers =
  "A setting inside the servers: the library plans and makes the machines and does not write their configuration.";

/** What of this area is not judged by a rule, or not by a rule alone. */
export const versionsCoverage: CoverageTable<"versions"> = {
  "life-ad-levels": { notCovered: runningOnly },
  "life-core-needs-ucma-media": { notCovered: atSetup },
  "life-cu-config-kept": { notCovered: insideServers },
  "life-cu-dates-are-data": {
    byDesign: "Builds and updates are dated data (facts/exchange-builds), and no rule waits for a date of release.",
  },
  "life-cu-not-removable": {
    notCovered: "How an update is taken back is a decision of the day; nothing in the design can hold or break it.",
  },
  "life-dns-namespaces": { byDesign: "Any DNS name is accepted as the forest's." },
  "life-ipv6-not-disabled": { notCovered: runningOnly },
  "life-key-later-cu": {
    byDesign: "The product key is the name of a secret (`credentials.productKey`) and enters no plan and no state.",
  },
  "life-no-rename": {
    byDesign: "Names come from the document or a pattern and stay: the lock file keeps those that the planner decided.",
  },
  "life-prep-order": { notCovered: atSetup },
  "life-remote-registry": { notCovered: atSetup },
  "life-root-certs": { notCovered: runningOnly },
  "life-setup-license-switch": { notCovered: atSetup },
};
