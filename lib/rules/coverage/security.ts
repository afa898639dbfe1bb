import type { CoverageTable } from "./types";

const runningOnly = "Can be seen on the running system alone, and the library emits no probe for it.";
const insideServers =
  "A setting inside the servers: the library plans and makes the machines and does not write their configuration.";
const atSetup = "A step of setup, which the library does not run.";

/** What of this area is not judged by a rule, or not by a rule alone. */
export const securityCoverage: CoverageTable<"security"> = {
  "sec-amsi": { notCovered: runningOnly },
  "sec-app-pools": { notCovered: runningOnly },
  "sec-ep-ntlmv2": { notCovered: insideServers },
  "sec-ep-powershell-vdir": { byDesign: "The document has no setting of single virtual directories." },
  "sec-ep-tls-same": { byDesign: "One `exchange.tls` holds for all servers." },
  "sec-firewall-on": { notCovered: runningOnly },
  "sec-iis-url-rewrite": { notCovered: atSetup },
  "sec-serialization-signing": { notCovered: runningOnly },
  "sec-smb1-off": { notCovered: insideServers },
  "sec-split-permissions": { notCovered: "A decision about administrators that nothing in the design depends on." },
  "sec-tls-ciphers": { notCovered: insideServers },
};
