import type { Problem } from "../base/problem";
import type { Deployment, DocumentPaths, PlaceKind } from "../model";

/** Lists whose entries a decision may name, with their kind of place in the document. */
const lists: Readonly<Record<string, PlaceKind>> = {
  datacenters: "datacenters",
  clusters: "clusters",
  proxies: "proxies",
  gateways: "gateways",
  monitoring: "monitoring",
  identity: "identity",
  hybrid: "hybrid",
  requirements: "requirements",
  users: "users",
  hosts: "hosts",
};

/**
 * Converts paths of decisions to paths of the document: `clusters.DAG1.databases` becomes `clusters[0].databases`.
 * Paths without a place in the document are kept. Identical problems of the DAGs of one pattern are reported once.
 */
export function inDocument(problems: readonly Problem[], deployment: Deployment, paths?: DocumentPaths): Problem[] {
  if (paths === undefined) return [...problems];
  const placed = problems.map((problem) => ({ ...problem, path: documentPath(problem.path, deployment, paths) }));
  return [...new Map(placed.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** The document path of a path by names. */
export function documentPath(path: string, deployment: Deployment, paths: DocumentPaths): string {
  const [list = "", ...rest] = path.split(".");
  const below = rest.join(".");
  const controllers = list === "datacenters" ? controllerPath(below, deployment, paths) : undefined;
  if (controllers !== undefined) return controllers;
  const nested = nestedPath(path, paths);
  if (nested !== undefined) return nested;
  const kind = lists[list];
  if (kind === undefined) return path;
  // Names may contain dots, so the longest matching prefix wins.
  for (let length = rest.length; length > 0; length--) {
    const found = paths.of(kind, rest.slice(0, length).join("."));
    if (found !== undefined) return [found, ...rest.slice(length)].join(".");
  }
  return path;
}

/** `clusters.DAG1.members.dc1.MBX1` or `datacenters.dc1.hosts.HV11.memoryGB`, as figures name their sources. */
function nestedPath(path: string, paths: DocumentPaths): string | undefined {
  const member = /^clusters\.([^.[]+)\.members\.[^.[]+\.([^.[]+)(.*)$/.exec(path);
  const host = /^datacenters\.[^.[]+\.hosts\.([^.[]+)(.*)$/.exec(path);
  const found = member
    ? paths.of("members", member[1] ?? "", member[2] ?? "")
    : host && paths.of("hosts", host[1] ?? "");
  return found === undefined || found === null ? undefined : found + (member?.[3] ?? host?.[2] ?? "");
}

/** `dc1.domainControllers.count`, or the name of a domain controller. */
function controllerPath(below: string, deployment: Deployment, paths: DocumentPaths): string | undefined {
  const datacenter = deployment.datacenters.find(
    (datacenter) => below === `${datacenter.name}.domainControllers.count`,
  );
  if (datacenter === undefined) return paths.of("domainControllers", below);
  const place = paths.of("datacenters", datacenter.name);
  return place === undefined ? undefined : `${place}.activeDirectory.domainControllers`;
}
