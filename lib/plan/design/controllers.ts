import type { Problem } from "../../base/problem";
import { exchangeCoresPerDirectoryCore } from "../../facts/sizing";
import {
  numberedName,
  type AutomaticDomainControllers,
  type Datacenter,
  type Deployment,
  type DomainController,
} from "../../model";
import { own } from "../lock/kept";
import { controllersPath } from "../lock/paths";
import type { Lock } from "../lock/types";
import { directoryCores } from "../sizing/formulas";
import type { Decision } from "../types";
import type { ClusterDesignResult } from "./cluster";

/** Fewest domain controllers of a datacenter where the planner decides: one can be down without the site losing its directory. */
const FEWEST = 2;

export interface DecidedControllers {
  /** The deployment with the domain controllers that were decided. */
  readonly deployment: Deployment;
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
}

/**
 * Decides how many domain controllers there are where the document says `count: auto`: two in a datacenter at least, and cores
 * of global catalogs for all users of the organization (one core to eight of Exchange), since each datacenter must carry all
 * of them when the others are gone. Never fewer than the lock has. They get names and addresses in order.
 */
export function decideControllers(
  deployment: Deployment,
  designs: readonly ClusterDesignResult[],
  lock?: Lock,
): DecidedControllers {
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  const datacenters = deployment.datacenters.map((datacenter) => {
    const directory = datacenter.activeDirectory;
    const automatic = directory?.automatic;
    if (directory === undefined || automatic === undefined) return datacenter;
    const needed = neededCores(datacenter, designs);
    const count = countFor(
      directory.domainControllers,
      automatic,
      needed,
      own(lock?.domainControllers ?? {}, datacenter.name),
    );
    const decided = controllersOf(directory.domainControllers, automatic, count, datacenter.name);
    if (decided.length < count) problems.push(tooFewAddresses(datacenter.name, automatic, count, decided.length));
    const reason = `${needed} ${needed === 1 ? "core" : "cores"} of global catalogs for all users, and at least ${FEWEST} domain controllers`;
    decisions.push({ path: controllersPath(datacenter.name), decided: count, reason });
    return {
      ...datacenter,
      activeDirectory: { ...directory, domainControllers: [...directory.domainControllers, ...decided] },
    };
  });
  return { deployment: decisions.length === 0 ? deployment : { ...deployment, datacenters }, decisions, problems };
}

/** Cores for the users' megacycles of all DAGs, and no less than one for eight of the members that stand here. */
function neededCores(datacenter: Datacenter, designs: readonly ClusterDesignResult[]): number {
  const perCore = designs.flatMap((design) => design.server.megacyclesPerProcessor ?? []);
  const megacycles = designs.reduce((sum, design) => sum + design.load.activeMegacycles, 0);
  const forUsers = perCore.length === 0 ? 0 : directoryCores(megacycles, Math.min(...perCore));
  const processors = designs.reduce((sum, { cluster, server }) => {
    return sum + server.processors * cluster.members.filter((member) => member.datacenter === datacenter.name).length;
  }, 0);
  return Math.max(forUsers, Math.ceil(processors / exchangeCoresPerDirectoryCore));
}

function countFor(
  listed: readonly DomainController[],
  automatic: AutomaticDomainControllers,
  needed: number,
  kept = 0,
): number {
  const present = listed
    .filter((controller) => controller.globalCatalog && !controller.readOnly)
    .reduce((sum, controller) => sum + controller.cores, 0);
  // Controllers without a global catalog answer no look-ups of Exchange, however many there are.
  const counts = automatic.globalCatalog && !automatic.readOnly;
  const forCores = counts ? Math.ceil((needed - present) / automatic.cores) : 0;
  return Math.max(kept, forCores, FEWEST - listed.length, 0);
}

function controllersOf(
  listed: readonly DomainController[],
  automatic: AutomaticDomainControllers,
  count: number,
  datacenter: string,
): DomainController[] {
  const { namePattern, addresses, ...like } = automatic;
  const taken = new Set(listed.flatMap((controller) => [controller.name.toLowerCase(), controller.address]));
  return addresses
    .map((address, i) => ({
      ...like,
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
  had: number,
): Problem {
  return {
    code: "no-fit",
    path: controllersPath(datacenter),
    message: `${count} domain controllers are needed in ${datacenter} and the range has addresses for ${had}`,
    got: JSON.stringify(`${automatic.addresses[0] ?? ""}-${automatic.addresses.at(-1) ?? ""}`),
    expected: `a range with ${count - had} more addresses, or more than ${automatic.cores} cores each`,
    remedy: "widen `addresses`, or give each domain controller more cores",
  };
}
