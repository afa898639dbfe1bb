import type { ImproveLimits } from "./improve";
import { improve } from "./improve";
import type { Row } from "./row";
import { handedBack, isApart, makesNoMore, replaced, swapped } from "./row";
import type { DatacenterShape } from "./shape";
import type { Counts } from "./tally";
import { setServers } from "./tally";

/** Increase in cost accepted at the beginning and at the end of `shake`, in units of the tally's cost. */
const worsening = { first: 3e5, last: 100 };

/**
 * Escapes a local minimum of `improve` by simulated annealing: also accepts changes that increase the cost, large ones
 * at first and ever smaller ones later, then improves again and keeps the better result. Its random numbers come from a
 * fixed sequence, so that the same input gives the same layout.
 */
export function shake(shape: DatacenterShape, tally: Counts, rows: readonly Row[], limits: ImproveLimits): void {
  if (rows.length === 0 || shape.servers.length < 2) return;
  const before = { cost: tally.cost, servers: rows.map((row) => row.servers) };
  const numbers = new NumberSequence(limits.turn ?? 0);
  const cooling = (worsening.last / worsening.first) ** (1 / limits.tries);
  let allowed = worsening.first;
  for (let left = limits.tries; left > 0; left--) {
    allowed *= cooling;
    const change = anyChange(shape, rows, numbers);
    if (change === null || !isAllowed(shape, change)) continue;
    const cost = tally.cost;
    const old = change.rows.map((row) => row.servers);
    setServers(tally, change.rows, change.servers);
    const worse = tally.cost - cost;
    if (worse > 0 && worse > -allowed * Math.log(numbers.fraction())) setServers(tally, change.rows, old);
  }
  improve(shape, tally, rows, { ...limits, tries: Math.ceil(limits.tries / 4) });
  if (tally.cost > before.cost) setServers(tally, rows, before.servers);
}

interface Change {
  readonly rows: readonly Row[];
  readonly servers: readonly number[][];
}

function isAllowed(shape: DatacenterShape, { rows, servers }: Change): boolean {
  return servers.every((own) => isApart(shape, own)) && makesNoMore(rows, servers);
}

function anyChange(shape: DatacenterShape, rows: readonly Row[], numbers: NumberSequence): Change | null {
  const first = rows[numbers.below(rows.length)] as Row;
  const second = rows[numbers.below(rows.length)] as Row;
  const a = numbers.below(first.servers.length);
  const b = numbers.below(first.servers.length);
  const mine = first.servers[a] as number;
  const other = second.servers[b] as number;
  const back = first.held === undefined || numbers.below(3) > 0 ? undefined : handedBack(first, a, second, b)[0];
  if (back !== undefined && first !== second) return { rows: [first, second], servers: back };
  if (numbers.below(8) === 0) {
    return { rows: [first], servers: [replaced(first.servers, a, numbers.below(shape.servers.length))] };
  }
  if (first === second) return a === b ? null : { rows: [first], servers: [swapped(first.servers, a, b)] };
  if (numbers.below(3) === 0 && a !== b) return { rows: [first], servers: [swapped(first.servers, a, b)] };
  if (mine === other) return null;
  return { rows: [first, second], servers: [replaced(first.servers, a, other), replaced(second.servers, b, mine)] };
}

/** A fixed pseudo-random sequence (linear congruential generator modulo 2^31). */
class NumberSequence {
  private state: number;

  constructor(turn: number) {
    this.state = 20261122 + 7919 * turn;
  }

  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  /** Above 0 and below 1. */
  fraction(): number {
    this.state = (this.state * 1103515 + 12345) % 2147483648;
    return (this.state + 0.5) / 2147483648;
  }
}
