import type { MachinePlan, Plan, ProxyWiring } from "../../plan";
import { metaData, networkConfig, userData } from "./cloud-config";
import type { ManagedRole } from "./managed-role";
import { proxyRole } from "./proxy-role";

/** A file with which cloud-init sets a machine up, by the name that it has on a seed. */
export interface SeedFile {
  readonly machine: string;
  readonly name: "user-data" | "meta-data" | "network-config";
  readonly text: string;
}

/** What a created Linux machine is set up with; nothing for Windows and for roles that people set up. */
export function managedRoleOf(proxies: readonly ProxyWiring[], { name, system }: MachinePlan): ManagedRole | undefined {
  if (system !== "linux") return undefined;
  const proxy = proxies.find((candidate) => candidate.name === name);
  return proxy === undefined ? undefined : proxyRole(proxy);
}

/** The seeds of all machines that are set up by cloud-init, by name. In Azure the platform gives name and addresses. */
export function seedFiles(plan: Plan): SeedFile[] {
  return plan.machines.flatMap((machine) => {
    const role = managedRoleOf(plan.wiring.proxies, machine);
    if (role === undefined) return [];
    const user = { machine: machine.name, name: "user-data", text: userData(role) } as const;
    if (machine.platform === "azure") return [user];
    return [
      user,
      { machine: machine.name, name: "meta-data", text: metaData(machine) } as const,
      { machine: machine.name, name: "network-config", text: networkConfig(machine) } as const,
    ];
  });
}
