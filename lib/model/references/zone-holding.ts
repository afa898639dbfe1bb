import type { Zone } from "../types";

/** The zone of a view that contains a name: the longest matching suffix. */
export function zoneHolding(zones: readonly Zone[], view: Zone["view"], name: string): Zone | undefined {
  const wanted = name.toLowerCase();
  return zones
    .filter((zone) => zone.view === view)
    .filter((zone) => wanted === zone.name.toLowerCase() || wanted.endsWith(`.${zone.name.toLowerCase()}`))
    .sort((a, b) => b.name.length - a.name.length)[0];
}
