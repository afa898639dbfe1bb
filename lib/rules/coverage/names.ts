import type { CoverageTable } from "./types";

const insideServers =
  "A setting inside the servers: the library plans and makes the machines and does not write their configuration.";
const runningOnly = "Can be seen on the running system alone, and the library emits no probe for it.";

/** What of this area is not judged by a rule, or not by a rule alone. */
export const namesCoverage: CoverageTable<"names"> = {
  "ns-all-servers-same-urls": {
    byDesign: "Names belong to the deployment, not to a server, so servers cannot have different ones.",
  },
  "ns-autodiscover-no-url": { byDesign: "The document has no URL for the Autodiscover directory." },
  "ns-autodiscover-scp": { notCovered: insideServers },
  "ns-autodiscover-site-scope": { byDesign: "The document has no site scope: all sites use the same names." },
  "ns-bound-when": {
    byDesign: "Bound names are judged by ns-unbound; whether the line forbids unbound ones is what its waiver says.",
  },
  "ns-cert-auth-rotation": { notCovered: runningOnly },
  "ns-internal-eq-external": { byDesign: "One `namespaces.client` is the name inside and outside." },
  "ns-outlookprovider": {
    byDesign: "One `namespaces.certificate` serves all servers of both datacenters, so there is one principal.",
  },
  "ns-owa-ecp-same": { byDesign: "One `namespaces.client` is the name of OWA and ECP." },
  "ns-rr-dns-server-setting": {
    notCovered: "A setting of DNS servers that exist already; the library writes records only.",
  },
  "ns-tls-rpt": { notCovered: "The plan has no TLS-RPT record: the document has no mailbox for its reports." },
};
