import { azureSizes } from "../../../../facts/sizing";
import type { DiskNeed, MachineNeed } from "../../need";

/** Logical unit numbers on any size of machine. */
const allUnits = 64;

export interface Units {
  /** Logical unit number by name of a data disk. */
  readonly byDisk: ReadonlyMap<string, number>;
  /** Places, one above the number, whose disks are gone. */
  readonly formerPlaces: readonly number[];
}

/**
 * A number for each data disk: the earlier one of the lock, and for a new disk one that no disk had before, because a number
 * that changes detaches the disk, and one that is given again in the same step is refused. New disks take the number of
 * their place while it is free and the size has it, else the highest free one: spare disks are placed from the end.
 */
export function unitsOf({ disks, kept }: MachineNeed, size: string | null): Units {
  const data = disks.filter((disk) => disk.location > 0);
  const earlier = new Map(Object.entries(kept?.disks ?? {}).map(([name, { location }]) => [name, location - 1]));
  const names = new Set(data.map(({ name }) => name));
  const gone = [...earlier].filter(([name, unit]) => unit >= 0 && !names.has(name)).map(([, unit]) => unit + 1);
  const formerPlaces = [...new Set([...(kept?.formerPlaces ?? []), ...gone])].sort((a, b) => a - b);
  const most = azureSizes.find(({ name }) => name === size)?.dataDisks ?? allUnits;
  const byDisk = new Map<string, number>();
  const taken = new Set(formerPlaces.map((place) => place - 1));
  for (const { name } of data) {
    const unit = earlier.get(name);
    if (unit === undefined || unit < 0 || taken.has(unit)) continue;
    byDisk.set(name, unit);
    taken.add(unit);
  }
  for (const disk of data.filter(({ name }) => !byDisk.has(name))) {
    const unit = freeUnit(disk, taken, most);
    byDisk.set(disk.name, unit);
    taken.add(unit);
  }
  return { byDisk, formerPlaces };
}

function freeUnit({ location }: DiskNeed, taken: ReadonlySet<number>, most: number): number {
  if (location <= most && !taken.has(location - 1)) return location - 1;
  for (let unit = most - 1; unit >= 0; unit--) if (!taken.has(unit)) return unit;
  // More disks than the size carries: a rule reports it, and the numbers stay unique.
  let unit = most;
  while (taken.has(unit)) unit++;
  return unit;
}
