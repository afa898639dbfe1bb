import type { Problem } from "../../base/problem";
import { leastDomainControllers } from "../../facts/sizing";
import {
  numberedName,
  zoneInTurn,
  type AutomaticDomainControllers,
  type Deployment,
  type DomainController,
} from "../../model";
import { ownProperty } from "../lock/kept";
import { controllersPath } from "../lock/lock-paths";
import type { Lock } from "../lock/types";
import { directoryCoresIn } from "../sizing";
import type { Decision } from "../types";
import type { ClusterDesignResult } from "./design-cluster";
import { directoryDemand, directoryInputs, globalCatalogCores } from "./global-catalog";

export interface DecidedControllers {
  /** The deployment including the decided domain controllers. */
  readonly deployment: Deployment;
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
}

/**
 * Decides the number of domain controllers where the document specifies `count: auto`: at least two per datacenter, and
 * enough cores of global catalogs for all users of the organization (one core per eight Exchange cores), since each
 * datacenter must serve all of them when the others have failed. Never fewer than in the lock. Names and addresses are
 * assigned in order.
 */
export function decideControllers(
  deployment: Deployment,
  designs: readonly ClusterDesignResult[],
  lock?: Lock,
): DecidedControllers {
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  const inputs = directoryInputs(designs.map(directoryDemand));
  const datacenters = deployment.datacenters.map((datacenter) => {
    const directory = datacenter.activeDirectory;
    const automatic = directory?.automatic;
    if (directory === undefined || automatic === undefined) return datacenter;
    const needed = directoryCoresIn(datacenter.name, inputs);
    const count = countFor(
      directory.domainControllers,
      automatic,
      needed,
      ownProperty(lock?.domainControllers ?? {}, datacenter.name),
    );
    const decided = controllersOf(directory.domainControllers, automatic, count, datacenter.name);
    if (decided.length < count) problems.push(tooFewAddresses(datacenter.name, automatic, count, decided.length));
    decisions.push({
      path: controllersPath(datacenter.name),
      decided: count,
      reason: { kind: "directory-capacity", cores: needed, least: leastDomainControllers },
    });
    return {
      ...datacenter,
      activeDirectory: { ...directory, domainControllers: [...directory.domainControllers, ...decided] },
    };
  });
  return { deployment: decisions.length === 0 ? deployment : { ...deployment, datacenters }, decisions, problems };
}

function countFor(
  listed: readonly DomainController[],
  automatic: AutomaticDomainControllers,
  needed: number,
  kept = 0,
): number {
  const present = globalCatalogCores(listed);
  // Exchange sends no queries to controllers without a global catalog, so more of them would not help.
  const counts = automatic.globalCatalog && !automatic.readOnly;
  const forCores = counts ? Math.ceil((needed - present) / automatic.cores) : 0;
  return Math.max(kept, forCores, leastDomainControllers - listed.length, 0);
}

function controllersOf(
  listed: readonly DomainController[],
  automatic: AutomaticDomainControllers,
  count: number,
  datacenter: string,
): DomainController[] {
  const { namePattern, addresses, zones: _zones, ...like } = automatic;
  const taken = new Set(listed.flatMap((controller) => [controller.name.toLowerCase(), controller.address]));
  return addresses
    .map((address, i) => ({
      ...like,
      ...zoneInTurn(automatic, i),
      name: numberedName(namePattern, i + 1, addresses.length, { datacenter }),
      address,
    }))
    .filter(({ name, address }) => !taken.has(name.toLowerCase()) && !taken.has(address))
    .slice(0, count);
}

function tooFewAddresses(
  datacenter: string,
  automatic: AutomaticDomainControllers,
  count: number,
  available: number,
): Problem {
  return {
    code: "no-fit",
    path: controllersPath(datacenter),
    message: `${count} domain controllers are needed in ${datacenter} and the range has addresses for ${available}`,
    got: JSON.stringify(`${automatic.addresses[0] ?? ""}-${automatic.addresses.at(-1) ?? ""}`),
    expected: `a range with ${count - available} more addresses, or more than ${automatic.cores} cores each`,
    remedy: "widen `addresses`, or give each domain controller more cores",
  };
}
