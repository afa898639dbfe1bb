import type { CoverageTable } from "./types";

const onTheEdge = "A step on the Edge server: the library wires existing Edge servers but writes no steps for them.";

/** What no rule of this area judges, or not a rule alone. */
export const portsCoverage: CoverageTable<"ports"> = {
  "edge-24h": { notCovered: onTheEdge },
  "edge-license-first": { notCovered: onTheEdge },
  "edge-ports-before-sub": { notCovered: onTheEdge },
  "edge-sync-intervals": { notCovered: onTheEdge },
  "gw-max-domain-conn": {
    notCovered: "A setting of the transport service inside the servers, which the library does not write.",
  },
  "gw-third-party-scoped": {
    generated: "plan.firewall: TCP 25 to the Mailbox servers from the addresses of the gateways only",
  },
  "port-ad": {
    byDesign: "The plan allows everything between members and domain controllers, so no list of ports is needed.",
  },
  "port-client-set": { generated: "plan.firewall: firewall rules from the Internet to proxies" },
  "port-cluster": {
    byDesign: "The plan allows everything between the members of a DAG, so no list of ports is needed.",
  },
  "port-edge-int": { generated: "plan.firewall: TCP 25 in both directions between Edge servers and Mailbox servers" },
  "port-edgesync": { generated: "plan.firewall: TCP 50636 from Mailbox servers to Edge servers" },
  "port-hybrid-in": { generated: "plan.firewall: TCP 443 from the Internet to the hybrid endpoint" },
  "port-hybrid-out": {
    generated: "plan.firewall: TCP 443, 25 and 80 from Exchange servers to Exchange Online and Microsoft Entra",
  },
  "port-no-filter-internal": { generated: "plan.firewall: any protocol between members, and to domain controllers" },
  "port-smtp-in": { generated: "plan.firewall: TCP 25 from the Internet to gateways" },
  "port-smtp-out": { generated: "plan.firewall: TCP 25 from gateways to the Internet" },
  "port-witness": { generated: "plan.firewall: TCP 445 and RPC from members to the witness" },
};
