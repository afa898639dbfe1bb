import { namesUnder, nothingFails, type ClientName, type ClientPlace, type NameResult } from "../failures";
import type { Entry, NameEntry } from "./client-entries";
import type { Reach } from "./reach";
import type { FailureCase, NameRow } from "./types";

/**
 * Effect of a case on every name. Which entries no longer answer is computed here (a member outside the surviving side,
 * a proxy whose servers are behind a cut link, a shared address without a running carrier); which clients are affected,
 * and for how long, is computed by the failure model.
 */
export function nameRows(failureCase: FailureCase, names: readonly NameEntry[], reach: Reach): NameRow[] {
  return names.map(({ entries, ttlSeconds, ...name }) => {
    const result = resultOf({ ...name, entries, ttlSeconds }, reach);
    return {
      failed: failureCase.failed,
      kinds: failureCase.kinds,
      ...name,
      living: result.alive,
      dead: result.dead,
      clientsOnDeadEntry: result.deadShare,
      deadForSeconds: result.deadForSeconds,
      poolLeft: result.poolLeft,
      reachable: result.works,
    };
  });
}

const nothingLeft = { alive: [], dead: [], deadShare: 0, deadForSeconds: null, poolLeft: {}, works: false };

function resultOf(name: NameEntry, reach: Reach): Omit<NameResult, "name"> {
  return namesUnder(failedEntries(name, reach), [clientName(name, reach)])[0] ?? nothingLeft;
}

function failedEntries(name: NameEntry, reach: Reach) {
  const dead = name.entries.filter((entry) => !answers(entry, reach)).map((entry) => entry.name);
  return { ...nothingFails, members: dead };
}

/** A carrier that only passes clients on must reach a server; any other must itself serve. */
function answers(entry: Entry, reach: Reach): boolean {
  const { carriers, pool } = entry;
  if (carriers.length === 0) return pool === undefined || poolLeft(entry, reach).length > 0;
  return pool === undefined ? carriers.some(reach.serves) : poolLeft(entry, reach).length > 0;
}

/** Servers that some running carrier reaches. */
function poolLeft({ carriers, pool }: Entry, reach: Reach): ClientPlace[] {
  const running = carriers.filter(reach.runs);
  return (pool ?? []).filter(
    (server) =>
      reach.serves(server) && (carriers.length === 0 || running.some((carrier) => reach.passes(carrier, server))),
  );
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
        : { pool: poolLeft(entry, reach).map((server) => ({ name: server.name, datacenter: "" })) }),
    })),
  };
}
