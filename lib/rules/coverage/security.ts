import type { CoverageTable } from "./types";

const runningOnly = "Visible only on the running system; the library writes no probe for it.";
const insideServers =
  "A setting inside the servers: the library plans and creates the machines but does not configure them.";
const atSetup = "A step of setup, which the library does not run.";

/** What no rule of this area judges, or not a rule alone. */
export const securityCoverage: CoverageTable<"security"> = {
  "sec-amsi": { notCovered: runningOnly },
  "sec-app-pools": { notCovered: runningOnly },
  "sec-ep-ntlmv2": { notCovered: insideServers },
  "sec-ep-powershell-vdir": { byDesign: "The document has no setting for single virtual directories." },
  "sec-ep-tls-same": { byDesign: "One `exchange.tls` applies to all servers." },
  "sec-firewall-on": { notCovered: runningOnly },
  "sec-iis-url-rewrite": { notCovered: atSetup },
  "sec-serialization-signing": { notCovered: runningOnly },
  "sec-smb1-off": { notCovered: insideServers },
  "sec-split-permissions": { notCovered: "A decision about administrators on which nothing in the design depends." },
  "sec-tls-ciphers": { notCovered: insideServers },
};
