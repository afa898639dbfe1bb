/** Path of the decision about the number of DAGs of a design. */
export function instancesPath(design: string): string {
  return `clusters.${design}.instances`;
}

/** Path of the decision about the number of domain controllers in a datacenter. */
export function controllersPath(datacenter: string): string {
  return `datacenters.${datacenter}.domainControllers.count`;
}

/** The design of a decision about its number of DAGs. */
export function countedDesign(path: string): string | undefined {
  return /^clusters\.(.+)\.instances$/.exec(path)?.[1];
}

/** The datacenter of a decision about its number of domain controllers. */
export function countedDatacenter(path: string): string | undefined {
  return /^datacenters\.(.+)\.domainControllers\.count$/.exec(path)?.[1];
}
