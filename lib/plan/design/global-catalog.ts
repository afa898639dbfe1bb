import type { DomainController } from "../../model";
import type { DirectoryInputs } from "../sizing";
import type { ClusterDesignResult } from "./design-cluster";

/** Sizing inputs of the directory: the users and servers of all DAGs. */
export function directoryInputs(designs: readonly ClusterDesignResult[]): DirectoryInputs {
  const speeds = designs.flatMap((design) => design.server.megacyclesPerProcessor ?? []);
  const processors: Record<string, number> = {};
  for (const { cluster, server } of designs) {
    for (const { datacenter } of cluster.members) {
      processors[datacenter] = (processors[datacenter] ?? 0) + server.processors;
    }
  }
  return {
    activeMegacycles: designs.reduce((sum, { load }) => sum + load.activeMegacycles, 0),
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
