import { anywhere, joined, within } from "../../../../../base/ipv4-sets";
import { compareNames } from "../../../../../base/order";
import {
  azureRulePriorities,
  azureTagOffsets,
  type AzureRulePurpose,
} from "../../../../../facts/azure-rule-priorities";
import { gatewaySubnet } from "../../../../../facts/azure-limits";
import type { Datacenter, Network } from "../../../../../model";
import type { AzureSecurityRulePlan, FirewallRule, FirewallUse } from "../../../../types";

/** What the rules of a network are made from. */
export interface RuleContext {
  readonly datacenter: Datacenter;
  readonly firewall: readonly FirewallRule[];
  /** Networks from which internal clients come. */
  readonly clients: readonly string[];
  /** Networks behind the VPN. */
  readonly onPremises: readonly string[];
}

type Direction = AzureSecurityRulePlan["direction"];

/** Traffic of one purpose through one network in one direction, before it is joined with others of the same purpose. */
interface Passing {
  readonly purpose: AzureRulePurpose;
  readonly direction: Direction;
  readonly protocol: AzureSecurityRulePlan["protocol"];
  readonly ports: readonly string[];
  readonly sources: readonly string[];
  readonly destinations: readonly string[];
  /** A service tag in place of the far end. */
  readonly tag?: string;
  readonly description: string;
}

/** Uses that these groups do not see: hosts are not in Azure, the gateway's network has no group, and Bastion's has its own rules. */
type Unseen = "hypervisor" | "vpn" | "bastion-in";

/**
 * The rules of one network: what the deployment's firewall rules let pass, what the document adds, and nothing else. One
 * rule for each purpose and direction: servers come and go inside its addresses.
 */
export function securityRules(network: Network, context: RuleContext): AzureSecurityRulePlan[] {
  const passing = [
    ...context.firewall.flatMap((rule) => passingOf(rule, network, context)),
    ...insideOf(network, context),
  ];
  const byRule = new Map<string, Passing>();
  for (const next of passing) {
    const key = nameOf(next);
    const known = byRule.get(key);
    byRule.set(key, known === undefined ? next : merged(known, next));
  }
  const rules = [...byRule.values()].map(ruleOf);
  return sorted([...rules, ...ownRules(network), ...denying(network)]);
}

/** Groups see the addresses behind a load balancer on the way in, and those in front of it on the way out. */
function passingOf(rule: FirewallRule, network: Network, { clients }: RuleContext): Passing[] {
  if (isUnseen(rule.use) || rule.protocol === "esp") return [];
  const { ports, protocol, purpose } = rule;
  const from = rule.fromAddresses.length === 0 ? clients : rule.fromAddresses;
  const shared = { purpose: rule.use, protocol, ports, description: purpose } as const;
  const entering = within(network.cidr, rule.behind ?? rule.toAddresses);
  const leaving = within(network.cidr, rule.fromAddresses);
  const tags = rule.serviceTags ?? [];
  const inwards = entering.length === 0 ? [] : tagged(isFromTag(rule.use) ? tags : []);
  const outwards = leaving.length === 0 ? [] : tagged(isFromTag(rule.use) ? [] : tags);
  return [
    ...inwards.map((tag) => ({
      ...shared,
      ...(tag === undefined ? {} : { tag }),
      direction: "inbound" as const,
      sources: from,
      destinations: entering,
    })),
    ...outwards.map((tag) => ({
      ...shared,
      ...(tag === undefined ? {} : { tag }),
      direction: "outbound" as const,
      sources: leaving,
      destinations: rule.toAddresses,
    })),
    ...backwards(rule, network),
  ];
}

/** Domain controllers call their members, too: nothing may filter between them. */
function backwards({ use, fromAddresses, toAddresses }: FirewallRule, network: Network): Passing[] {
  if (use !== "member-to-dc") return [];
  const shared = {
    purpose: "dc-to-member",
    protocol: "any",
    ports: [],
    description: "directory: no filter, calls of domain controllers",
  } as const;
  const entering = within(network.cidr, fromAddresses);
  const leaving = within(network.cidr, toAddresses);
  return [
    ...(entering.length === 0
      ? []
      : [{ ...shared, direction: "inbound" as const, sources: toAddresses, destinations: entering }]),
    ...(leaving.length === 0
      ? []
      : [{ ...shared, direction: "outbound" as const, sources: leaving, destinations: fromAddresses }]),
  ];
}

/**
 * Internal networks of the datacenter reach each other, themselves and what is behind the VPN, unless a firewall filters
 * between them: Exchange servers and domain controllers are supported only without a filter between them.
 */
