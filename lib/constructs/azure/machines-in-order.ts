import type { ITerraformDependable } from "cdktf";
import type { MachinePlan } from "../../plan";
import type { AzureMachine } from "./azure-machine";
import type { AzureStack } from "./azure-stack";
import { makeMachines, type MachineScene } from "./make-machines";
import type { MadeNetwork } from "./make-network";
import { makeNetworkDns } from "./make-network-dns";

interface OrderedScene extends MadeNetwork, Pick<MachineScene, "scopeOf" | "identities"> {
  /** Connections to the remote ends of the VPN. */
  readonly connections: readonly ITerraformDependable[];
}

/**
 * Domain controllers first: they join the forest through the VPN. Then the DNS servers of the network are set, and machines
 * that find the domain by them follow.
 */
export function makeMachinesInOrder(
  azure: AzureStack,
  machines: readonly MachinePlan[],
  { connections, scopeOf, identities, ...network }: OrderedScene,
): AzureMachine[] {
  const scene = { subnets: network.subnets, scopeOf, identities };
  const before = [...network.finished, ...connections];
  const isController = ({ role }: MachinePlan): boolean => role === "domain-controller";
  const controllers = makeMachines(azure, machines.filter(isController), { ...scene, dependsOn: before });
  const virtualMachines = controllers.map(({ vm }) => vm);
  const dependsOn = makeNetworkDns(azure, network, virtualMachines);
  const others = machines.filter((machine) => !isController(machine));
  return [...controllers, ...makeMachines(azure, others, { ...scene, dependsOn })];
}
