import type { ITerraformDependable } from "cdktf";
import { monitorAgents } from "../../facts/collected-data";
import { healthTask } from "../../guest";
import type { AzureCollectionPlan, AzureMonitoringPlan } from "../../plan";
import { makeAlerts } from "./make-alerts";
import type { AzureMachine } from "./azure-machine";
import type { StartedMachines } from "./make-first-start";
import { childOf, common, severalOf, type AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";
import { runInGuest } from "./run-in-guest";

/** Name of the only destination of a data collection rule. */
const DESTINATION = "workspace";

/** Workspaces with what is collected into them from which machines, and the alerts about it. */
export function makeMonitoring(azure: AzureStack, machines: readonly AzureMachine[], started: Started): void {
  for (const plan of azure.plan.monitoring) makeWorkspace(azure, plan, machines, started);
}

/** The last step of each machine's first start, which restarts the machine: agents and checks wait for it. */
type Started = Pick<StartedMachines, "last">;

function makeWorkspace(
  azure: AzureStack,
  plan: AzureMonitoringPlan,
  machines: readonly AzureMachine[],
  started: Started,
): void {
  const workspace = new (azurerm.workspace())(severalOf(azure, "workspace", "monitoring"), plan.name, {
    ...common(azure, plan.workspace),
    sku: "PerGB2018",
    retentionInDays: plan.retentionDays,
    dailyQuotaGb: plan.dailyQuotaGB,
    // Only identities: no shared key.
    localAuthenticationEnabled: false,
    lifecycle: { preventDestroy: true },
  });
  const watched = plan.machines.flatMap(({ name, system, checks }) => {
    const machine = machines.find(({ computerName }) => computerName === name);
    return machine === undefined ? [] : [{ name, system, checks, machine }];
  });
  for (const { name, machine, system, checks } of watched) {
    const last = started.last(name);
    const later = last === undefined ? {} : { dependsOn: [last] };
    installAgent(machine, system, later);
    // The script replaces its own task when the checks change.
    if (checks.length > 0) runInGuest(azure, machine, "health-check", healthTask(system, checks), later);
  }
  for (const collection of plan.collections) makeCollection(azure, plan.name, collection, workspace.id, machines);
  makeAlerts(azure, plan, workspace.id);
}

/** No tags: Azure cannot change those of an extension while its machine is off. */
function installAgent(machine: AzureMachine, system: "windows" | "linux", later: Later): void {
  const { type, version } = monitorAgents[system];
  new (azurerm.machineExtension())(machine, "monitor-agent", {
    name: type,
    virtualMachineId: machine.vm.id,
    publisher: "Microsoft.Azure.Monitor",
    type,
    typeHandlerVersion: version,
    autoUpgradeMinorVersion: true,
    automaticUpgradeEnabled: true,
    ...later,
  });
}

interface Later {
  readonly dependsOn?: ITerraformDependable[];
}

function makeCollection(
  azure: AzureStack,
  name: string,
  collection: AzureCollectionPlan,
  workspaceResourceId: string,
  machines: readonly AzureMachine[],
): void {
  const scope = childOf(severalOf(azure, "collection", "monitoring"), name);
  const rule = new (azurerm.collectionRule())(scope, collection.name, {
    ...common(azure, collection.resource),
    kind: collection.system === "windows" ? "Windows" : "Linux",
    destinations: { logAnalytics: [{ name: DESTINATION, workspaceResourceId }] },
    dataFlow: [{ streams: streamsOf(collection), destinations: [DESTINATION] }],
    dataSources: sourcesOf(collection),
  });
  const associations = childOf(childOf(severalOf(azure, "association", "monitoring"), name), collection.name);
  for (const name of collection.machines) {
    const machine = machines.find(({ computerName }) => computerName === name);
    if (machine === undefined) continue;
    new (azurerm.collectionAssociation())(associations, name, {
      name: collection.resource,
      targetResourceId: machine.vm.id,
      dataCollectionRuleId: rule.id,
    });
  }
}

/** Each source has a stream of its own, which Azure stores in the table of that name. */
const streams = { counters: "Microsoft-Perf", events: "Microsoft-Event", facilities: "Microsoft-Syslog" } as const;

function streamsOf(collection: AzureCollectionPlan): string[] {
  return (Object.keys(streams) as (keyof typeof streams)[])
    .filter((source) => collection[source].length > 0)
    .map((source) => streams[source]);
}

function sourcesOf({ counters, events, facilities, sampleSeconds }: AzureCollectionPlan) {
  return {
    ...(counters.length === 0
      ? {}
      : {
          performanceCounter: [
            {
              name: "counters",
              streams: [streams.counters],
              samplingFrequencyInSeconds: sampleSeconds,
              counterSpecifiers: [...counters],
            },
          ],
        }),
    ...(events.length === 0
      ? {}
      : { windowsEventLog: [{ name: "events", streams: [streams.events], xPathQueries: [...events] }] }),
    ...(facilities.length === 0
      ? {}
      : {
          syslog: [
            {
              name: "syslog",
              streams: [streams.facilities],
              facilityNames: [...facilities],
              logLevels: ["Warning", "Error", "Critical", "Alert", "Emergency"],
            },
          ],
        }),
  };
}
