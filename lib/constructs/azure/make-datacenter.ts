import type { Construct } from "constructs";
import type { DatacenterPlan, MachinePlan, Plan } from "../../plan";
import type { Datacenter } from "../datacenter/datacenter";
import type { Machine } from "../machine/machine";
import { makeBackups } from "./make-backups";
import { makeBastion } from "./make-bastion";
import { makeBudget } from "./make-budget";
import { makeBalancers } from "./make-balancers";
import { makeLocks } from "./make-locks";
import { makeMonitoring } from "./make-monitoring";
import { makeDns } from "./make-dns";
import { makeMachinesInOrder } from "./machines-in-order";
import { makeNetwork } from "./make-network";
import { makeProvider } from "./make-provider";
import { makeGroup, type AzureStack } from "./azure-stack";
import { makeUpdates } from "./make-updates";
import { makeVault } from "./make-vault";
import { makeRelays } from "./make-relays";
import { makeVpn } from "./make-vpn";
import { refuseBadNames } from "./refuse-bad-names";
import { refuseUnmakable } from "./refuse-unmakable";
import { refuseUnmakableRecords } from "./refuse-unmakable-records";

/** Creates everything of an Azure datacenter in its stack, in the order in which one part refers to another. */
export function makeDatacenter(
  stack: Datacenter,
  { plan, deployment }: { readonly plan: DatacenterPlan; readonly deployment: Plan },
  machines: readonly MachinePlan[],
  scopeOf: (machine: MachinePlan) => Construct,
): readonly Machine[] {
  if (plan.platform !== "azure") {
    throw new Error(
      `datacenter ${plan.name}: is planned for another platform, got ${plan.platform}, expected azure; ` +
        `give its plan to the datacenter of its platform`,
    );
  }
  refuseUnmakable(machines.filter((machine) => machine.platform === "azure"));
  refuseUnmakableRecords(plan.dnsZones);
  makeProvider(stack);
  const azure: AzureStack = { stack, plan, deployment, group: makeGroup(stack, plan) };
  makeBudget(azure);
  const network = makeNetwork(azure);
  if (network === undefined) return [];
  const connections = makeVpn(azure, network);
  makeBastion(azure, network);
  const identities = makeVault(azure, network);
  const scene = { ...network, connections, identities, scopeOf };
  const { machines: made, started } = makeMachinesInOrder(azure, machines, scene);
  for (const [name, command] of makeRelays(azure, made, identities)) started.end(name, command);
  makeUpdates(azure, made);
  makeBackups(azure, made);
  makeDns(azure, network, makeBalancers(azure, network, made));
  makeMonitoring(azure, made, started);
  makeLocks(azure, machines, made);
  refuseBadNames(stack);
  return made;
}
