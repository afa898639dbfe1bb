import { improve } from "./improve";
import type { Row } from "./row";
import { copiesToMake } from "./row";
import { evenSeconds } from "./seconds";
import type { DatacenterShape } from "./shape";
import type { Tally } from "./tally";
import { setServers } from "./tally";

/** Up to this many rows the search may change every row; beyond that, whole blocks are even enough. */
export const manyRows = 160;

/**
 * Reassigns the second copies, and reverts this where it does not help because equal numbers of copies forbid it, or
 * where it needs more copies to be made.
 */
export function relieve(
  shape: DatacenterShape,
  tally: Tally,
  rows: readonly Row[],
  fixed: readonly Row[],
  tries: number,
): void {
  const before = rows.map((row) => row.servers);
  evenSeconds(shape, tally, rows, fixed, false);
  improve(shape, tally, rows.slice(-manyRows), { tries });
  const after = rows.map((row) => row.servers);
  const helps = !tally.overloadedAtHome && copiesToMake(rows, after) <= copiesToMake(rows, before);
  if (!helps) setServers(tally, rows, before);
}
