import { azureResourceName } from "../../../../../base/azure-resource-name";
import { alertLimits, passwordSyncEvent } from "../../../../../facts/collected-data";
import { azureSizes } from "../../../../../facts/sizing";
import type { Deployment } from "../../../../../model";
import type {
  AzureAlertPlan,
  AzureBalancerPlan,
  AzureMachinePlan,
  AzureMetricAlertPlan,
  AzureQueryAlertPlan,
  AzureVpnPlan,
} from "../../../../types";
import { expiringCertificates, failedChecks, fullDisks, lostMachines, passwordSync } from "./queries";

/** What the alerts of a datacenter depend on. */
export interface Watched {
  readonly deployment: Deployment;
  readonly machines: readonly AzureMachinePlan[];
  readonly vpn: AzureVpnPlan | undefined;
  readonly balancers: readonly AzureBalancerPlan[];
  /** Whether any machine checks itself. */
  readonly checks: boolean;
}

const alertTypes: Readonly<Record<AzureAlertPlan["kind"], string>> = {
  metric: "azurerm_monitor_metric_alert",
  query: "azurerm_monitor_scheduled_query_rules_alert_v2",
  operation: "azurerm_monitor_activity_log_alert",
};

/** Alerts in a permanent order; `prefix` begins their names in Azure. */
export function planAlerts(prefix: string, watched: Watched): AzureAlertPlan[] {
  const alerts = [
    ...watched.balancers.map(balancerAlert),
    ...(watched.vpn === undefined ? [] : [tunnelAlert]),
    ...creditAlert(watched.machines),
    ...queryAlerts(watched),
    lockAlert,
  ];
  return alerts.map((alert) => ({ ...alert, resource: azureResourceName(alertTypes[alert.kind], prefix, alert.name) }));
}

type Unnamed<T> = T extends AzureAlertPlan ? Omit<T, "resource"> : never;

/** Azure averages the answers of all servers over the window: below 100 one of them failed at least once. */
function balancerAlert({ part, name }: AzureBalancerPlan): Unnamed<AzureMetricAlertPlan> {
  return {
    kind: "metric",
    name: `balancer-${part}-${name}`,
    description: `Servers behind the load balancer ${name} do not answer its probe.`,
    severity: 1,
    of: { kind: "balancer", part, name },
    namespace: "Microsoft.Network/loadBalancers",
    metric: "DipAvailability",
    below: 100,
    window: "PT5M",
    frequency: "PT1M",
  };
}

const tunnelAlert: Unnamed<AzureMetricAlertPlan> = {
  kind: "metric",
  name: "vpn-tunnel",
  description: "A tunnel of the VPN carries no traffic: directory replication alone should.",
  severity: 1,
  of: { kind: "vpn-gateway" },
  namespace: "Microsoft.Network/virtualNetworkGateways",
  metric: "TunnelAverageBandwidth",
  below: 1,
  dimension: "ConnectionName",
  window: "PT15M",
  frequency: "PT5M",
};

/** About all machines, so that a further one changes no alert. Burstable ones are throttled to their base performance when their credits are spent. */
function creditAlert(machines: readonly AzureMachinePlan[]): Unnamed<AzureMetricAlertPlan>[] {
  if (!machines.some(({ size }) => azureSizes.find(({ name }) => name === size)?.burstable === true)) return [];
  return [
    {
      kind: "metric",
      name: "processor-credits",
      description: "A burstable machine has almost spent its processor credits and will be throttled.",
      severity: 2,
      of: { kind: "group" },
      namespace: "Microsoft.Compute/virtualMachines",
      metric: "CPU Credits Remaining",
      below: alertLimits.processorCredits,
      window: "PT15M",
      frequency: "PT5M",
    },
  ];
}

function queryAlerts({ deployment, machines, checks }: Watched): Unnamed<AzureQueryAlertPlan>[] {
  const windows = machines.some(({ system }) => system === "windows");
  return [
    {
      kind: "query",
      name: "heartbeat",
      description: `No sign of life of a machine for ${alertLimits.heartbeatMinutes} minutes.`,
      severity: 1,
      query: lostMachines(),
      when: "any",
      dimension: "Machine",
      window: "P1D",
      frequency: "PT5M",
      periods: 1,
    },
    ...(checks ? [checkAlert] : []),
    diskAlert,
    ...(windows ? [certificateAlert] : []),
    ...(syncsPasswords(deployment, machines) ? [syncAlert] : []),
  ];
}

const checkAlert: Unnamed<AzureQueryAlertPlan> = {
  kind: "query",
  name: "health",
  description: "A machine's own check of its services failed twice in a row.",
  severity: 1,
  query: failedChecks(),
  when: "any",
  dimension: "Machine",
  window: "PT10M",
  frequency: "PT10M",
  periods: 2,
};

const diskAlert: Unnamed<AzureQueryAlertPlan> = {
  kind: "query",
  name: "disk",
  description: `Less than ${alertLimits.freeDiskPercent} % of a disk is free.`,
  severity: 2,
  query: fullDisks(),
  when: "any",
  dimension: "Machine",
  window: "PT30M",
  frequency: "PT15M",
  periods: 1,
};

const certificateAlert: Unnamed<AzureQueryAlertPlan> = {
  kind: "query",
  name: "certificate",
  description: `A certificate of a machine expires within ${alertLimits.certificateDays} days.`,
  severity: 2,
  query: expiringCertificates(),
  when: "any",
  dimension: "Machine",
  window: "P1D",
  frequency: "P1D",
  periods: 1,
};

const syncAlert: Unnamed<AzureQueryAlertPlan> = {
  kind: "query",
  name: "password-sync",
  description: `Password hashes were not synchronized for ${passwordSyncEvent.withinHours} hours.`,
  severity: 1,
  query: passwordSync(),
  when: "none",
  window: `PT${passwordSyncEvent.withinHours}H`,
  frequency: "PT30M",
  periods: 1,
};

function syncsPasswords({ identity }: Deployment, machines: readonly AzureMachinePlan[]): boolean {
  return identity?.directorySync?.passwordHash === true && machines.some(({ role }) => role === "directory-sync");
}

/** What is locked can be deleted only after its lock. */
const lockAlert: Unnamed<AzureAlertPlan> = {
  kind: "operation",
  name: "lock-removed",
  description: "A lock against deletion was removed.",
  operation: "Microsoft.Authorization/locks/delete",
};
