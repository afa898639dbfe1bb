import { sortByName } from "../../base/order";
import type { MachinePlan } from "../types";
import type { MachineNeed } from "./need";
import { platformOf, type Platforms } from "./platforms";
import type { MachineContext } from "./platforms/adapter";

/** Turns machine needs and their placement into machines with disks and adapters, sorted by name. */
export function planMachines(needs: readonly MachineNeed[], platforms: Platforms, by: MachineContext): MachinePlan[] {
  const planned = by.deployment.datacenters.flatMap((datacenter) => {
    const here = needs.filter((need) => need.datacenter === datacenter.name);
    return platformOf(datacenter, platforms).machines(here, datacenter, by);
  });
  return sortByName(planned, (machine) => machine.name);
}
