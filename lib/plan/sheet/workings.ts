import { instantiateClusters, type Cluster, type Deployment, type Host } from "../../model";
import { dagInputsOf } from "../design/dag-inputs";
import { directoryInputs, type DirectoryDemand } from "../design/global-catalog";
import { sharesOf } from "../design/shares";
import type { TierShare } from "../mailboxes/spread";
import { dagSheet, loadOf, remoteCopies, retentionDays, type DagInputs, type Load, type Sheet } from "../sizing";
import type { ClusterPlan, ClusterSizes, Plan, RequirementOutcome } from "../types";

/** A planned DAG with the inputs of its figures. */
export interface ClusterWorkings {
  readonly deployment: Deployment;
  readonly plan: ClusterPlan;
  readonly sizes: ClusterSizes;
  readonly cluster: Cluster;
  readonly shares: readonly TierShare[];
  readonly load: Load;
  /** Outcomes of the document's requirements. */
  readonly requirements: readonly RequirementOutcome[];
  /** Inputs of its sizes, and the figures derived from them. */
  readonly inputs: DagInputs;
  readonly figures: Sheet;
  /** The slowest host on which a member may run; left out when no host gives a figure for its processors. */
  readonly slowestHost?: Host;
  readonly megacyclesPerProcessor?: number;
  /**
   * Megacycles of one database where it is mounted, and where it is a passive copy, including the hypervisor's
   * overhead.
   */
  readonly activeMegacycles: number;
  readonly passiveMegacycles: number;
}

/** The workings of every DAG of a plan, in the plan's order. */
export function workingsOf(deployment: Deployment, plan: Plan): ClusterWorkings[] {
  const counts: Record<string, number> = {};
  for (const { design } of plan.clusters) counts[design] = (counts[design] ?? 0) + 1;
  const { clusters } = instantiateClusters(deployment, counts);
  const planned = plan.clusters.flatMap((plannedCluster) => {
    const cluster = clusters.find(({ name }) => name === plannedCluster.name);
    const sizes = plan.sizes.clusters.find(({ name }) => name === plannedCluster.name);
    if (cluster === undefined || sizes === undefined) return [];
    const instances = counts[plannedCluster.design] ?? 1;
    const shares = sharesOf(cluster, instances, deployment);
    const load = loadOf(shares, deployment.exchange.version, retentionDays(deployment));
    return [{ plan: plannedCluster, sizes, cluster, shares, load, instances }];
  });
  const directory = directoryInputs(planned.map(demandOf));
  return planned.map((cluster) => {
    const inputs = { ...inputsOf(cluster, deployment), directory };
    const figures = dagSheet(inputs);
    const { slowestHost } = inputs;
    return {
      ...cluster,
      deployment,
      requirements: plan.requirements,
      inputs,
      figures,
      ...(slowestHost === undefined
        ? {}
        : { slowestHost, megacyclesPerProcessor: figures.number("megacyclesPerProcessor") }),
      activeMegacycles: figures.number("activeMegacycles"),
      passiveMegacycles: figures.number("passiveMegacycles"),
    };
  });
}

interface PlannedDag {
  readonly plan: ClusterPlan;
  readonly sizes: ClusterSizes;
  readonly cluster: Cluster;
  readonly shares: readonly TierShare[];
  readonly load: Load;
  readonly instances: number;
}

/** The inputs as of planning: values that the planner decided are taken from the plan. */
function inputsOf({ plan, sizes, cluster, shares, load, instances }: PlannedDag, deployment: Deployment): DagInputs {
  const { processors, memoryGB, dataDiskGB, systemDiskGB, databases, copiesPerServer } = sizes;
  const worst = {
    activeDatabases: plan.maximumActiveDatabases,
    copies: copiesPerServer,
    serversLeft: plan.serversLeft,
    normal: [sizes.normalOperation],
    failed: [sizes.worstFailure],
  };
  return {
    ...dagInputsOf({ cluster, shares, load, databases, deployment, instances, worst }),
    remote: remoteCopies(plan.databases),
    kept: { processors, memoryGB, dataDiskGB, ...smallestDisk(sizes), systemDiskGB },
  };
}

function smallestDisk({ dataDisks }: ClusterSizes): Pick<DagInputs["kept"], "smallestDataDiskGB"> {
  return dataDisks.length === 0 ? {} : { smallestDataDiskGB: Math.min(...dataDisks.map(({ sizeGB }) => sizeGB)) };
}

function demandOf({ plan, sizes, load }: PlannedDag): DirectoryDemand {
  return {
    activeMegacycles: load.activeMegacycles,
    megacyclesPerProcessor: sizes.megacycles?.perProcessor,
    processors: sizes.processors,
    datacenters: Object.entries(plan.membersByDatacenter).flatMap(([name, members]) => members.map(() => name)),
  };
}
