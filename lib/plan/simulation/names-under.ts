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
  return entries.length === 0 || entries.some((entry) => !stateOf(entry, needs, reach).answers);
}

const nothingLeft = { alive: [], dead: [], deadShare: 0, deadForSeconds: null, poolLeft: {}, works: false };

function resultOf(name: NameEntry, reach: Reach): Omit<NameResult, "name"> {
  const states = name.entries.map((entry) => stateOf(entry, name.needs, reach));
  const dead = states.filter(({ answers }) => !answers).map((state) => state.name);
  return namesUnder({ ...nothingFails, members: dead }, [clientName(name, states)])[0] ?? nothingLeft;
}

/** Whether an entry still answers, and the servers behind it that are left; without a pool it has none. */
interface EntryState {
  readonly name: string;
  readonly answers: boolean;
  readonly poolLeft?: readonly ClientPlace[];
}

/** A carrier that only passes clients on must reach a server; any other must itself serve. */
function stateOf({ name, carriers, pool }: Entry, needs: Needs | undefined, reach: Reach): EntryState {
  if (pool === undefined) {
    return { name, answers: carriers.length === 0 || carriers.some((place) => isUseful(place, needs, reach)) };
  }
  const left = poolLeft(carriers, pool, needs, reach);
  return { name, answers: left.length > 0 && clientsCut(left, needs, reach).length === 0, poolLeft: left };
}

/** Servers that some running carrier reaches. */
function poolLeft(
  carriers: Entry["carriers"],
  pool: readonly ClientPlace[],
  needs: Needs | undefined,
  reach: Reach,
): ClientPlace[] {
  const running = carriers.filter(reach.runs);
  return pool.filter(
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
function clientName(name: NameEntry, states: readonly EntryState[]): ClientName {
  return {
    name: name.name,
    distribution: name.distribution === "standby" ? "single-front" : name.distribution,
    ttlSeconds: name.ttlSeconds,
    addresses: states.map((entry) => ({
      name: entry.name,
      datacenter: "",
      ...(entry.poolLeft === undefined
        ? {}
        : { pool: entry.poolLeft.map((server) => ({ name: server.name, datacenter: "" })) }),
    })),
  };
}
