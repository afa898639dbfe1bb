import type { CoverageTable } from "./types";

const insideMonitoring =
  "Items and thresholds inside the monitoring system: the library provides hosts and external checks.";
const byHand = "A manual operation; the library writes no runbook for it.";

/** What no rule of this area judges, or not a rule alone. */
export const monitoringCoverage: CoverageTable<"monitoring"> = {
  "mon-active-vs-preference": { notCovered: insideMonitoring },
  "mon-azure-monitor": { notCovered: insideMonitoring },
  "mon-back-pressure-disk": { notCovered: insideMonitoring },
  "mon-back-pressure-mem": { notCovered: insideMonitoring },
  "mon-backup-age": { notCovered: insideMonitoring },
  "mon-cert": { notCovered: insideMonitoring },
  "mon-components": { notCovered: insideMonitoring },
  "mon-copy-queue": { notCovered: insideMonitoring },
  "mon-copy-status": { notCovered: insideMonitoring },
  "mon-disk-latency": { notCovered: insideMonitoring },
  "mon-dns-drift": { notCovered: insideMonitoring },
  "mon-edgesync": { notCovered: insideMonitoring },
  "mon-healthcheck": {
    generated: "plan.wiring.monitoring and the Zabbix file: the health page of each protocol on each member.",
  },
  "mon-healthchecker-job": { notCovered: byHand },
  "mon-ldap": { notCovered: insideMonitoring },
  "mon-log-growth": { notCovered: insideMonitoring },
  "mon-mailflow": { notCovered: insideMonitoring },
  "mon-maintenance-mute": { notCovered: byHand },
  "mon-pam": { notCovered: insideMonitoring },
  "mon-ports": {
    generated: "plan.wiring.monitoring and the Zabbix file: TCP checks of members, gateways and proxies.",
  },
  "mon-prom-companions": { notCovered: insideMonitoring },
  "mon-prom-flag": { notCovered: insideMonitoring },
  "mon-prom-gap": { notCovered: insideMonitoring },
  "mon-prom-subcollectors": { notCovered: insideMonitoring },
  "mon-queue": { notCovered: insideMonitoring },
  "mon-redundancy": { notCovered: insideMonitoring },
  "mon-replication-health": { notCovered: insideMonitoring },
  "mon-rpc-latency": { notCovered: insideMonitoring },
  "mon-witness": { notCovered: insideMonitoring },
  "mon-zabbix-template": { notCovered: insideMonitoring },
};
