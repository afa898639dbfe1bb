import { azureSizes } from "../../../../facts/sizing";
import type { Datacenter } from "../../../../model";
import { chooseDiskTier, diskNeed, kindPrices } from "../../../sizing/targets";
import type { AzureAdapterPlan, AzureDiskPlan, AzureMachinePlan } from "../../../types";
import type { DiskNeed, MachineNeed } from "../../need";
import { adapterBases, diskBase, machineBase } from "../common";
import type { MachineContext } from "../adapter";
import { imageOf } from "./images";
import { adapterDns } from "./network/dns-servers";
import { withRoleDisks } from "./role-disks";
import { azureMachine, chooseSize } from "./sizes";

/** Machines of a virtual network, each with its size, image, managed disks and addresses in subnets. */
export function azureMachines(
  needs: readonly MachineNeed[],
  datacenter: Datacenter,
  context: MachineContext,
): AzureMachinePlan[] {
  return needs.map((need) => machineOf(withRoleDisks(need), datacenter, context));
}

function machineOf(need: MachineNeed, datacenter: Datacenter, { deployment }: MachineContext): AzureMachinePlan {
  const prices = kindPrices(deployment.costs, "azurePremiumDisk");
  const chosen = chooseSize(need, deployment);
  const image = imageOf(need, datacenter);
  return {
    ...machineBase(need, datacenter),
    platform: "azure",
    ...chosen,
    ...(need.zone === undefined ? {} : { zone: need.zone }),
    ...(image === undefined ? {} : { image }),
    administrator: deployment.credentials.localAdministrator.secret,
    disks: need.disks.map((disk): AzureDiskPlan => {
      const tier = chooseDiskTier(diskNeed(azureMachine(need), disk), prices);
      return {
        ...diskBase(disk, need, datacenter),
        tier: tier.ok ? tier.value.name : null,
        ...lunOf(disk),
        caching: disk.location === 0 ? "read-write" : "none",
      };
    }),
    adapters: adapterBases(need, datacenter, deployment).map(({ base, network }): AzureAdapterPlan => ({
      ...base,
      subnet: network.name,
      dnsServers: base.dns.length === 0 ? [] : adapterDns({ address: base.address, dns: base.dns, datacenter }),
      acceleratedNetworking: azureSizes.find(({ name }) => name === chosen.size)?.acceleratedNetworking ?? false,
    })),
  };
}

/** Place 0 is the system disk, which has no LUN; data disks count from 0. */
function lunOf({ location }: DiskNeed): { readonly lun?: number } {
  return location === 0 ? {} : { lun: location - 1 };
}
