import type { CoverageTable } from "./types";

const runningOnly = "Visible only on the running system; the library writes no probe for it.";
const atSetup = "A step of setup, which the library does not run.";
const insideServers =
  "A setting inside the servers: the library plans and creates the machines but does not configure them.";

/** What no rule of this area judges, or not a rule alone. */
export const versionsCoverage: CoverageTable<"versions"> = {
  "life-ad-levels": { notCovered: runningOnly },
  "life-core-needs-ucma-media": { notCovered: atSetup },
  "life-cu-config-kept": { notCovered: insideServers },
  "life-cu-dates-are-data": {
    byDesign: "Builds and updates are dated data (facts/exchange-builds), and no rule waits for a release date.",
  },
  "life-cu-not-removable": {
    notCovered: "Rolling back an update is decided when it happens; nothing in the design satisfies or breaks this.",
  },
  "life-dns-namespaces": { byDesign: "Any DNS name is accepted as the forest's." },
  "life-ipv6-not-disabled": { notCovered: runningOnly },
  "life-key-later-cu": {
    byDesign:
      "The product key is the name of a secret (`credentials.productKey`) and never enters the plan or the state.",
  },
  "life-no-rename": {
    byDesign: "Names come from the document or a pattern and stay: the lock file keeps those that the planner decided.",
  },
  "life-prep-order": { notCovered: atSetup },
  "life-remote-registry": { notCovered: atSetup },
  "life-root-certs": { notCovered: runningOnly },
  "life-setup-license-switch": { notCovered: atSetup },
};
