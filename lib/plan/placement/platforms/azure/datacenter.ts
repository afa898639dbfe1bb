import type { Datacenter } from "../../../../model";
import type { AzureDatacenterPlan } from "../../../types";
import type { CreatedDatacenter, DatacenterContext } from "../adapter";
import { planNetwork } from "./network/virtual-network";
import { planVpn } from "./network/vpn";

/** The datacenter with everything that its stack creates beside the machines. */
export function azureDatacenter(
  base: CreatedDatacenter,
  datacenter: Datacenter,
  { deployment, plan }: DatacenterContext,
): AzureDatacenterPlan {
  const { region, zones, offer } = datacenter;
  const network = planNetwork(datacenter, deployment);
  const vpn = planVpn(datacenter, deployment);
  return {
    ...base,
    platform: "azure",
    // A document without a region is refused when it is read.
    region: region ?? "",
    zones,
    ...(offer === undefined ? {} : { offer }),
    resourceGroup: base.stack,
    tags: { deployment: deployment.name, datacenter: datacenter.name, source: "mail-constructs" },
    ...(network === undefined ? {} : { network }),
    ...(vpn === undefined ? {} : { vpn }),
    relays: plan.wiring.gateways.filter((gateway) => gateway.datacenter === base.name && gateway.postfix !== undefined),
  };
}
