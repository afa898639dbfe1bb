import type { DomainController } from "../../model";
import type { DirectoryInputs } from "../sizing";
import type { ClusterDesignResult } from "./design-cluster";

/** What a DAG asks of the directory. */
export interface DirectoryDemand {
  readonly activeMegacycles: number;
  /** Megacycles of a member's processor; undefined while no host gives a figure. */
  readonly megacyclesPerProcessor: number | undefined;
  /** Processors of each member. */
  readonly processors: number;
  /** The datacenter of every member. */
  readonly datacenters: readonly string[];
}

/** The demand of a DAG that is being decided. */
export function directoryDemand({ cluster, load, server }: ClusterDesignResult): DirectoryDemand {
  return {
    activeMegacycles: load.activeMegacycles,
    megacyclesPerProcessor: server.megacyclesPerProcessor,
    processors: server.processors,
    datacenters: cluster.members.map(({ datacenter }) => datacenter),
  };
}

/** Sizing inputs of the directory: the users and servers of all DAGs. */
export function directoryInputs(dags: readonly DirectoryDemand[]): DirectoryInputs {
  const speeds = dags.flatMap(({ megacyclesPerProcessor }) => megacyclesPerProcessor ?? []);
  const processors: Record<string, number> = {};
  for (const dag of dags) {
    for (const datacenter of dag.datacenters) {
      processors[datacenter] = (processors[datacenter] ?? 0) + dag.processors;
    }
  }
  return {
    activeMegacycles: dags.reduce((sum, { activeMegacycles }) => sum + activeMegacycles, 0),
    ...(speeds.length === 0 ? {} : { megacyclesPerCore: Math.min(...speeds) }),
    processors,
  };
}

/** Cores of domain controllers usable by Exchange; read-only ones and those without a global catalog do not count. */
export function globalCatalogCores(controllers: readonly DomainController[]): number {
  return controllers
    .filter((controller) => controller.globalCatalog && !controller.readOnly)
    .reduce((sum, controller) => sum + controller.cores, 0);
}
