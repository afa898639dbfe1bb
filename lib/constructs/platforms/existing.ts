import { ExistingDatacenter } from "../datacenter/existing-datacenter";
import type { PlatformMaker } from "./maker";

/** Makes datacenters where nothing is created. */
export const existing: PlatformMaker = {
  platform: "existing",
  make: (scope, name, props) => new ExistingDatacenter(scope, name, props),
};
