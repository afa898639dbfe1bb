import type { Cluster, Deployment, ServerRole } from "../../../model";
import { addressOf, serversWith } from "../../servers";
import type { FirewallRule, FirewallUse, ServerPlan } from "../../types";
import { traffic } from "./firewall-uses";

/** One end of a firewall rule. */
export interface Party {
  readonly name: string;
  readonly addresses: readonly string[];
  /** Those behind a load balancer, if there is one. */
  readonly behind?: readonly string[];
}

export const INTERNET: Party = { name: "internet", addresses: ["0.0.0.0/0"] };
export const CLOUD: Party = { name: "Exchange Online and Microsoft Entra", addresses: ["0.0.0.0/0"] };

export function domainControllers(servers: readonly ServerPlan[]): Party {
  return partyOf("domain controllers", servers, "domain-controller");
}

/** All servers with a role as one end of a rule. */
export function partyOf(name: string, servers: readonly ServerPlan[], role: ServerRole): Party {
  return { name, addresses: serversWith(servers, role).flatMap((server) => addressOf(server) ?? []) };
}

/** All members of DAGs, at their addresses for clients. */
export function allMembers(clusters: readonly Cluster[]): Party {
  const addresses = clusters.flatMap((cluster) => cluster.members.flatMap((member) => member.addresses.mapi ?? []));
  return { name: "Mailbox servers", addresses };
}

/** A rule with the traffic of its use, or with what differs from it. */
export function firewallRule(
  use: FirewallUse,
  from: Party,
  to: Party,
  differs: Partial<Pick<FirewallRule, "protocol" | "ports" | "purpose" | "source" | "serviceTags">> = {},
): FirewallRule {
  return {
    use,
    from: from.name,
    fromAddresses: from.addresses,
    to: to.name,
    toAddresses: to.addresses,
    ...(to.behind === undefined ? {} : { behind: to.behind }),
    ...traffic[use],
    ...differs,
  };
}

/** Rules with addresses at both ends: the others have nothing to allow. */
export function withBothEnds(rules: readonly FirewallRule[]): FirewallRule[] {
  return rules.filter(({ fromAddresses, toAddresses }) => fromAddresses.length > 0 && toAddresses.length > 0);
}

/** A machine that may have a public address. */
interface Published {
  readonly name: string;
  readonly existing: boolean;
  readonly datacenter: string;
  readonly address?: string | undefined;
  readonly publicAddress?: string | undefined;
}

/** What the Internet connects to. */
export function publishedOf(machine: Published, deployment: Deployment): Party {
  const { name, address, publicAddress } = machine;
  if (publicAddress === undefined) return { name, addresses: [] };
  if (address === undefined || !translated(machine, deployment)) return { name, addresses: [publicAddress] };
  return { name, addresses: [publicAddress, address], behind: [address] };
}

/** Whether only own addresses reach the machine: Azure translates all others in front of its security groups. */
export function translated({ existing, datacenter }: Published, { datacenters }: Deployment): boolean {
  return !existing && datacenters.some(({ name, platform }) => name === datacenter && platform === "azure");
}
