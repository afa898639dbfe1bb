import { holdsIpv4, parseIpv4, parseIpv4Network } from "../../base/ipv4";
import { networksOfMembers, type Deployment, type Member, type Network } from "../../model";
import type { ClusterDesignResult } from "../design/design-cluster";
import { dagSheet } from "../sizing";
import { keptMachine } from "../lock/kept";
import type { Lock, LockedMachine } from "../lock/types";
import type { DiskLoad } from "../sizing/targets";
import { memberDisks } from "./member-disks";
import type { MachineNeed } from "./need";

/** The members of a designed cluster (or some of them) as machines to be placed; values in the lock are kept. */
export function memberNeeds(
  design: ClusterDesignResult,
  deployment: Deployment,
  lock?: Lock,
  members: readonly Member[] = design.cluster.members,
): MachineNeed[] {
  return members.map((member) => {
    const kept = keptMachine(lock, member.name, member.datacenter);
    return { ...memberNeed(member, design, deployment, kept), ...(kept === undefined ? {} : { kept }) };
  });
}

function memberNeed(
  member: Member,
  design: ClusterDesignResult,
  deployment: Deployment,
  kept: LockedMachine | undefined,
): MachineNeed {
  const { cluster, server } = design;
  return {
    name: member.name,
    role: "mailbox",
    cluster: cluster.name,
    apart: [cluster.name],
    datacenter: member.datacenter,
    ...(member.host === undefined ? {} : { host: member.host }),
    ...(member.zone === undefined ? {} : { zone: member.zone }),
    ...(cluster.machine.size === undefined ? {} : { size: cluster.machine.size }),
    system: "windows",
    release: member.windows,
    ...installationOf(deployment),
    processors: server.processors,
    memoryGB: server.memoryGB,
    disks: memberDisks(member.name, design, kept),
    diskLoad: diskLoadOf(design),
    otherCopies: Object.values(cluster.copies.perDatacenter).reduce((sum, copies) => sum + copies, 0) - 1,
    addresses: memberAddresses(member, deployment),
    stateful: true,
    settings: cluster.machine,
    path: `clusters.${cluster.design}.members.${member.datacenter}`,
  };
}

/** Disk load of the databases at peak in the worst allowed failure. */
function diskLoadOf({ inputs, worst }: ClusterDesignResult): DiskLoad {
  return { iops: dagSheet(inputs).number("peakIopsPerServer"), copies: worst.copies };
}

function installationOf({ exchange: { windowsInstallation } }: Deployment): Pick<MachineNeed, "installation"> {
  return windowsInstallation === undefined ? {} : { installation: windowsInstallation };
}

function memberAddresses(member: Member, deployment: Deployment): MachineNeed["addresses"] {
  const networks = deployment.datacenters.find((datacenter) => datacenter.name === member.datacenter)?.networks ?? [];
  return (["mapi", "replication"] as const).flatMap((purpose) => {
    const address = member.addresses[purpose];
    const network = address === undefined ? undefined : networkOf(networks, purpose, address);
    return address === undefined || network === undefined ? [] : [{ network: network.name, address }];
  });
}

/** Of several networks with this purpose, the one that contains the address. */
function networkOf(
  networks: readonly Network[],
  purpose: "mapi" | "replication",
  address: string,
): Network | undefined {
  const fitting = networksOfMembers(networks, purpose);
  const number = parseIpv4(address) ?? -1;
  const holding = fitting.find((network) => {
    const range = parseIpv4Network(network.cidr);
    return range !== undefined && holdsIpv4(range, number);
  });
  return holding ?? fitting[0];
}
