import type { PlatformAdapter } from "../adapter";
import { hyperVQuantities } from "./cost";
import { hyperVMachines } from "./machines";

/** Virtual machines on the Hyper-V hosts that the document lists. */
export const hyperV: PlatformAdapter = {
  name: "hyper-v",
  capacity: "hosts",
  datacenter: (base) => ({ ...base, platform: "hyper-v" }),
  machines: hyperVMachines,
  quantities: hyperVQuantities,
};
