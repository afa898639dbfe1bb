import { azureSizes } from "../../../../facts/sizing";
import { hasAvailabilitySets, type Datacenter, type Deployment } from "../../../../model";
import { kindPrices } from "../../../sizing/targets";
import type { AzureAdapterPlan, AzureMachinePlan } from "../../../types";
import type { MachineNeed } from "../../need";
import { adapterBases, machineBase } from "../common";
import type { MachineContext } from "../adapter";
import { azureDisk } from "./managed-disks";
import { imageOf } from "./images";
import { adapterDns } from "./network/dns-servers";
import { withPools } from "./pools";
import { withRoleDisks } from "./role-disks";
import { chooseSize } from "./sizes";
import { unitsOf } from "./units";
import { updatedBy } from "./updates";

/** Machines of a virtual network, each with its size, image, managed disks and addresses in subnets. */
export function azureMachines(
  needs: readonly MachineNeed[],
  datacenter: Datacenter,
  context: MachineContext,
): AzureMachinePlan[] {
  return needs.map((need) => machineOf(withRoleDisks(need), datacenter, context));
}

/**
 * By role, or by DAG for its members, for machines in no zone; never by the document's own list of zones, since a machine
 * cannot leave its set later.
 */
function availabilitySetOf(
  { role, cluster, zone }: MachineNeed,
  datacenter: Datacenter,
  deployment: Deployment,
): Pick<AzureMachinePlan, "availabilitySet"> {
  if (zone !== undefined || !hasAvailabilitySets(datacenter)) return {};
  const group = role === "mailbox" && cluster !== undefined ? cluster : role;
  return { availabilitySet: `${deployment.name}-${datacenter.name}-${group}` };
}

function machineOf(single: MachineNeed, datacenter: Datacenter, { deployment }: MachineContext): AzureMachinePlan {
  const prices = kindPrices(deployment.costs, "azurePremiumDisk");
  const { need, pools } = withPools(single);
  const chosen = chooseSize(need, datacenter, deployment);
  const { byDisk, formerPlaces } = unitsOf(need, chosen.size);
  const image = imageOf(need, datacenter);
  return {
    ...machineBase(need, datacenter),
    platform: "azure",
    ...chosen,
    ...(need.zone === undefined ? {} : { zone: need.zone }),
    ...(image === undefined ? {} : { image }),
    ...availabilitySetOf(need, datacenter, deployment),
    hybridBenefit: need.system === "windows" && datacenter.hybridBenefit === true,
    updatedBy: updatedBy(need),
    administrator: deployment.credentials.localAdministrator.secret,
    disks: need.disks.map((disk) => azureDisk(disk, byDisk.get(disk.name), need, datacenter, prices)),
    pools,
    formerPlaces,
    adapters: adapterBases(need, datacenter, deployment).map(({ base, network }): AzureAdapterPlan => ({
      ...base,
      subnet: network.name,
      dnsServers: base.dns.length === 0 ? [] : adapterDns({ address: base.address, dns: base.dns, datacenter }),
      acceleratedNetworking: azureSizes.find(({ name }) => name === chosen.size)?.acceleratedNetworking ?? false,
    })),
  };
}
