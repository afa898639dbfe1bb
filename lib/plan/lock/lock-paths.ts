/** Path of the decision how many DAGs a design stands for. */
export function instancesPath(design: string): string {
  return `clusters.${design}.instances`;
}

/** Path of the decision how many domain controllers a datacenter gets. */
export function controllersPath(datacenter: string): string {
  return `datacenters.${datacenter}.domainControllers.count`;
}

/** The design whose number a decision is about. */
export function countedDesign(path: string): string | undefined {
  return /^clusters\.(.+)\.instances$/.exec(path)?.[1];
}

/** The datacenter whose number of domain controllers a decision is about. */
export function countedDatacenter(path: string): string | undefined {
  return /^datacenters\.(.+)\.domainControllers\.count$/.exec(path)?.[1];
}
