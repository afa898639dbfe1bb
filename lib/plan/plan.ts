import type { Alternative } from "../base/alternative";
import type { Problem } from "../base/problem";
import { keepAddresses, readRequirement, type Deployment } from "../model";
import { planCluster } from "./cluster-plan";
import { decideClusters, type Decided } from "./search/decide-clusters";
import type { ClusterDesignResult } from "./design/design-cluster";
import { nothingTried } from "./design/layouts-tried";
import { nearestFits } from "./search/nearest/fits";
import { decideControllers } from "./design/controllers";
import { deploymentCost } from "./cost";
import { againstLock } from "./lock/decisions";
import { keptAddresses } from "./lock/kept";
import type { Lock } from "./lock/types";
import { inDocument } from "./problem-paths";
import { planBalancers } from "./names/balancers";
import { planClientNames } from "./names/client-names";
import { planMailFlow } from "./mailflow/mail-flow";
import { planRecords } from "./names/records";
import { planMachines } from "./placement/machines";
import { placeAll } from "./placement/place-all";
import { planServers } from "./servers";
import { planSizes } from "./sizes";
import { datacenterLosses, requirementOutcomes, sceneOf, type Scene } from "./simulation";
import { planDatacenter } from "./placement/datacenters";
import { builtInPlatforms, platformOf, type Platforms } from "./placement/platforms";
import type { DatacenterContext } from "./placement/platforms/adapter";
import type { Plan, PlannedParts } from "./types";
import { planManagementServer } from "./retirement/management-server";
import { planRetirements } from "./retirement/retirements";
import { planFirewall } from "./wiring/firewall/firewall";
import { wireMonitoring } from "./wiring/monitoring";
import { wireAround } from "./wiring/wire-around";
import { planTenant } from "./wiring/tenant";

export interface PlanResult {
  /** Every decision; left out when there are problems. */
  readonly plan?: Plan;
  readonly problems: readonly Problem[];
  /** The planned deployment, with the addresses kept by the lock. */
  readonly deployment: Deployment;
}

/** What a plan depends on in addition to the deployment. */
export type PlanOptions = Decided;

/**
 * Computes every decision of a deployment. Pure: the same deployment gives the same plan. Problems are decisions that
 * are impossible (no capacity on any host, no number of databases that fits); whether a decision is wise is judged by
 * rules. With the `lock` of an earlier plan its decisions are kept as long as possible; values specified in the
 * document take precedence.
 */
export function planDeployment(described: Deployment, by: PlanOptions = {}): PlanResult {
  const { lock, platforms = builtInPlatforms } = by;
  const deployment = keepAddresses(described, keptAddresses(lock));
  const failed = (problems: readonly Problem[]): PlanResult => ({
    deployment,
    problems: inDocument(withNearest(problems, deployment, platforms), deployment, by.paths),
  });
  if (lock !== undefined && lock.deployment !== deployment.name) return failed([foreignLock(lock, deployment)]);
  const decided = decideClusters(deployment, by);
  if (decided.problems.length > 0) return failed(decided.problems);
  const directory = decideControllers(deployment, decided.designs, lock);
  if (directory.problems.length > 0) return failed(directory.problems);
  const { plan, problems } = planDesigns(decided.designs, directory.deployment, platforms, lock);
  if (plan === undefined) return failed(problems);
  const decisions = [...decided.decisions, ...directory.decisions];
  const complete = { ...plan, decisions };
  const against = lock === undefined ? [] : againstLock(complete, lock, deployment);
  return { deployment, problems: [], plan: { ...complete, decisions: [...decisions, ...against] } };
}

/**
 * Adds the nearest change that would fit to problems of missing capacity. It is searched without the lock, once for all
 * problems.
 */
function withNearest(problems: readonly Problem[], deployment: Deployment, platforms: Platforms): Problem[] {
  const lacksCapacity = ({ code }: Problem): boolean => ["no-fit", "no-host", "host-full"].includes(code);
  if (!problems.some(lacksCapacity)) return [...problems];
  const tried = nothingTried();
  const fits = (changed: Deployment, approximate: boolean): boolean =>
    decideClusters(changed, { tried, approximate, platforms }).problems.length === 0;
  const nearest = nearestFits(deployment, {
    fitsApproximately: (changed) => fits(changed, true),
    fitsExactly: (changed) => fits(changed, false),
  });
  if (nearest.length === 0) return [...problems];
  return problems.map((problem) => (lacksCapacity(problem) ? withAlternatives(problem, nearest) : problem));
}

