import type { PlatformAdapter } from "../adapter";
import { azureQuantities } from "./cost";
import { azureDatacenter } from "./datacenter-slices";
import { azureMachines } from "./machines";

/** Virtual machines in an Azure region, with unlimited capacity. */
export const azure: PlatformAdapter = {
  name: "azure",
  capacity: "unlimited",
  offersLoadBalancers: true,
  datacenter: azureDatacenter,
  machines: azureMachines,
  quantities: azureQuantities,
  outboundTrafficCosts: true,
};
