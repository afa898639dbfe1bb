import type { AzureDatacenterPlan, AzureMachinePlan, DatacenterPlan, MachinePlan } from "./types";

/** The machines that are created in an Azure datacenter, in the given order. */
export function azureMachinesIn(machines: readonly MachinePlan[], datacenter: string | undefined): AzureMachinePlan[] {
  return machines.filter(
    (machine): machine is AzureMachinePlan => machine.platform === "azure" && machine.datacenter === datacenter,
  );
}

/** The datacenters in Azure, in the given order. */
export function azureDatacentersOf(datacenters: readonly DatacenterPlan[]): AzureDatacenterPlan[] {
  return datacenters.filter((datacenter): datacenter is AzureDatacenterPlan => datacenter.platform === "azure");
}
