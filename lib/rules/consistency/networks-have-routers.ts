import { holdsIpv4, parseIpv4, parseIpv4Network } from "../../base/ipv4";
import type { Network } from "../../model";
import type { MachinePlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { defineRule } from "../support/define";
import { datacenterNamed } from "../support/lookup";
import type { Subject } from "../types";

export const networksHaveRouters = defineRule({
  id: "networks-have-routers",
  area: "consistency",
  title: "A machine that must reach other networks is in a network with a router.",
  why: "Without a default gateway a machine responds to nobody outside its own network: clients, other servers and the Internet cannot reach it.",
  level: "unsupported",
  appliesTo: ["hyper-v", "proxy", "edge"],
  versions: "any",
  sources: ["PORT"],
  derived: true,
  fix: "specify the router of the network as its `gateway`",
  reading:
    "The firewall rules of the plan say whom a machine must reach; networks in Azure always have a router. MAPI networks of members are judged by dag-nic-own-subnet and dag-mapi-nic-settings.",
  check: (subject) =>
    eachOf(networksOf(subject), ({ network, machines }) => {
      if (network.gateway !== undefined) return undefined;
      const lost = machines.find((machine) => leavesNetwork(subject, network, machine));
      if (lost === undefined) return undefined;
      return breach(subject.pathOf(network, "gateway"), {
        name: network.name,
        message: `${lost.name} must reach other networks but its own has no router`,
        got: "no gateway",
        expected: "the address of a router",
      });
    }),
});

/** Hyper-V networks with machines that are not members, each with its machines. */
function networksOf(subject: Subject) {
  const found = new Map<Network, MachinePlan[]>();
  for (const machine of subject.plan.machines) {
    if (machine.platform !== "hyper-v" || machine.role === "mailbox") continue;
    const networks = datacenterNamed(subject, machine.datacenter)?.networks ?? [];
    for (const adapter of machine.adapters) {
      const network = networks.find(({ name, purpose }) => name === adapter.network && purpose !== "replication");
      // A MAPI network without a gateway is reported once, with its members.
      if (network === undefined || network.purpose === "mapi") continue;
      found.set(network, [...(found.get(network) ?? []), machine]);
    }
  }
  return [...found].map(([network, machines]) => ({ network, machines }));
}

function leavesNetwork(subject: Subject, network: Network, machine: MachinePlan): boolean {
  const own = machine.adapters.map(({ address }) => address);
  return subject.plan.firewall.some(({ fromAddresses, toAddresses }) => {
    const [from, to] = [fromAddresses, toAddresses].map((list) => list.some((address) => own.includes(address)));
    if (from !== true && to !== true) return false;
    const others = from === true ? toAddresses : fromAddresses;
    return others.length === 0 || others.some((address) => !isInside(network, address));
  });
}

/** Ranges and words such as "any" count as outside. */
function isInside(network: Network, address: string): boolean {
  const range = parseIpv4Network(network.cidr);
  const number = parseIpv4(address);
  return range !== undefined && number !== undefined && holdsIpv4(range, number);
}
