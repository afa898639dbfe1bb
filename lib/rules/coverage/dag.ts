import type { CoverageTable } from "./types";

const byHand = "A manual operation; the library writes no runbook for it.";
const runningOnly = "Visible only on the running system; the library writes no probe for it.";
const insideServers =
  "A setting inside the servers: the library plans and creates the machines but does not configure them.";

/** What no rule of this area judges, or not a rule alone. */
export const dagCoverage: CoverageTable<"dag"> = {
  "dag-wan-cut-50-50": { containedIn: "dag-witness-third-site" },
  "dag-activation-pref": {
    byPlanner:
      "It numbers the copies of every database from 1 without gaps: local ones first, then remote ones, lagged ones last.",
  },
  "dag-copies-max": {
    byPlanner:
      "A member has at most one copy of a database, and dag-max-members refuses a DAG with more than 16 members.",
  },
  "dag-max-active": {
    byPlanner:
      "It counts the databases that a member mounts in the worst single or required failure; dag-db-limit-edition judges them against the edition.",
  },
  "dag-same-exchange": {
    byDesign:
      "One `exchange` block describes every server of a deployment, so members cannot differ in version or update.",
  },
  "dag-same-domain": {
    byDesign: "A deployment has one forest and one domain (`organization.forest.name`) that every machine joins.",
  },
  "dag-cluster-dedicated": {
    byDesign: "Exchange alone creates the failover cluster; the library creates no cluster resource.",
  },
  "dag-add-wait-replication": { notCovered: byHand },
  "dag-bcs-thresholds": { notCovered: runningOnly },
  "dag-circular-off-first": { notCovered: insideServers },
  "dag-cluster-thresholds": { notCovered: insideServers },
  "dag-cno-30days": { notCovered: runningOnly },
  "dag-compress-encrypt": { notCovered: insideServers },
  "dag-copy-same-path": {
    byDesign: "Paths inside members follow from the database's name alone and are the same on all of them.",
  },
  "dag-dns-step-in-runbook": { notCovered: byHand },
  "dag-dynamic-quorum": {
    byDesign:
      "The simulation credits dynamic quorum only if failures follow one another, never for a simultaneous loss.",
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
    notCovered:
      "The planner does not lay out a MetaCacheDatabase: storages have no SSDs next to the disks of databases.",
  },
  "dag-mount-dial": { notCovered: insideServers },
  "dag-no-mixed-version-upgrade": {
    byDesign: "Members have their own names and one version: servers to be replaced cannot be members of the new DAG.",
  },
  "dag-no-teaming": { byDesign: "A member has one adapter per network; the document has no NIC teams." },
  "dag-oos-bound": { notCovered: "Office Online Server is not part of the document." },
  "dag-ports-open": {
    generated: "plan.firewall: any protocol between members, and between members and domain controllers.",
  },
  "dag-preference-move": { notCovered: insideServers },
  "dag-repl-nic-settings": {
    generated:
      "plan.machines: the replication adapter has no gateway and no DNS servers, and static routes to the other members; bindings are set inside the servers.",
  },
  "dag-repl-port": { notCovered: insideServers },
  "dag-seed-once-over-wan": { notCovered: byHand },
  "dag-switchover-runbook": {
    generated: "plan.clusters.quorum: the steps of each failure that needs manual failover.",
  },
  "dag-witness-rights": { notCovered: insideServers },
};
