import { leastWindowsCores, machinesPerStandardLicence } from "../../facts/licensing";
import type { PlannedParts } from "../types";

/** Windows cores of one host, by edition. */
export interface WindowsCores {
  readonly host: string;
  readonly machines: number;
  readonly standard: number;
  readonly datacenter: number;
}

/** For every Hyper-V host that runs a Windows machine of the plan; other guests are licensed separately. */
export function windowsCores(plan: PlannedParts): WindowsCores[] {
  return plan.datacenters
    .flatMap((datacenter) => datacenter.hosts)
    .flatMap((host) => {
      const machines = plan.machines.filter(
        (machine) => machine.host === host.name && machine.system === "windows",
      ).length;
      if (machines === 0) return [];
      const cores = Math.max(leastWindowsCores, host.cores);
      const times = Math.ceil(machines / machinesPerStandardLicence);
      return [{ host: host.name, machines, standard: cores * times, datacenter: cores }];
    });
}

/** Cores to buy of each edition: for every host the cheaper edition, Standard when they cost the same. */
export function chooseEditions(
  hosts: readonly WindowsCores[],
  prices: { readonly standard?: number | undefined; readonly datacenter?: number | undefined },
): { readonly standard: number; readonly datacenter: number } {
  let standard = 0;
  let datacenter = 0;
  for (const host of hosts) {
    const ofStandard = host.standard * (prices.standard ?? Infinity);
    const ofDatacenter = host.datacenter * (prices.datacenter ?? Infinity);
    if (ofStandard <= ofDatacenter) standard += host.standard;
    else datacenter += host.datacenter;
  }
  return { standard, datacenter };
}
