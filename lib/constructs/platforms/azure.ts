import { AzureDatacenter } from "../azure/azure-datacenter";
import type { PlatformMaker } from "./maker";

/** Makes datacenters in Azure regions. */
export const azure: PlatformMaker = {
  platform: "azure",
  make: (scope, name, props) => new AzureDatacenter(scope, name, props),
};
