import type { CoverageTable } from "./types";

const insideServers =
  "A setting inside the servers: the library plans and creates the machines but does not configure them.";
const runningOnly = "Visible only on the running system; the library writes no probe for it.";

/** What no rule of this area judges, or not a rule alone. */
export const namesCoverage: CoverageTable<"names"> = {
  "ns-all-servers-same-urls": {
    byDesign: "Names belong to the deployment, not to a server, so servers cannot differ.",
  },
  "ns-autodiscover-dns": {
    byPlanner: "Each authoritative domain has an autodiscover record in every view in which the client name has one.",
  },
  "ns-autodiscover-no-url": { byDesign: "The document has no URL for the Autodiscover directory." },
  "ns-autodiscover-scp": { notCovered: insideServers },
  "ns-autodiscover-site-scope": { byDesign: "The document has no site scope: all sites use the same names." },
  "ns-bound-when": {
    byDesign: "ns-unbound judges bound names; its waiver says whether the WAN rules out unbound ones.",
  },
  "ns-cert-auth-rotation": { notCovered: runningOnly },
  "ns-internal-eq-external": { byDesign: "One `namespaces.client` is the internal and the external name." },
  "ns-outlookprovider": {
    byDesign: "One `namespaces.certificate` serves all servers in both datacenters, so there is one principal name.",
  },
  "ns-owa-ecp-same": { byDesign: "One `namespaces.client` is the name of OWA and ECP." },
  "ns-rr-dns-server-setting": {
    notCovered: "A setting of existing DNS servers; the library writes records only.",
  },
  "ns-tls-rpt": { notCovered: "The plan has no TLS-RPT record: the document has no mailbox for its reports." },
};
