import { compareNames } from "../../../lib/base/order";
import type { FailureCluster, FailureMember, FailureSet } from "../../../lib/plan/failures";

/** The reference's result for a failure. */
export interface ReferenceResult {
  readonly quorum: "kept" | "lost";
  readonly activation: "automatic" | "manual" | "none";
  readonly members: readonly string[];
  readonly mounted: Readonly<Record<string, number>>;
  readonly lost: readonly string[];
}

const byName = (a: { name: string }, b: { name: string }): number => compareNames(a.name, b.name);

/** The rules of DAG failures written plainly, with names and lists, without regard to speed. */
export function referenceFailure(cluster: FailureCluster, failure: FailureSet): ReferenceResult {
  const members = [...cluster.members].sort(byName);
  const alive = members.filter((member) => !isDown(member, failure));
  const witnessVotes = cluster.witness !== undefined && members.length % 2 === 0;
  const votes = members.length + (witnessVotes ? 1 : 0);
  const needed = Math.floor(votes / 2) + 1;
  const sides = sidesOf(failure, alive);
  const votesOf = (side: FailureMember[]): number =>
    side.length + (witnessVotes && reachesWitness(cluster, failure, side) ? 1 : 0);
  const strongest = [...sides].sort((a, b) => votesOf(b) - votesOf(a) || b.length - a.length || tie(cluster, a, b));
  const quorate = strongest.find((side) => votesOf(side) >= needed);
  const nothingFailed = mount(cluster, members, {});
  const unaided = quorate ? mount(cluster, quorate, nothingFailed, true) : {};
  const candidates = quorate
    ? [{ side: quorate, on: mount(cluster, quorate, unaided) }]
    : strongest.map((side) => ({ side, on: mount(cluster, side, {}) }));
  const most = Math.max(0, ...candidates.map(({ on }) => Object.keys(on).length));
  const chosen = candidates.find(({ on }) => Object.keys(on).length === most);
  const on = chosen?.on ?? {};
  const mounted: Record<string, number> = {};
  for (const member of chosen?.side ?? [])
    mounted[member.name] = Object.values(on).filter((s) => s === member.name).length;
  const lost = cluster.databases
    .map((database) => database.name)
    .filter((name) => on[name] === undefined)
    .sort(compareNames);
  const none = chosen === undefined || (cluster.databases.length > 0 && Object.keys(on).length === 0);
  return {
    quorum: quorate ? "kept" : "lost",
    activation: none ? "none" : quorate && sameKeys(on, unaided) ? "automatic" : "manual",
    members: (chosen?.side ?? []).map((member) => member.name),
    mounted,
    lost,
  };
}

function isDown(place: { name?: string; datacenter: string; host?: string }, failure: FailureSet): boolean {
  if (place.name !== undefined && failure.members.includes(place.name)) return true;
  if (place.host !== undefined && failure.hosts.includes(place.host)) return true;
  return failure.datacenters.includes(place.datacenter);
}

function connected(failure: FailureSet, a: string, b: string): boolean {
  if (failure.datacenters.includes(a) || failure.datacenters.includes(b)) return false;
  return !failure.links.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}

function reachesWitness(cluster: FailureCluster, failure: FailureSet, side: FailureMember[]): boolean {
  const witness = cluster.witness;
  if (witness === undefined || failure.witness) return false;
  const { datacenter, host } = witness;
  if (isDown(host === undefined ? { datacenter } : { datacenter, host }, failure)) return false;
  return side.some((member) => connected(failure, member.datacenter, datacenter) || member.datacenter === datacenter);
}

/** Every set of datacenters all of whose members see one another, and that no further one can join. */
function sidesOf(failure: FailureSet, alive: FailureMember[]): FailureMember[][] {
  const names = [...new Set(alive.map((member) => member.datacenter))].sort(compareNames);
  const groups: string[][] = [];
  for (let mask = 1; mask < 2 ** names.length; mask++) {
    const group = names.filter((_, bit) => (mask >> bit) % 2 === 1);
    if (group.every((a) => group.every((b) => a === b || connected(failure, a, b)))) groups.push(group);
  }
  const whole = groups.filter(
    (group) => !groups.some((other) => other.length > group.length && group.every((n) => other.includes(n))),
  );
  return whole.map((group) => alive.filter((member) => group.includes(member.datacenter)));
}

function tie(cluster: FailureCluster, a: FailureMember[], b: FailureMember[]): number {
  const has = (side: FailureMember[]): boolean => side.some((member) => member.datacenter === cluster.primary);
  if (has(a) !== has(b)) return has(a) ? -1 : 1;
  const text = (side: FailureMember[]): string =>
    [...new Set(side.map((member) => member.datacenter))].sort(compareNames).join(" ");
  return compareNames(text(a), text(b));
}

function sameKeys(a: object, b: object): boolean {
  return Object.keys(a).length === Object.keys(b).length;
}

function mount(
  cluster: FailureCluster,
  up: FailureMember[],
  before: Record<string, string>,
  unaided = false,
): Record<string, string> {
  const on: Record<string, string> = {};
  const databases = [...cluster.databases].sort(byName);
  for (const { name } of databases) {
    const server = before[name];
    if (server !== undefined && up.some((member) => member.name === server)) on[name] = server;
  }
  for (const { name, copies } of databases) {
    if (on[name] !== undefined) continue;
    for (const copy of [...copies].sort((a, b) => a.preference - b.preference)) {
      const member = up.find((candidate) => candidate.name === copy.server);
      if (member === undefined || (copy.lagged && cluster.laggedCopiesMount !== true)) continue;
      const carried = Object.values(on).filter((server) => server === member.name).length;
      if (member.maximumActiveDatabases !== undefined && carried >= member.maximumActiveDatabases) continue;
      const home = cluster.members.find((candidate) => candidate.name === before[name]);
      if (unaided && member.autoActivation === "blocked") continue;
      if (unaided && member.autoActivation === "intrasite-only" && home?.datacenter !== member.datacenter) continue;
      on[name] = member.name;
      break;
    }
  }
  return on;
}
