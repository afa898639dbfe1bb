import type { MachinePlan, Plan } from "../../plan";
import { metaData, networkConfig, userData } from "./cloud-config";
import { roleOf } from "./role-of";

/** A file with which cloud-init sets a machine up, by the name that it has on a seed. */
export interface SeedFile {
  readonly machine: string;
  readonly name: "user-data" | "meta-data" | "network-config";
  readonly text: string;
}

/**
 * What cloud-init on one machine is given; nothing for Windows. In Azure the platform gives name and addresses, elsewhere a Linux
 * machine gets them even if people set up everything else.
 */
export function seedOf(plan: Plan, machine: MachinePlan): SeedFile[] {
  if (machine.system !== "linux") return [];
  const role = roleOf(plan, machine.name);
  const user = { machine: machine.name, name: "user-data", text: userData(role) } as const;
  if (machine.platform === "azure") return role === undefined ? [] : [user];
  return [
    user,
    { machine: machine.name, name: "meta-data", text: metaData(machine) },
    { machine: machine.name, name: "network-config", text: networkConfig(machine) },
  ];
}

/** The seeds of all machines, by name. */
export function seedFiles(plan: Plan): SeedFile[] {
  return plan.machines.flatMap((machine) => seedOf(plan, machine));
}
