import { parseIpv4 } from "../../base/ipv4";
import { compareNames, sortByName } from "../../base/order";
import type { Problem } from "../../base/problem";
import type { Cluster, ClusterDesign, Deployment, Member, MemberDesign, Network, Witness } from "../types";
import { isAssignable, nextAddress, rangeAddresses, usedAddresses, withoutAddress } from "./addresses";
import type { DocumentPaths } from "./document-paths";
import { numbersOf, type KeptAddresses } from "./kept-addresses";
import { fillPattern, isNumbered, numberDigits, numberedName } from "./pattern";
import { zoneInTurn } from "./zone-in-turn";

/** More DAGs of one design than this are not tried where `instances` is `auto`: 40 of 16 members are 640 servers. */
export const MOST_INSTANCES = 40;

export interface InstantiatedClusters {
  readonly clusters: readonly Cluster[];
  readonly problems: readonly Problem[];
}

type Purpose = "mapi" | "replication";
type DraftMember = Omit<Member, "addresses"> & { addresses: Partial<Record<Purpose, string>>; design: MemberDesign };

type PathOf = (design: ClusterDesign) => string;

interface Draft {
  readonly design: ClusterDesign;
  readonly number: number;
  readonly name: string;
  readonly members: readonly DraftMember[];
}

/**
 * The clusters that the designs stand for. `counts` gives the number of clusters per design, by its name; a design whose
 * `instances` is a number needs no count. Members without addresses get them from the `assign` ranges of their
 * datacenter's mapi and replication networks, in the order of cluster number and name. Problems carry the path of the
 * design in the document if `paths` is given, otherwise in the sorted deployment. Addresses of `kept` go to the machines
 * that had them, where the document still allows it, and to no other.
 */
export function instantiateClusters(
  deployment: Deployment,
  counts: Readonly<Record<string, number>>,
  paths?: DocumentPaths,
  kept: KeptAddresses = {},
): InstantiatedClusters {
  const problems: Problem[] = [];
  const pathOf = (design: ClusterDesign): string =>
    paths?.of("clusters", design.name) ?? `clusters[${deployment.clusters.indexOf(design)}]`;
  const drafts = deployment.clusters.flatMap((design) => {
    const count = countOf(design, counts);
    if (count === undefined) problems.push(noCount(design, pathOf(design)));
    else if (count > 1 && !isNumbered(design.name)) problems.push(noPattern(design, count, pathOf(design)));
    else return Array.from({ length: count }, (_, n) => draftCluster(design, n + 1));
    return [];
  });
  handOutOwnRanges(deployment, drafts, problems, pathOf, kept);
  assignRest(deployment, drafts, problems, pathOf, kept);
  return { clusters: drafts.map(finish), problems };
}

/** A cluster that is only named. */
export interface NamedCluster extends Pick<ClusterDesign, "witness" | "alternateWitness"> {
  readonly name: string;
  readonly design: string;
  readonly number: number;
  readonly members: readonly string[];
}

/** The members of all clusters that `counts` allows, by name alone: without addresses, and without problems. */
export function namedClusters(deployment: Deployment, counts: Readonly<Record<string, number>>): NamedCluster[] {
  return deployment.clusters.flatMap((design) => {
    const count = countOf(design, counts) ?? 0;
    return Array.from({ length: isNumbered(design.name) ? count : Math.min(count, 1) }, (_, place) => {
      const { name, number, members } = draftCluster(design, place + 1);
      const { witness, alternateWitness } = design;
      return {
        name,
        design: design.name,
        number,
        members: members.map(({ name }) => name),
        ...(witness === undefined ? {} : { witness }),
        ...(alternateWitness === undefined ? {} : { alternateWitness }),
      };
    });
  });
}

function countOf(design: ClusterDesign, counts: Readonly<Record<string, number>>): number | undefined {
  const given = Object.hasOwn(counts, design.name) ? counts[design.name] : undefined;
  const count = given ?? (design.instances === "auto" ? undefined : design.instances);
  return count !== undefined && Number.isInteger(count) && count >= 0 && count <= 1_000 ? count : undefined;
}

