import { linkName } from "../failures/link-name";
import { cutLinks, placeRuns, type ClientPlace, type FailureResult, type FailureSet } from "../failures";
import { outletRuns, type Outlets } from "./outlets";

/** What still works after a failure, outside of the DAGs. */
export interface Reach {
  /** Whether a server is running. */
  readonly runs: (place: ClientPlace) => boolean;
  /** Whether a server runs and, if it is a member, is on the side of its DAG that keeps its databases. */
  readonly serves: (place: ClientPlace) => boolean;
  /** Whether packets pass directly from one place to the other. */
  readonly passes: (from: Pick<ClientPlace, "datacenter">, to: Pick<ClientPlace, "datacenter">) => boolean;
  /** Whether a server in this place reaches the Internet. */
  readonly outside: (place: Pick<ClientPlace, "datacenter">) => boolean;
}

/**
 * A member outside that side can at best answer that it reaches no database, which is useless to clients. Where an
 * operator must act first, it is the side that gets restored.
 */
export function reachUnder(failure: FailureSet, results: readonly ClusterResult[], outlets: Outlets): Reach {
  const aside = new Set(
    results.flatMap(({ members, result }) => {
      const side = new Set(result.side?.members ?? []);
      return members.filter((member) => !side.has(member));
    }),
  );
  const cut = cutLinks(failure);
  const runs = (place: ClientPlace): boolean => !failure.members.includes(place.name) && placeRuns(failure, place);
  const passes: Reach["passes"] = (from, to) =>
    from.datacenter === to.datacenter || !cut.has(linkName(from.datacenter, to.datacenter));
  return {
    runs,
    serves: (place) => runs(place) && !aside.has(place.name),
    passes,
    outside: (place) => {
      const outlet = outlets[place.datacenter];
      if (outlet === undefined) return true;
      if (!outletRuns(outlet, failure)) return false;
      if (outlet.via === undefined) return true;
      const via = { datacenter: outlet.via };
      return placeRuns(failure, via) && passes(place, via);
    },
  };
}

/** Effect of a failure on one DAG, with the names of all its members. */
export interface ClusterResult {
  readonly members: readonly string[];
  readonly result: FailureResult;
}
