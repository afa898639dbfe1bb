import type { PlatformAdapter } from "../adapter";
import { azureQuantities } from "./cost";
import { azureMachines } from "./machines";

/** Virtual machines in an Azure region, with unlimited capacity. */
export const azure: PlatformAdapter = {
  name: "azure",
  capacity: "unlimited",
  datacenter: (base, { region, zones, offer, addressSpace, vpn }) => ({
    ...base,
    platform: "azure",
    // A document without a region is refused when it is read.
    region: region ?? "",
    zones,
    ...(offer === undefined ? {} : { offer }),
    ...(addressSpace === undefined ? {} : { addressSpace }),
    ...(vpn === undefined ? {} : { vpn: { to: vpn.to, sku: vpn.sku, sharedKey: vpn.sharedKey.secret } }),
  }),
  machines: azureMachines,
  quantities: azureQuantities,
  outboundTrafficCosts: true,
};