function insideOf(network: Network, { datacenter: { networks }, onPremises }: RuleContext): Passing[] {
  if (isFiltered(network)) return [];
  const others = networks.filter((other) => !isFiltered(other) && other.name !== gatewaySubnet).map(({ cidr }) => cidr);
  const shared = {
    purpose: "inside",
    protocol: "any",
    ports: [],
    description: "internal networks: no filter",
  } as const;
  return [
    { ...shared, direction: "inbound", sources: others, destinations: [network.cidr] },
    { ...shared, direction: "outbound", sources: [network.cidr], destinations: others },
    ...(onPremises.length === 0
      ? []
      : [
          {
            ...shared,
            purpose: "to-on-premises" as const,
            direction: "outbound" as const,
            sources: [network.cidr],
            destinations: onPremises,
            description: "networks behind the VPN: filtered there",
          },
        ]),
  ];
}

function isFiltered({ purpose, filtered }: Network): boolean {
  return purpose === "perimeter" || filtered;
}

function merged(a: Passing, b: Passing): Passing {
  return {
    ...a,
    protocol: a.protocol === b.protocol ? a.protocol : "any",
    ports: a.ports.length === 0 || b.ports.length === 0 ? [] : [...new Set([...a.ports, ...b.ports])],
    sources: [...a.sources, ...b.sources],
    destinations: [...a.destinations, ...b.destinations],
  };
}

function ruleOf(passing: Passing): AzureSecurityRulePlan {
  const { purpose, direction, protocol, ports, sources, destinations, tag, description } = passing;
  const far = tag === undefined ? undefined : [tag];
  return {
    name: nameOf(passing),
    priority: azureRulePriorities[purpose] + offsetOf(tag),
    direction,
    access: "allow",
    protocol,
    sources: (direction === "inbound" ? far : undefined) ?? endOf(sources),
    destinations: (direction === "outbound" ? far : undefined) ?? endOf(destinations),
    ports: [...ports].sort((a, b) => parseInt(a, 10) - parseInt(b, 10)),
    description,
  };
}

/** One end of a rule as Azure takes it: the Internet is a service tag. */
function endOf(texts: readonly string[]): string[] {
  const all = joined(texts);
  return all.length === 1 && all[0] === anywhere ? ["Internet"] : all;
}

function nameOf({ purpose, direction, tag }: Passing): string {
  const side = direction === "inbound" ? "in" : "out";
  return offsetOf(tag) === 0 ? `${side}_${purpose}` : `${side}_${purpose}_${tagName(tag)}`;
}

function offsetOf(tag: string | undefined): number {
  if (tag === undefined) return 0;
  const offset = azureTagOffsets[tagName(tag)];
  if (offset === undefined) throw new Error(`service tag ${tag}: has no priority; add it to azure-rule-priorities.ts`);
  return offset;
}

/** The tag without its region. */
function tagName(tag = ""): string {
  return tag.split(".")[0] ?? tag;
}

function tagged(tags: readonly string[]): readonly (string | undefined)[] {
  return tags.length === 0 ? [undefined] : tags;
}

/** Only probes come from a service; the others are called. */
function isFromTag(use: FirewallUse): boolean {
  return use === "load-balancer-probe";
}

function isUnseen(use: FirewallUse): use is Unseen {
  return use === "hypervisor" || use === "vpn" || use === "bastion-in";
}

function ownRules({ cidr, rules }: Network): AzureSecurityRulePlan[] {
  return rules.map(({ name, priority, direction, access, protocol, ports, remote, reason }) => ({
    name: `${direction === "inbound" ? "in" : "out"}_${name}`,
    priority,
    direction,
    access,
    protocol,
    sources: direction === "inbound" ? joined(remote) : [cidr],
    destinations: direction === "inbound" ? [cidr] : joined(remote),
    ports,
    description: reason,
  }));
}

/**
 * What no rule lets pass is denied, into every network and out of it. Azure's own rules would let everything out, and the
 * whole virtual network in, of which everything behind the VPN counts as part.
 */
function denying(network: Network): AzureSecurityRulePlan[] {
  const purposes = isFiltered(network) ? (["deny-vnet", "deny-all"] as const) : (["deny-all"] as const);
  return purposes.flatMap((purpose) => [deny(purpose, "inbound"), deny(purpose, "outbound")]);
}

/** What denies the rest of one direction, as every group ends. */
export function denyingAll(direction: Direction): AzureSecurityRulePlan {
  return deny("deny-all", direction);
}

function deny(purpose: "deny-vnet" | "deny-all", direction: Direction): AzureSecurityRulePlan {
  const far = purpose === "deny-vnet" ? "VirtualNetwork" : "*";
  return {
    name: `${direction === "inbound" ? "in" : "out"}_${purpose}`,
    priority: azureRulePriorities[purpose],
    direction,
    access: "deny",
    protocol: "any",
    sources: [direction === "inbound" ? far : "*"],
    destinations: [direction === "outbound" ? far : "*"],
    ports: [],
    description: "what no rule lets pass",
  };
}

function sorted(rules: readonly AzureSecurityRulePlan[]): AzureSecurityRulePlan[] {
  return [...rules].sort((a, b) => compareNames(a.direction, b.direction) || a.priority - b.priority);
}
