import type { Datacenter, Deployment } from "../../../model";
import { firstApproximateFit, nearestValue, type Trial } from "./search";

/** A resource of a datacenter that can be increased. */
export interface Growth {
  /** In ascending order. */
  readonly values: readonly number[];
  readonly grow: (datacenter: Datacenter, value: number) => Datacenter;
  /** Description of the datacenter with this value; empty if the value changes nothing there. */
  readonly text: (datacenter: Datacenter, value: number) => string;
}

/**
 * The smallest increase in each datacenter that makes the deployment fit, all combined: one text for each datacenter
 * that needs any.
 */
export function nearestGrowth(
  deployment: Deployment,
  places: readonly string[],
  growth: Growth,
  trial: Trial,
): string | undefined {
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
  const texts = deployment.datacenters.flatMap((datacenter) => {
    const wanted = found.get(datacenter.name);
    const text = wanted === undefined ? "" : growth.text(datacenter, wanted);
    return text === "" ? [] : [text];
  });
  return texts.length === 0 ? undefined : `with ${texts.join(" and ")}`;
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
