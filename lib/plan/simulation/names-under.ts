import { namesUnder, nothingFails, type ClientName, type ClientPlace, type NameResult } from "../failures";
import type { Entry, NameEntry, Needs } from "./client-entries";
import type { Reach } from "./reach";
import type { FailureCase, NameRow } from "./types";

/**
 * Effect of a case on every name. Which entries no longer answer is computed here (a member outside the surviving side,
 * a proxy whose servers are behind a cut link, a shared address without a running carrier); which clients are affected,
 * and for how long, is computed by the failure model.
 */
export function nameRows(failureCase: FailureCase, names: readonly NameEntry[], reach: Reach): NameRow[] {
  return names.map(({ entries, ttlSeconds, needs, standby, ...name }) => {
    const result = resultOf({ ...name, entries, ttlSeconds, ...(needs === undefined ? {} : { needs }) }, reach);
    return {
      failed: failureCase.failed,
      kinds: failureCase.kinds,
      ...name,
      living: result.alive,
      dead: result.dead,
      clientsOnDeadEntry: result.deadShare,
      deadForSeconds: result.deadForSeconds,
      poolLeft: result.poolLeft,
      ...(standby === undefined
        ? {}
        : { standby: standby.filter((place) => isUseful(place, needs, reach)).map((place) => place.name) }),
      reachable: result.works,
    };
  });
}

/** Whether some entry of a name no longer answers, or it has none: only such a name can be unreachable. */
export function isAffected({ entries, needs }: NameEntry, reach: Reach): boolean {
  return entries.length === 0 || entries.some((entry) => !answers(entry, needs, reach));
}

const nothingLeft = { alive: [], dead: [], deadShare: 0, deadForSeconds: null, poolLeft: {}, works: false };

function resultOf(name: NameEntry, reach: Reach): Omit<NameResult, "name"> {
  return namesUnder(failedEntries(name, reach), [clientName(name, reach)])[0] ?? nothingLeft;
}

function failedEntries(name: NameEntry, reach: Reach) {
  const dead = name.entries.filter((entry) => !answers(entry, name.needs, reach)).map((entry) => entry.name);
  return { ...nothingFails, members: dead };
}

/** A carrier that only passes clients on must reach a server; any other must itself serve. */
function answers(entry: Entry, needs: Needs | undefined, reach: Reach): boolean {
  const { carriers, pool } = entry;
  if (carriers.length > 0 && pool === undefined) return carriers.some((place) => isUseful(place, needs, reach));
  if (pool === undefined) return true;
  const left = poolLeft(entry, needs, reach);
  return left.length > 0 && clientsCut(left, needs, reach).length === 0;
}

/** Servers that some running carrier reaches. */
function poolLeft({ carriers, pool }: Entry, needs: Needs | undefined, reach: Reach): ClientPlace[] {
  const running = carriers.filter(reach.runs);
  return (pool ?? []).filter(
    (server) =>
      isUseful(server, needs, reach) &&
      (carriers.length === 0 || running.some((carrier) => reach.passes(carrier, server))),
  );
}

/** Whether a server runs and reaches what it needs. */
export function isUseful(server: ClientPlace, needs: Needs | undefined, reach: Reach): boolean {
  return (
    reach.serves(server) &&
    reachesDirectory(server, needs, reach) &&
    (needs?.internet !== true || reach.outside(server))
  );
}

export function reachesDirectory(server: ClientPlace, needs: Needs | undefined, reach: Reach): boolean {
  const directory = needs?.directory ?? [];
  return directory.length === 0 || directory.some((place) => reach.runs(place) && reach.passes(server, place));
}

/** Datacenters with people who reach none of these servers. */
export function clientsCut(servers: readonly ClientPlace[], needs: Needs | undefined, reach: Reach): string[] {
  return (needs?.clients ?? []).filter((datacenter) => {
    const place = { name: "", datacenter };
    return reach.runs(place) && !servers.some((server) => reach.passes(place, server));
  });
}

/**
 * Only names matter here, because places have been evaluated already. The remaining servers of a pool are counted by
 * the failure model.
 */
function clientName(name: NameEntry, reach: Reach): ClientName {
  return {
    name: name.name,
    distribution: name.distribution === "standby" ? "single-front" : name.distribution,
    ttlSeconds: name.ttlSeconds,
    addresses: name.entries.map((entry) => ({
      name: entry.name,
      datacenter: "",
      ...(entry.pool === undefined
        ? {}
        : { pool: poolLeft(entry, name.needs, reach).map((server) => ({ name: server.name, datacenter: "" })) }),
    })),
  };
}
