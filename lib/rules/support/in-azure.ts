import { hasAvailabilitySets, type ClusterDesign, type Datacenter } from "../../model";
import type { AzureDatacenterPlan, AzureMachinePlan, ClusterPlan } from "../../plan";
import type { Subject } from "../types";
import { datacentersOf, designsOn } from "./lookup";
import { serversWith } from "./planned-servers";

export function azureDatacenters(subject: Subject): readonly Datacenter[] {
  return subject.deployment.datacenters.filter((datacenter) => datacenter.platform === "azure");
}

/** What is decided for an Azure datacenter. */
export function azurePlanOf({ plan }: Subject, { name }: Datacenter): AzureDatacenterPlan | undefined {
  const found = plan.datacenters.find((planned) => planned.name === name);
  return found?.platform === "azure" ? found : undefined;
}

export function isAzure(subject: Subject, datacenter: string): boolean {
  return azureDatacenters(subject).some((candidate) => candidate.name === datacenter);
}

/** Entries of the document with members in Azure. */
export function azureDesigns(subject: Subject): readonly ClusterDesign[] {
  return designsOn(subject, "azure");
}

/** DAGs with members in Azure. */
export function azureClusters(subject: Subject): readonly ClusterPlan[] {
  return subject.plan.clusters.filter((cluster) => datacentersOf(cluster).some((name) => isAzure(subject, name)));
}

/** All machines in Azure. */
export function azureMachines(subject: Subject): readonly AzureMachinePlan[] {
  return subject.plan.machines.flatMap((machine) => (machine.platform === "azure" ? [machine] : []));
}

/** Machines that an availability set keeps apart. */
export function apartBySet(subject: Subject): ReadonlySet<string> {
  const names = azureDatacenters(subject)
    .filter(hasAvailabilitySets)
    .map(({ name }) => name);
  const kept = azureMachines(subject).filter(
    ({ availabilitySet, datacenter }) => availabilitySet !== undefined && names.includes(datacenter),
  );
  return new Set(kept.map(({ name }) => name));
}

/** Members of DAGs that are Azure machines. */
export function azureMembers(subject: Subject): readonly AzureMachinePlan[] {
  return azureMachines(subject).filter(({ role }) => role === "mailbox");
}

/** Addresses of all domain controllers, those in the document and those decided by the planner. */
export function controllerAddresses(subject: Subject): readonly string[] {
  const controllers = serversWith(subject, "domain-controller");
  return subject.deployment.datacenters.flatMap(({ name }) =>
    controllers.filter(({ datacenter }) => datacenter === name).flatMap(({ addresses }) => Object.values(addresses)),
  );
}