function withAlternatives({ remedy: _general, ...problem }: Problem, alternatives: readonly Alternative[]): Problem {
  return { ...problem, alternatives };
}

/** Everything that follows from the decided DAGs and domain controllers. */
function planDesigns(
  designs: readonly ClusterDesignResult[],
  deployment: Deployment,
  platforms: Platforms,
  lock: Lock | undefined,
): Omit<PlanResult, "deployment"> {
  const clusters = designs.map((design) => design.cluster);
  const { needs, placement, problems } = placeAll(designs, deployment, lock, { platforms });
  if (problems.length > 0) return { problems };
  const machines = planMachines(needs, platforms, { placement, deployment });
  const servers = planServers(deployment, clusters, machines);
  const planned = designs.map((design) => planCluster(design, servers, deployment));
  const clientNames = planClientNames(deployment);
  const monitoring = wireMonitoring(deployment, servers);
  const balanced = offeringLoadBalancers(deployment, platforms);
  const balancers = planBalancers(deployment, servers, balanced);
  const mailFlow = planMailFlow(deployment, clusters, clientNames, balancers);
  const sizes = planSizes(designs, machines, deployment);
  const records = planRecords(deployment, clusters, clientNames, balancers);
  const parts: DatacenterContext["plan"] = {
    schema: "mail-constructs/plan/v1",
    deployment: deployment.name,
    machines,
    servers,
    clusters: planned,
    clientNames,
    balancers,
    records,
    ...(mailFlow === undefined ? {} : { mailFlow }),
    firewall: planFirewall(deployment, clusters, servers, monitoring),
    wiring: wireAround(deployment, clusters, { planned, machines, clientNames, records, monitoring, balanced, sizes }),
    sizes,
    decisions: [],
  };
  const datacenters = deployment.datacenters.map((datacenter) =>
    planDatacenter(datacenter, placement, deployment, platforms, parts),
  );
  const tenant = planTenant(deployment, { datacenters, machines });
  const decided: PlannedParts = { ...parts, datacenters, ...(tenant === undefined ? {} : { tenant }) };
  const scene = sceneOf(deployment, decided);
  const required = readAgain(deployment, scene);
  if (required.length > 0) return { problems: required };
  const managementServer = planManagementServer(deployment);
  return {
    problems: [],
    plan: {
      ...decided,
      retirements: planRetirements(deployment, decided),
      ...(managementServer === undefined ? {} : { managementServer }),
      requirements: requirementOutcomes(scene, deployment.requirements.survive),
      datacenterLosses: datacenterLosses(scene),
      cost: deploymentCost(deployment, decided, platforms),
    },
  };
}

function offeringLoadBalancers({ datacenters }: Deployment, platforms: Platforms): string[] {
  return datacenters
    .filter((datacenter) => platformOf(datacenter, platforms).offersLoadBalancers === true)
    .map(({ name }) => name);
}

/** Requirements are read again after the number of DAGs is decided, because the names of members depend on it. */
function readAgain({ clusters, requirements }: Deployment, { known }: Scene): Problem[] {
  if (!clusters.some(({ instances }) => instances === "auto")) return [];
  return requirements.survive.flatMap(({ text }) => {
    const { withoutCases, problems } = readRequirement(text, known, `requirements.survive.${text}`);
    return withoutCases === undefined ? problems : [];
  });
}

function foreignLock(lock: Lock, deployment: Deployment): Problem {
  return {
    code: "foreign-lock",
    path: "name",
    message: "the lock belongs to another deployment",
    got: JSON.stringify(lock.deployment),
    expected: JSON.stringify(deployment.name),
    remedy: "put the lock of this document beside it, or decide afresh with `mail-constructs lock FILE --fresh --yes`",
  };
}
