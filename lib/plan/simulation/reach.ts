import { placeRuns } from "../failures/effect";
import { linkName } from "../failures/link-name";
import type { ClientPlace, FailureResult, FailureSet } from "../failures";

/** What still works after a failure, outside of the DAGs. */
export interface Reach {
  /** Whether a server is running. */
  readonly runs: (place: ClientPlace) => boolean;
  /** Whether a server runs and, if it is a member, is on the side of its DAG that keeps its databases. */
  readonly serves: (place: ClientPlace) => boolean;
  /** Whether packets pass directly from one place to the other. */
  readonly passes: (from: ClientPlace, to: ClientPlace) => boolean;
}

/**
 * A member outside that side can at best answer that it reaches no database, which is useless to clients. Where an
 * operator must act first, it is the side that gets restored.
 */
export function reachUnder(failure: FailureSet, results: readonly ClusterResult[]): Reach {
  const aside = new Set(
    results.flatMap(({ members, result }) => {
      const side = new Set(result.side?.members ?? []);
      return members.filter((member) => !side.has(member));
    }),
  );
  const cut = new Set(failure.links.map(([from, to]) => linkName(from, to)));
  const runs = (place: ClientPlace): boolean => !failure.members.includes(place.name) && placeRuns(failure, place);
  return {
    runs,
    serves: (place) => runs(place) && !aside.has(place.name),
    passes: (from, to) => from.datacenter === to.datacenter || !cut.has(linkName(from.datacenter, to.datacenter)),
  };
}

/** Effect of a failure on one DAG, with the names of all its members. */
export interface ClusterResult {
  readonly members: readonly string[];
  readonly result: FailureResult;
}
