import type { Alternative } from "../../../base/alternative";
import type { Deployment } from "../../../model";
import { enterprise, existingWitness, fewerOnDisk, moreInstances, moreMembers } from "./change-clusters";
import { nearestGrowth } from "./change-growth";
import { hostedPlaces, largerDisks, moreCores, moreHosts, moreMemory, moreStorage, storagesUsed } from "./change-hosts";
import { nearestValue, type Trial } from "./search";
import { fewerMailboxes, lessGrowth, smallerQuotas, type Way } from "./change-users";

/**
 * The smallest changes with which a deployment without enough capacity would fit: more or larger hosts, more disks,
 * DAGs or members, a witness that exists, smaller quotas, fewer mailboxes or years of growth. Each is found by trying it with everything else
 * unchanged.
 */
export function nearestFits(deployment: Deployment, trial: Trial): Alternative[] {
  return [...ofDatacenters(deployment, trial), ...ofClusters(deployment, trial), ...ofUsers(deployment, trial)];
}

function ofDatacenters(deployment: Deployment, trial: Trial): Alternative[] {
  const places = hostedPlaces(deployment);
  const storages = storagesUsed(deployment);
  const growths = [
    moreHosts(),
    moreMemory(),
    moreCores(),
    ...storages.map(({ name, layout }) => moreStorage(name, layout)),
    ...storages.filter(({ layout }) => layout === "disk-per-volume").map(({ name }) => largerDisks(name)),
  ];
  return growths.flatMap((growth) => nearestGrowth(deployment, places, growth, trial) ?? []);
}

function ofClusters(deployment: Deployment, trial: Trial): Alternative[] {
  const found = deployment.clusters.flatMap((design) => {
    const members = foundBy(moreMembers(deployment, design, false), trial);
    return [
      ...foundBy(moreInstances(deployment, design), trial),
      ...(members.length > 0 ? members : foundBy(moreMembers(deployment, design, true), trial)),
      ...foundBy(fewerOnDisk(deployment, design), trial),
      ...foundBy(existingWitness(deployment, design), trial),
    ];
  });
  return [...found, ...foundBy(enterprise(deployment), trial)];
}

function ofUsers(deployment: Deployment, trial: Trial): Alternative[] {
  return [smallerQuotas, fewerMailboxes, lessGrowth].flatMap((change) => foundBy(change(deployment), trial));
}

function foundBy({ values, apply, alternative, each }: Way, trial: Trial): Alternative[] {
  const works = (value: number): boolean => trial.fitsApproximately(apply(value)) && trial.fitsExactly(apply(value));
  const value = each === true ? values.find(works) : nearestValue(values, apply, trial);
  return value === undefined ? [] : [alternative(value)];
}
