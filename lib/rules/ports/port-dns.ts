import { isPrivateIpv4 } from "../../base/private-addresses";
import type { Network } from "../../model";
import type { MachinePlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { datacenterNamed } from "../support/lookup";
import type { Subject, Verdict } from "../types";

export const portDns = catalogueRule("port-dns", {
  why: "Without the directory's DNS, a server finds neither its domain nor the next hop: services do not start, and mail stays in the queue.",
  fix: "specify the addresses of the directory's DNS servers as `dns` of the network",
  reading:
    "Servers in the domain need DNS servers that know it, at internal addresses. In Azure az-vnet-dns judges that; a gateway outside the domain may use any DNS server.",
  check: (subject) =>
    eachOf(networksOf(subject), ({ network, machines }) => [
      noServers(subject, network, machines),
      strangers(subject, network, machines),
    ]),
});

interface ServedNetwork {
  readonly network: Network;
  readonly machines: readonly MachinePlan[];
}

/** Hyper-V networks with servers that must resolve names; replication networks have no DNS servers by design. */
function networksOf(subject: Subject): readonly ServedNetwork[] {
  const found = new Map<Network, MachinePlan[]>();
  for (const machine of subject.plan.machines) {
    if (machine.platform !== "hyper-v" || !(isInDomain(machine) || machine.role === "mail-gateway")) continue;
    const networks = datacenterNamed(subject, machine.datacenter)?.networks ?? [];
    for (const adapter of machine.adapters.filter(({ name }) => name !== "replication")) {
      const network = networks.find(({ name }) => name === adapter.network);
      if (network !== undefined) found.set(network, [...(found.get(network) ?? []), machine]);
    }
  }
  return [...found].map(([network, machines]) => ({ network, machines }));
}

function isInDomain({ system, role }: MachinePlan): boolean {
  return system === "windows" && role !== "reverse-proxy" && role !== "mail-gateway" && role !== "sign-on-proxy";
}

function noServers(subject: Subject, network: Network, machines: readonly MachinePlan[]): Verdict | undefined {
  if (network.dns.length > 0) return undefined;
  return breach(subject.pathOf(network, "dns"), {
    name: network.name,
    message: `no DNS server is specified for ${someOf(machines)}`,
    got: "none",
    expected: "at least one DNS server",
  });
}

function strangers(subject: Subject, network: Network, machines: readonly MachinePlan[]): Verdict | undefined {
  const members = machines.filter(isInDomain);
  const strange = network.dns.filter((address) => isStrange(subject, address));
  if (members.length === 0 || strange.length === 0) return undefined;
  return breach(subject.pathOf(network, "dns"), {
    name: network.name,
    message: `servers in the domain use DNS servers that do not know it: ${someOf(members)}`,
    got: strange.join(", "),
    expected: "only the directory's DNS servers",
  });
}

/** A public address, or a server of the deployment that is not a domain controller. */
function isStrange(subject: Subject, address: string): boolean {
  const server = subject.plan.servers.find(({ addresses }) => Object.values(addresses).includes(address));
  return server === undefined ? !isPrivateIpv4(address) : !server.roles.includes("domain-controller");
}

function someOf(machines: readonly MachinePlan[]): string {
  const [first, ...others] = machines;
  return others.length === 0 ? (first?.name ?? "") : `${first?.name ?? ""} and ${others.length} more`;
}
