import { azureNameFor, azureResourceName } from "../../../../../base/azure-resource-name";
import { alertLimits, collections, type CollectionFacts } from "../../../../../facts/collected-data";
import { federationMetadata, outsideTest } from "../../../../../facts/health";
import type { Deployment } from "../../../../../model";
import { azureMachinesIn } from "../../../../azure-parts";
import type {
  AzureBalancerPlan,
  AzureCollectionPlan,
  AzureMachinePlan,
  AzureMonitoringPlan,
  AzureOutsideTestPlan,
  AzureVpnPlan,
  MonitoringWiring,
} from "../../../../types";
import type { CreatedDatacenter, DatacenterContext } from "../../adapter";
import { planAlerts } from "./alerts";

/** Workspaces of a datacenter: one for each Azure Monitor to be created that watches machines in it. */
export function planMonitoring(
  { stack, name: datacenter }: CreatedDatacenter,
  { deployment, plan }: DatacenterContext,
  network: { readonly vpn: AzureVpnPlan | undefined; readonly balancers: readonly AzureBalancerPlan[] },
): AzureMonitoringPlan[] {
  return deployment.monitoring
    .filter(({ product, existing }) => product === "azure-monitor" && !existing)
    .flatMap(({ name, dailyQuotaGB }): AzureMonitoringPlan[] => {
      const wiring = plan.wiring.monitoring.find((candidate) => candidate.name === name);
      if (wiring === undefined) return [];
      const watched = wiring.hosts.map((host) => host.name);
      const machines = azureMachinesIn(plan.machines, datacenter).filter((machine) => watched.includes(machine.name));
      if (machines.length === 0) return [];
      const prefix = `${stack}-${name}`;
      const checks = wiring.checks.length > 0;
      return [
        {
          name,
          workspace: azureResourceName("azurerm_log_analytics_workspace", stack, name),
          retentionDays: alertLimits.retentionDays,
          dailyQuotaGB,
          actionGroup: {
            name: azureResourceName("azurerm_monitor_action_group", prefix),
            shortName: azureNameFor("azurerm_monitor_action_group.short_name", name),
            ...(wiring.alertsTo === undefined ? {} : { mailTo: wiring.alertsTo }),
          },
          machines: machines.map(({ name, system }) => ({ name, system, checks: checksOf(name, wiring) })),
          collections: planCollections(prefix, machines),
          alerts: planAlerts(prefix, { deployment, machines, ...network, checks }),
          outside: planOutside(prefix, deployment, machines),
        },
      ];
    });
}

function checksOf(machine: string, { checks }: MonitoringWiring): string[] {
  return checks.filter(({ host }) => host === machine).map(({ target }) => target);
}

/**
 * Sign-on as users outside see it, where its proxies are watched: a proxy answers its own probe even if it reaches no server of
 * the farm, but passes on the farm's metadata only from it.
 */
function planOutside(
  prefix: string,
  { identity }: Deployment,
  machines: readonly AzureMachinePlan[],
): AzureOutsideTestPlan[] {
  const signOn = identity?.signOn;
  if (signOn?.method !== "adfs" || signOn.service === undefined) return [];
  if (!machines.some(({ role }) => role === "sign-on-proxy")) return [];
  const url = `https://${signOn.service}${federationMetadata}`;
  return [{ name: "sign-on", resource: `${prefix}-sign-on`, url, ...outsideTest }];
}

/** One for each system and one for each role with counters or channels of its own. */
function planCollections(prefix: string, machines: readonly AzureMachinePlan[]): AzureCollectionPlan[] {
  return (Object.entries(collections) as [string, CollectionFacts][]).flatMap(([name, { system, ...collected }]) => {
    const own = machines.filter(
      (machine) => machine.system === system && (machine.system === name || machine.role === name),
    );
    if (own.length === 0) return [];
    return [
      {
        name,
        resource: azureResourceName("azurerm_monitor_data_collection_rule", prefix, name),
        system,
        sampleSeconds: alertLimits.sampleSeconds,
        ...collected,
        machines: own.map((machine) => machine.name),
      },
    ];
  });
}
