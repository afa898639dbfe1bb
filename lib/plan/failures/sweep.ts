import type { ClusterIndex } from "./cluster-index";
import { indexCluster } from "./cluster-index";
import { mayActivate } from "./mount";
import { countVotes, firstVotes, votesNeeded } from "./quorum";
import { firstState } from "./simulate";
import type { FailureCluster } from "./types";

/** The most members a group may have (Microsoft Learn, Database availability groups: 16; rule `dag-max-members`). */
const mostMembers = 16;

/** What is left when one subset of the members fails. The same object is used again for the next subset. */
export interface SweepStep {
  /** Bit k is set when the k-th member by name has failed. */
  failedMask: number;
  failedCount: number;
  quorumKept: boolean;
  /** Mounted databases of each member by name order, after a switchover by hand where quorum is lost. */
  readonly mounted: Uint16Array;
  peakActive: number;
  lost: number;
}

/** Subsets with the same number of failed members, together. */
export interface SweepRow {
  readonly failedCount: number;
  readonly subsets: number;
  readonly quorumLost: number;
  readonly subsetsWithLoss: number;
  readonly worstLost: number;
  readonly worstPeak: number;
}

export interface SweepResult {
  readonly subsets: number;
  readonly quorumLost: number;
  readonly rows: readonly SweepRow[];
}

/**
 * What every subset of the members does when it fails at one and the same time, with the datacenters connected and the
 * witness up: quorum and mounts as `simulateFailure` gives them, for all 2^n subsets. `visit` sees each one. Throws
 * `RangeError` for more than 16 members.
 */
export function sweepMemberSubsets(cluster: FailureCluster, visit?: (step: SweepStep) => void): SweepResult {
  const index = indexCluster(cluster);
  const count = index.members.length;
  if (count > mostMembers) throw new RangeError(`${count} members, a group has at most ${mostMembers}`);
  const table = tableOf(index);
  const rows = Array.from({ length: count + 1 }, (_, failedCount) => emptyRow(failedCount));
  const step = {
    failedMask: 0,
    failedCount: 0,
    quorumKept: true,
    mounted: new Uint16Array(count),
    peakActive: 0,
    lost: 0,
  };
  for (let mask = 0; mask < 2 ** count; mask++) {
    step.failedMask = mask;
    step.failedCount = bitCount(mask);
    step.quorumKept = count - step.failedCount + table.witnessVote >= table.needed && step.failedCount < count;
    mountInto(table, step);
    record(rows[step.failedCount] as Writable<SweepRow>, step);
    visit?.(step);
  }
  return { subsets: 2 ** count, quorumLost: rows.reduce((sum, row) => sum + row.quorumLost, 0), rows };
}

/** The cluster as flat arrays. */
interface Table {
  readonly databases: number;
  /** Where each database is mounted when nothing fails, 255 for none. */
  readonly home: Uint8Array;
  /** Copies that may mount, one database after another; those of database d begin at `begin[d]`. */
  readonly copies: Uint8Array;
  readonly begin: Uint32Array;
  /** 1 for copies that come up by themselves; left out where all do. */
  readonly free?: Uint8Array;
  /** 1 for what is mounted already, used again for every subset. */
  readonly up: Uint8Array;
  readonly limits: Float64Array;
  readonly witnessVote: number;
  readonly needed: number;
}

const nowhere = 255;

function tableOf(index: ClusterIndex): Table {
  const mayLag = index.cluster.laggedCopiesMount === true;
  const lists = index.copies.map((copies) =>
    copies.filter((copy) => mayLag || !copy.lagged).map((copy) => copy.member),
  );
  const home = Uint8Array.from(firstState(index).mounts ?? [], (member) => (member < 0 ? nowhere : member));
  const restricted = index.members.some((member) => member.autoActivation !== undefined);
  const free = lists.flatMap((list, place) =>
    list.map((copy) => (mayActivate(index, copy, home[place] ?? -1) ? 1 : 0)),
  );
  const begin = new Uint32Array(lists.length + 1);
  lists.forEach((list, place) => (begin[place + 1] = (begin[place] ?? 0) + list.length));
  const votes = firstVotes(index);
  return {
    databases: lists.length,
    home,
    ...(restricted ? { free: Uint8Array.from(free) } : {}),
    up: new Uint8Array(lists.length),
    copies: Uint8Array.from(lists.flat()),
    begin,
    limits: Float64Array.from(index.members, (member) => member.maximumActiveDatabases ?? Infinity),
    witnessVote: countVotes(votes) - index.members.length,
    needed: votesNeeded(votes),
  };
}

/**
 * First what stays, then what comes up by itself, then what hands activate, each by preference as `mountDatabases` does;
 * after a loss of quorum nothing stays and all is done by hand.
 */
function mountInto(table: Table, step: SweepStep): void {
  const { home, databases, up } = table;
  const { failedMask, mounted, quorumKept } = step;
  mounted.fill(0);
  up.fill(0);
  if (quorumKept) {
    for (let database = 0; database < databases; database++) {
      const member = home[database] as number;
      if (member === nowhere || (failedMask & (1 << member)) !== 0) continue;
      mounted[member] = (mounted[member] as number) + 1;
      up[database] = 1;
    }
    if (table.free !== undefined) mountOthers(table, step, true);
  }
  step.lost = mountOthers(table, step, false);
  let peak = 0;
  for (let member = 0; member < mounted.length; member++) peak = Math.max(peak, mounted[member] as number);
  step.peakActive = peak;
}

/** Mounts what is not up yet where a copy has room; gives the number that is left. */
function mountOthers(table: Table, { failedMask, mounted }: SweepStep, byThemselves: boolean): number {
  let left = 0;
  for (let database = 0; database < table.databases; database++) {
    if (table.up[database] === 1) continue;
    const found = firstWithRoom(table, database, failedMask, mounted, byThemselves);
    if (found === nowhere) left++;
    else {
      mounted[found] = (mounted[found] as number) + 1;
      table.up[database] = 1;
    }
  }
  return left;
}

function firstWithRoom(
  table: Table,
  database: number,
  failedMask: number,
  mounted: Uint16Array,
  byThemselves: boolean,
): number {
  const end = table.begin[database + 1] as number;
  for (let place = table.begin[database] as number; place < end; place++) {
    const member = table.copies[place] as number;
    if (byThemselves && table.free?.[place] === 0) continue;
    if ((failedMask & (1 << member)) === 0 && (mounted[member] as number) < (table.limits[member] as number))
      return member;
  }
  return nowhere;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function emptyRow(failedCount: number): Writable<SweepRow> {
  return { failedCount, subsets: 0, quorumLost: 0, subsetsWithLoss: 0, worstLost: 0, worstPeak: 0 };
}

function record(row: Writable<SweepRow>, step: SweepStep): void {
  row.subsets += 1;
  if (!step.quorumKept) row.quorumLost += 1;
  if (step.lost > 0) row.subsetsWithLoss += 1;
  row.worstLost = Math.max(row.worstLost, step.lost);
  row.worstPeak = Math.max(row.worstPeak, step.peakActive);
}

function bitCount(mask: number): number {
  let left = mask - ((mask >> 1) & 0x5555);
  left = (left & 0x3333) + ((left >> 2) & 0x3333);
  left = (left + (left >> 4)) & 0x0f0f;
  return (left + (left >> 8)) & 0x1f;
}
