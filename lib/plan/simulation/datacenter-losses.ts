import { nothingFails, type FailureSet } from "../failures";
import type { DatacenterLoss } from "../types";
import { mailRows } from "./mail-under";
import { nameRows } from "./names-under";
import { reachUnder } from "./reach";
import type { Scene } from "./simulate";

/**
 * Effect of the loss of each datacenter on client access and mail flow only: names, front ends and gateways. Every
 * running member counts as serving; whether its DAG survives is evaluated separately.
 */
export function datacenterLosses(scene: Scene): DatacenterLoss[] {
  const before = surroundingsUnder(scene, nothingFails, []).names;
  return scene.deployment.datacenters.map(({ name: datacenter }) => {
    const left = surroundingsUnder(scene, { ...nothingFails, datacenters: [datacenter] }, [datacenter]);
    const known = left.mailflow.flatMap(({ applications }) => applications ?? []);
    return {
      datacenter,
      unreachable: left.names.filter((row, place) => !row.reachable && before[place]?.reachable === true),
      applications: known.length === 0 ? null : known.every(Boolean),
    };
  });
}

function surroundingsUnder(scene: Scene, failure: FailureSet, failed: readonly string[]) {
  const failureCase = { failure, failed, kinds: [] };
  const reach = reachUnder(failure, [], scene.outlets);
  return { names: nameRows(failureCase, scene.names, reach), mailflow: mailRows(failureCase, scene.mail, reach) };
}
