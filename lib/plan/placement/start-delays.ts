import type { Placement } from "./placement";
import type { MachineNeed } from "./need";

/** Seconds between the starts of machines on the same host. */
const START_STEP_SECONDS = 60;

/**
 * Start delay by machine, for machines on a host. Machines that stay on their host keep their delay; new ones start
 * after them.
 */
export function startDelays(needs: readonly MachineNeed[], placement: Placement): Map<string, number> {
  const needOf = new Map(needs.map((need) => [need.name, need]));
  const delays = new Map<string, number>();
  for (const load of placement.loads) {
    const kept = load.machines.flatMap((name) => {
      const earlier = needOf.get(name)?.kept;
      const delay = earlier?.host === load.host.name ? earlier.startDelaySeconds : undefined;
      return delay === undefined ? [] : [[name, delay] as const];
    });
    for (const [name, delay] of kept) delays.set(name, delay);
    let last = Math.max(0, ...kept.map(([, delay]) => delay));
    for (const name of load.machines) {
      if (delays.has(name)) continue;
      last += START_STEP_SECONDS;
      delays.set(name, last);
    }
  }
  return delays;
}