function draftCluster(design: ClusterDesign, number: number): Draft {
  const cluster = String(number).padStart(numberDigits(design.name), "0");
  const members = design.members.flatMap((member) => {
    const { name: pattern, count, addresses: _addresses, zones: _zones, ...rest } = member;
    return Array.from({ length: count }, (_, i): DraftMember => {
      const name = numberedName(pattern, i + 1, count, { cluster, datacenter: member.datacenter });
      return { ...rest, ...zoneInTurn(member, i), name, addresses: {}, design: member };
    });
  });
  return {
    design,
    number,
    name: fillPattern(design.name, { number, cluster }),
    members: sortByName(members, (member) => member.name),
  };
}

/** Addresses that the document specifies for the members of one entry, in the order of clusters and names. */
function handOutOwnRanges(
  deployment: Deployment,
  drafts: readonly Draft[],
  problems: Problem[],
  pathOf: PathOf,
  kept: KeptAddresses,
): void {
  deployment.clusters.forEach((design) => {
    for (const entry of design.members) {
      const members = drafts.flatMap((draft) => draft.members.filter((member) => member.design === entry));
      for (const purpose of ["mapi", "replication"] as const) {
        const range = entry.addresses[purpose];
        if (range === undefined) continue;
        const addresses = rangeAddresses(range);
        if (addresses.length < members.length) problems.push(tooFew(entry, range, members.length, pathOf(design)));
        giveInOrder(members, addresses, purpose, (member) => keptAddress(deployment, member, purpose, kept));
      }
    }
  });
}

/** Members keep their addresses from the range; the others get the remaining ones, in order. */
function giveInOrder(
  members: readonly DraftMember[],
  addresses: readonly string[],
  purpose: Purpose,
  keptOf: (member: DraftMember) => string | undefined,
): void {
  const open: DraftMember[] = [];
  const left = new Set(addresses);
  for (const member of members) {
    const earlier = keptOf(member);
    if (earlier !== undefined && left.delete(earlier)) member.addresses[purpose] = earlier;
    else open.push(member);
  }
  const rest = [...left];
  open.forEach((member, n) => {
    if (rest[n] !== undefined) member.addresses[purpose] = rest[n];
  });
}

/** The address that a member had in a network with this purpose. */
function keptAddress(
  deployment: Deployment,
  member: DraftMember,
  purpose: Purpose,
  kept: KeptAddresses,
): string | undefined {
  const earlier = Object.hasOwn(kept, member.name) ? kept[member.name] : undefined;
  if (earlier === undefined) return undefined;
  const datacenter = deployment.datacenters.find((candidate) => candidate.name === member.datacenter);
  const names = networksOfMembers(datacenter?.networks ?? [], purpose).map((network) => network.name);
  return names.map((name) => earlier[name]).find((address) => address !== undefined);
}

function assignRest(
  deployment: Deployment,
  drafts: readonly Draft[],
  problems: Problem[],
  pathOf: PathOf,
  kept: KeptAddresses,
): void {
  const used = usedAddresses(deployment);
  const inOrder = drafts
    .flatMap((draft) => draft.members.map((member) => ({ draft, member })))
    .sort((a, b) => a.draft.number - b.draft.number || compareNames(a.member.name, b.member.name));
  const wanted = inOrder.flatMap(({ draft, member }) =>
    (["mapi", "replication"] as const).flatMap((purpose) => {
      if (member.addresses[purpose] !== undefined || member.design.addresses[purpose] !== undefined) return [];
      const network = networkFor(deployment, member, purpose);
      return network === undefined ? [] : [{ draft, member, purpose, network }];
    }),
  );
  for (const { member, purpose, network } of wanted) {
    const earlier = keptAddress(deployment, member, purpose, kept);
    if (earlier !== undefined && isAssignable(network, earlier, used)) member.addresses[purpose] = earlier;
  }
  const reserved = new Set([...used, ...numbersOf(kept)]);
  const without: Parameters<typeof withoutAddress>[0][number][] = [];
  for (const { draft, member, purpose, network } of wanted) {
    const path = `${pathOf(draft.design)}.members.${member.datacenter}`;
    if (member.addresses[purpose] === undefined) {
      // An address of a removed machine is reused only if no other is free.
      const address = nextAddress(network, reserved) ?? nextAddress(network, used);
      used.add(parseIpv4(address ?? "") ?? -1);
      if (address !== undefined) member.addresses[purpose] = address;
      else without.push({ name: member.name, datacenter: member.datacenter, network, path });
    }
  }
  problems.push(...withoutAddress(without));
}

