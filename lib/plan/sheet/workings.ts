import { instantiateClusters, type Cluster, type Deployment, type Host } from "../../model";
import { hostsOf } from "../design/host-figures";
import { sharesOf } from "../design/shares";
import { hostMegacyclesPerCore, loadOf, retentionDays, type Load } from "../design/load";
import type { TierShare } from "../mailboxes/spread";
import { megacyclesPerMailbox } from "../sizing/formulas";
import { loadVersionOf, virtualization } from "../../facts/sizing";
import { versionNumber } from "../design/load";
import type { ClusterPlan, ClusterSizes, Plan, RequirementOutcome } from "../types";

/** A planned DAG together with what its figures were computed from. */
export interface ClusterWorkings {
  readonly deployment: Deployment;
  readonly plan: ClusterPlan;
  readonly sizes: ClusterSizes;
  readonly cluster: Cluster;
  /** DAGs of the same design. */
  readonly instances: number;
  readonly shares: readonly TierShare[];
  readonly load: Load;
  /** What became of everything that the document wants survived. */
  readonly requirements: readonly RequirementOutcome[];
  /** Members left on the smallest side of any single or required failure: they carry the whole mail flow. */
  readonly serversLeft: number;
  /** The slowest host that a member may run on; left out when no host gives a figure for its processors. */
  readonly slowestHost?: Host;
  readonly megacyclesPerProcessor?: number;
  /** Megacycles of one database where it is mounted, and where it is a passive copy, with the hypervisor's part. */
  readonly activeMegacycles: number;
  readonly passiveMegacycles: number;
}

/** The workings of every DAG of a plan, in the plan's order. */
export function workingsOf(deployment: Deployment, plan: Plan): ClusterWorkings[] {
  const counts: Record<string, number> = {};
  for (const { design } of plan.clusters) counts[design] = (counts[design] ?? 0) + 1;
  const { clusters } = instantiateClusters(deployment, counts);
  return plan.clusters.flatMap((planned) => {
    const cluster = clusters.find((one) => one.name === planned.name);
    const sizes = plan.sizes.clusters.find((one) => one.name === planned.name);
    if (cluster === undefined || sizes === undefined) return [];
    return [workings(deployment, plan, planned, sizes, cluster, counts[planned.design] ?? 1)];
  });
}

function workings(
  deployment: Deployment,
  plan: Plan,
  planned: ClusterPlan,
  sizes: ClusterSizes,
  cluster: Cluster,
  instances: number,
): ClusterWorkings {
  const shares = sharesOf(cluster, instances, deployment);
  const load = loadOf(shares, deployment.exchange.version, retentionDays(deployment));
  const slowest = slowestHost(cluster, deployment);
  const perProcessor = slowest === undefined ? undefined : hostMegacyclesPerCore(slowest);
  const overhead = 1 + virtualization.defaultOverheadPct / 100;
  const perDatabase = overhead / Math.max(1, sizes.databases);
  return {
    deployment,
    plan: planned,
    sizes,
    cluster,
    instances,
    shares,
    load,
    requirements: plan.requirements,
    serversLeft: planned.serversLeft,
    ...(slowest === undefined ? {} : { slowestHost: slowest }),
    ...(perProcessor === undefined ? {} : { megacyclesPerProcessor: perProcessor }),
    activeMegacycles: load.activeMegacycles * perDatabase,
    passiveMegacycles: load.passiveMegacycles * perDatabase,
  };
}

/** A member may run on any host of its datacenter unless it names one, so the slowest of them counts. */
function slowestHost(cluster: Cluster, deployment: Deployment): Host | undefined {
  const hosts = hostsOf(cluster, deployment).filter((host) => hostMegacyclesPerCore(host) !== undefined);
  const speed = (host: Host): number => hostMegacyclesPerCore(host) ?? 0;
  return hosts.reduce<Host | undefined>(
    (slowest, host) => (slowest === undefined || speed(host) < speed(slowest) ? host : slowest),
    undefined,
  );
}

/** Megacycles of one mailbox of a tier, by the table that the deployment's version uses. */
export function tierMegacycles(messagesPerDay: number, deployment: Deployment): { active: number; passive: number } {
  const { active, passive } = megacyclesPerMailbox(
    messagesPerDay,
    loadVersionOf[versionNumber(deployment.exchange.version)],
  );
  return { active, passive };
}
