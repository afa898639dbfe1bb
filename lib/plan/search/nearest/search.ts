import type { Deployment } from "../../../model";

/** Whether a changed deployment fits: first by arithmetic, which excludes most values, then by planning it. */
export interface Trial {
  readonly fitsApproximately: (changed: Deployment) => boolean;
  readonly fitsExactly: (changed: Deployment) => boolean;
}

/**
 * The first of `values` (from the smallest change to the largest) with which the deployment fits, provided that all
 * later ones fit too: located by arithmetic and confirmed by planning. If arithmetic was too optimistic, values at
 * growing distance are planned, followed by a search between the last that failed and the first that fits.
 */
export function nearestValue<T>(values: readonly T[], apply: (value: T) => Deployment, trial: Trial): T | undefined {
  const first = firstApproximateFit(values, apply, trial);
  if (first === undefined) return undefined;
  const works = (place: number): boolean => trial.fitsExactly(apply(values[place] as T));
  let failed = first - 1;
  let step = 1;
  let found = first;
  while (!works(found)) {
    failed = found;
    if (found === values.length - 1) return undefined;
    found = Math.min(found + step, values.length - 1);
    step *= 2;
  }
  while (found - failed > 1) {
    const middle = Math.floor((failed + found) / 2);
    if (works(middle)) found = middle;
    else failed = middle;
  }
  return values[found];
}

/** Position of the first value that arithmetic does not exclude. */
export function firstApproximateFit<T>(
  values: readonly T[],
  apply: (value: T) => Deployment,
  trial: Trial,
): number | undefined {
  const works = (place: number): boolean => place in values && trial.fitsApproximately(apply(values[place] as T));
  if (!works(values.length - 1)) return undefined;
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (works(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}
