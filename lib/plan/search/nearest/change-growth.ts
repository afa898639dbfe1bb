import type { Alternative, Numbered } from "../../../base/alternative";
import type { Datacenter, Deployment } from "../../../model";
import { firstApproximateFit, nearestValue, type Trial } from "./search";

/** A resource of a datacenter that can be increased. */
export interface Growth {
  /** In ascending order. */
  readonly values: readonly number[];
  readonly grow: (datacenter: Datacenter, value: number) => Datacenter;
  /** How many or how much the datacenter has with this value; undefined if the value changes nothing there. */
  readonly grown: (datacenter: Datacenter, value: number) => number | undefined;
  readonly alternative: (datacenters: readonly Numbered[]) => Alternative;
}

/**
 * The smallest increase in each datacenter that makes the deployment fit, all combined: one number for each datacenter
 * that needs any.
 */
export function nearestGrowth(
  deployment: Deployment,
  places: readonly string[],
  growth: Growth,
  trial: Trial,
): Alternative | undefined {
  const changed = (wanted: ReadonlyMap<string, number>): Deployment => ({
    ...deployment,
    datacenters: deployment.datacenters.map((datacenter) => {
      const value = wanted.get(datacenter.name);
      return value === undefined ? datacenter : growth.grow(datacenter, value);
    }),
  });
  const same = (value: number): Map<string, number> => new Map(places.map((place) => [place, value]));
  if (places.length === 0) return undefined;
  const value = nearestValue(growth.values, (value) => changed(same(value)), trial);
  if (value === undefined) return undefined;
  const least = reduced(places, same(value), growth.values, changed, trial);
  const found = trial.fitsExactly(changed(least)) ? least : same(value);
  const grown = deployment.datacenters.flatMap((datacenter) => {
    const wanted = found.get(datacenter.name);
    const value = wanted === undefined ? undefined : growth.grown(datacenter, wanted);
    return value === undefined ? [] : [{ name: datacenter.name, value }];
  });
  return grown.length === 0 ? undefined : growth.alternative(grown);
}

/** Reduces each datacenter's increase as far as possible while the others keep theirs. */
function reduced(
  places: readonly string[],
  all: ReadonlyMap<string, number>,
  values: readonly number[],
  changed: (wanted: ReadonlyMap<string, number>) => Deployment,
  trial: Trial,
): Map<string, number> {
  const found = new Map(all);
  for (const place of places) {
    const without = new Map(found);
    without.delete(place);
    if (trial.fitsApproximately(changed(without))) {
      found.delete(place);
      continue;
    }
    const fewer = values.filter((value) => value <= (found.get(place) ?? 0));
    const least = firstApproximateFit(fewer, (value) => changed(new Map(found).set(place, value)), trial);
    if (least !== undefined) found.set(place, fewer[least] ?? 0);
  }
  return found;
}