/**
 * The network that a member gets its address from: of several with the purpose, the first that has a range. Without a range a
 * replication network allocates none, because members can do without one.
 */
function networkFor(deployment: Deployment, member: DraftMember, purpose: Purpose): Network | undefined {
  const datacenter = deployment.datacenters.find((candidate) => candidate.name === member.datacenter);
  const networks = networksOfMembers(datacenter?.networks ?? [], purpose);
  return networks.find((network) => network.assign !== undefined) ?? (purpose === "mapi" ? networks[0] : undefined);
}

/**
 * The networks of a datacenter in which members have an address of this purpose. If none has purpose `mapi`, they are in
 * the other networks that clients reach, which rules reject (port-no-mailbox-in-dmz, dag-one-mapi-network).
 */
export function networksOfMembers<N extends Pick<Network, "purpose">>(networks: readonly N[], purpose: Purpose): N[] {
  const fitting = networks.filter((network) => network.purpose === purpose);
  if (fitting.length > 0 || purpose === "replication") return fitting;
  return networks.filter((network) => network.purpose === "management" || network.purpose === "perimeter");
}

function finish(draft: Draft): Cluster {
  const { members: _members, instances: _instances, witness, alternateWitness, ...settings } = draft.design;
  const cluster = String(draft.number).padStart(numberDigits(draft.design.name), "0");
  const inCluster = (it: Witness): Witness => {
    const values = { cluster, number: draft.number };
    return { ...it, directory: fillPattern(it.directory, values) };
  };
  return {
    ...settings,
    name: draft.name,
    design: draft.design.name,
    number: draft.number,
    members: draft.members.map(({ design: _design, addresses, ...member }) => ({
      ...member,
      addresses: Object.fromEntries(Object.entries(addresses).sort(([a], [b]) => (a < b ? -1 : 1))),
    })),
    ...(witness === undefined ? {} : { witness: inCluster(witness) }),
    ...(alternateWitness === undefined ? {} : { alternateWitness: inCluster(alternateWitness) }),
  };
}

function noCount(design: ClusterDesign, path: string): Problem {
  return {
    code: "unknown-count",
    path: `${path}.instances`,
    message: `the number of clusters of ${design.name} is missing`,
    expected: "a whole number from 0 to 1000",
    remedy: "give the number of clusters of this design",
  };
}

function noPattern(design: ClusterDesign, count: number, path: string): Problem {
  return {
    code: "missing-pattern",
    path: `${path}.name`,
    message: `${count} clusters would have the same name`,
    got: JSON.stringify(design.name),
    expected: "a pattern with a number in it",
    remedy: `write \`name: '${design.name}{00}'\``,
  };
}

function tooFew(entry: MemberDesign, range: string, count: number, path: string): Problem {
  return {
    code: "too-few-addresses",
    path: `${path}.members.${entry.datacenter}`,
    message: `the range does not have enough addresses for ${count} members named ${entry.name}`,
    got: JSON.stringify(range),
    expected: `a range of at least ${count} addresses`,
    remedy: "widen the range, or remove it: addresses then come from the network's `assign` range",
  };
}
