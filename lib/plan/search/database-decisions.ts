import type { Decision } from "../types";
import type { ClusterDesignResult } from "../design/design-cluster";
import { fewestDatabases } from "../design/fewest-databases";
import type { Draft } from "./drafts";

/**
 * The number of databases decided for each design, with the reason, reported for its first DAG. `fewest` are the same
 * DAGs with the fewest databases; `decideAfresh` decides without the lock.
 */
export function databaseDecisions(
  designs: readonly ClusterDesignResult[],
  fewest: readonly ClusterDesignResult[],
  drafts: readonly Draft[],
  decideAfresh: () => readonly Decision[],
): Decision[] {
  return designs.flatMap((design, place): Decision[] => {
    const draft = drafts[place];
    const start = fewest[place];
    const { cluster } = design;
    if (draft === undefined || start === undefined || cluster.databases !== "auto" || cluster.number !== 1) return [];
    const path = `clusters.${cluster.design}.databases`;
    const decided = design.databases.length;
    if (draft.kept === undefined) return [{ path, decided, reason: reasonOf(design, start) }];
    if (fewestDatabases(draft) === decided) return [{ path, decided, reason: FEWEST }];
    const fresh = decideAfresh().find((decision) => decision.path === path);
    return fresh?.decided === decided ? [fresh] : [{ path, decided, reason: lockText(fresh?.decided) }];
  });
}

const FEWEST = "the fewest within all limits of a database, a server and a disk";

function reasonOf(design: ClusterDesignResult, start: ClusterDesignResult): string {
  if (design.databases.length === start.databases.length) return FEWEST;
  const { length } = start.databases;
  return `${length} would be within all limits, with servers of ${sizeText(start)}; so many need ${sizeText(design)}`;
}

function sizeText({ server, dataDisksPerServer: disks }: ClusterDesignResult): string {
  return `${server.processors} processors, ${server.memoryGB} GB and ${disks} data ${disks === 1 ? "disk" : "disks"}`;
}

function lockText(fresh: Decision["decided"] | undefined): string {
  return `kept from the lock; a fresh decision would choose ${fresh ?? "no number"}`;
}
