import type { ITerraformDependable } from "cdktf";
import type { MachinePlan } from "../../plan";
import type { AzureMachine } from "./azure-machine";
import type { AzureStack } from "./azure-stack";
import { makeFirstStart, StartedMachines } from "./make-first-start";
import { makeMachines, type MachineScene } from "./make-machines";
import type { MadeNetwork } from "./make-network";
import { makeNetworkDns } from "./make-network-dns";

interface OrderedScene extends MadeNetwork, Pick<MachineScene, "scopeOf" | "identities"> {
  /** Connections to the remote ends of the VPN. */
  readonly connections: readonly ITerraformDependable[];
}

interface MachinesInOrder {
  readonly machines: readonly AzureMachine[];
  readonly started: StartedMachines;
}

/**
 * Domain controllers first, with their steps: they join the forest through the VPN, one after the other. Once they serve, the
 * DNS servers of the network are set, and machines that find the domain by them follow with theirs.
 */
export function makeMachinesInOrder(
  azure: AzureStack,
  machines: readonly MachinePlan[],
  { connections, scopeOf, identities, ...network }: OrderedScene,
): MachinesInOrder {
  const scene = { subnets: network.subnets, scopeOf, identities };
  const before = [...network.finished, ...connections];
  const isController = ({ role }: MachinePlan): boolean => role === "domain-controller";
  const controllers = makeMachines(azure, machines.filter(isController), { ...scene, dependsOn: before });
  const started = new StartedMachines();
  const starting = { plans: machines, identities, started };
  makeFirstStart(azure, controllers, starting);
  const serving = controllers.map(({ computerName, vm }) => started.last(computerName) ?? vm);
  const dependsOn = makeNetworkDns(azure, network, serving);
  const others = makeMachines(
    azure,
    machines.filter((machine) => !isController(machine)),
    { ...scene, dependsOn },
  );
  makeFirstStart(azure, others, starting);
  return { machines: [...controllers, ...others], started };
}
