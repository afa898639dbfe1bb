import type { DatabasesReason, DecidedServer, Decision } from "../types";
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
    if (fewestDatabases(draft) === decided) return [{ path, decided, reason: { kind: "fewest-databases" } }];
    const fresh = decideAfresh().find((decision) => decision.path === path);
    if (fresh?.decided === decided) return [fresh];
    return [{ path, decided, reason: { kind: "kept-from-lock", fresh: fresh?.decided ?? null } }];
  });
}

function reasonOf(design: ClusterDesignResult, start: ClusterDesignResult): DatabasesReason {
  const fewest = start.databases.length;
  if (design.databases.length === fewest) return { kind: "fewest-databases" };
  return { kind: "smaller-servers", fewest, withFewest: serverOf(start), withDecided: serverOf(design) };
}

function serverOf({ server, dataDisksPerServer: dataDisks }: ClusterDesignResult): DecidedServer {
  return { processors: server.processors, memoryGB: server.memoryGB, dataDisks };
}
