import type { CoverageTable } from "./types";

const byHand = "A step of operation that people take; the library writes no runbook for it.";
const runningOnly = "Can be seen on the running system alone, and the library emits no probe for it.";
const insideServers =
  "A setting inside the servers: the library plans and makes the machines and does not write their configuration.";

/** What of this area is not judged by a rule, or not by a rule alone. */
export const dagCoverage: CoverageTable<"dag"> = {
  "dag-same-exchange": {
    byDesign:
      "One `exchange` block describes every server of a deployment, so members cannot differ in version or update.",
  },
  "dag-same-domain": {
    byDesign: "A deployment has one forest and one domain (`organization.forest.name`) that every machine joins.",
  },
  "dag-cluster-dedicated": {
    byDesign: "The failover cluster is made by Exchange alone; the library creates no cluster resource.",
  },
  "dag-add-wait-replication": { notCovered: byHand },
  "dag-bcs-thresholds": { notCovered: runningOnly },
  "dag-circular-off-first": { notCovered: insideServers },
  "dag-cluster-thresholds": { notCovered: insideServers },
  "dag-cno-30days": { notCovered: runningOnly },
  "dag-compress-encrypt": { notCovered: insideServers },
  "dag-copy-same-path": {
    byDesign: "Paths inside members come from the database's name alone and are the same on all of them.",
  },
  "dag-dns-step-in-runbook": { notCovered: byHand },
  "dag-dynamic-quorum": {
    byDesign: "The simulation credits dynamic quorum to failures one after another only, never to a simultaneous loss.",
  },
  "dag-ipless": { notCovered: insideServers },
  "dag-iscsi-ignore": { notCovered: insideServers },
  "dag-lag-not-activated": { notCovered: insideServers },
  "dag-loose-truncation": { notCovered: insideServers },
  "dag-maintenance-script": { notCovered: byHand },
  "dag-mapi-nic-settings": {
    generated: "plan.machines: the MAPI adapter has a static address, gateway and DNS servers.",
  },
  "dag-mcdb": {
    notCovered: "The planner lays out no MetaCacheDatabase: storages have no SSDs beside the disks of databases.",
  },
  "dag-mount-dial": { notCovered: insideServers },
  "dag-no-mixed-version-upgrade": {
    byDesign:
      "Members have names of their own and one version: servers to be replaced cannot be members of the new DAG.",
  },
  "dag-no-teaming": { byDesign: "A member has one adapter for each network; the document has no teams." },
  "dag-oos-bound": { notCovered: "Office Online Server is not part of the document." },
  "dag-ports-open": {
    generated: "plan.firewall: any protocol between members, and between members and domain controllers.",
  },
  "dag-preference-move": { notCovered: insideServers },
  "dag-repl-nic-settings": {
    generated:
      "plan.machines: the replication adapter has no gateway and no DNS, and static routes to its peers; bindings are set inside the servers.",
  },
  "dag-repl-port": { notCovered: insideServers },
  "dag-seed-once-over-wan": { notCovered: byHand },
  "dag-switchover-runbook": { generated: "plan.clusters.quorum: the steps of each failure that needs hands." },
  "dag-witness-rights": { notCovered: insideServers },
};
