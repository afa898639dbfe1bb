import { improve } from "./improve";
import type { Row } from "./row";
import { isApart, replaced, swapped } from "./row";
import type { DatacenterShape } from "./shape";
import type { Tally } from "./tally";
import { setServers } from "./tally";

/** How large a worsening is accepted at the beginning and at the end of `shake`, in units of the tally's cost. */
const worsening = { first: 3e5, last: 100 };

/**
 * Gets out of a dead end that `improve` cannot leave: also takes changes that make things worse, large ones at first and
 * ever smaller ones, then improves again and keeps the better of before and after. The numbers that steer it come from a
 * fixed sequence, so that the same input gives the same layout.
 */
export function shake(shape: DatacenterShape, tally: Tally, rows: readonly Row[], tries: number): void {
  if (rows.length === 0 || shape.servers.length < 2) return;
  const before = { cost: tally.cost, servers: rows.map((row) => row.servers) };
  const numbers = new NumberSequence();
  const cooling = (worsening.last / worsening.first) ** (1 / tries);
  let allowed = worsening.first;
  for (let left = tries; left > 0; left--) {
    allowed *= cooling;
    const change = anyChange(shape, rows, numbers);
    if (change === null || !change.servers.every((servers) => isApart(shape, servers))) continue;
    const cost = tally.cost;
    const old = change.rows.map((row) => row.servers);
    setServers(tally, change.rows, change.servers);
    const worse = tally.cost - cost;
    if (worse > 0 && worse > -allowed * Math.log(numbers.fraction())) setServers(tally, change.rows, old);
  }
  improve(shape, tally, rows, { tries: Math.ceil(tries / 4) });
  if (tally.cost > before.cost) setServers(tally, rows, before.servers);
}

interface Change {
  readonly rows: readonly Row[];
  readonly servers: readonly number[][];
}

function anyChange(shape: DatacenterShape, rows: readonly Row[], numbers: NumberSequence): Change | null {
  const one = rows[numbers.below(rows.length)] as Row;
  const two = rows[numbers.below(rows.length)] as Row;
  const a = numbers.below(one.servers.length);
  const b = numbers.below(one.servers.length);
  const mine = one.servers[a] as number;
  const other = two.servers[b] as number;
  if (numbers.below(8) === 0) {
    return { rows: [one], servers: [replaced(one.servers, a, numbers.below(shape.servers.length))] };
  }
  if (one === two) return a === b ? null : { rows: [one], servers: [swapped(one.servers, a, b)] };
  if (numbers.below(3) === 0 && a !== b) return { rows: [one], servers: [swapped(one.servers, a, b)] };
  if (mine === other) return null;
  return { rows: [one, two], servers: [replaced(one.servers, a, other), replaced(two.servers, b, mine)] };
}

/** A fixed sequence of evenly spread numbers (a linear congruential generator modulo 2^31). */
class NumberSequence {
  private state = 20261122;

  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  /** Above 0 and below 1. */
  fraction(): number {
    this.state = (this.state * 1103515 + 12345) % 2147483648;
    return (this.state + 0.5) / 2147483648;
  }
}
