import { improve } from "./improve";
import type { Row } from "./row";
import { copiesToMake } from "./row";
import { evenSeconds } from "./seconds";
import type { DatacenterShape } from "./shape";
import type { Tally } from "./tally";
import { setServers } from "./tally";

/** Up to this many rows every one may change in a search; beyond, whole blocks are even already. */
export const manyRows = 160;

/**
 * Decides the second places anew, and takes it back where that does not help because numbers do not allow it, or where it
 * would need more copies to be made.
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
