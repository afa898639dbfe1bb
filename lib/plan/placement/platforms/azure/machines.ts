import type { Datacenter } from "../../../../model";
import { chooseDiskTier, diskNeed, kindPrices } from "../../../sizing/targets";
import type { AzureDiskPlan, AzureMachinePlan } from "../../../types";
import type { DiskNeed, MachineNeed } from "../../need";
import { adapterBases, diskBase, machineBase } from "../common";
import type { MachineContext } from "../adapter";
import { azureMachine, chooseSize } from "./sizes";

/** Machines of a virtual network, each with its size, managed disks and addresses in subnets. */
export function azureMachines(
  needs: readonly MachineNeed[],
  datacenter: Datacenter,
  { deployment }: MachineContext,
): AzureMachinePlan[] {
  const prices = kindPrices(deployment.costs, "azurePremiumDisk");
  return needs.map((need) => ({
    ...machineBase(need, datacenter),
    platform: "azure",
    ...chooseSize(need, deployment),
    ...(need.zone === undefined ? {} : { zone: need.zone }),
    disks: need.disks.map((disk): AzureDiskPlan => {
      const tier = chooseDiskTier(diskNeed(azureMachine(need), disk), prices);
      return {
        ...diskBase(disk, need, datacenter),
        tier: tier.ok ? tier.value.name : null,
        ...lunOf(disk),
      };
    }),
    adapters: adapterBases(need, datacenter, deployment).map(({ base, network }) => ({
      ...base,
      subnet: network.name,
    })),
  }));
}

/** Place 0 is the system disk, which has no LUN; data disks count from 0. */
function lunOf({ location }: DiskNeed): { readonly lun?: number } {
  return location === 0 ? {} : { lun: location - 1 };
}
