import type { Placed, Witness } from "../types";
import type { Checking } from "./checking";

/** A machine of the document, of this deployment or beside it. */
export interface NamedMachine {
  readonly name: string;
  readonly kind: string;
  readonly path: string;
  readonly existing: boolean;
  /** Whether its name is that of a Windows computer. */
  readonly windows: boolean;
  readonly datacenter?: string;
  readonly network?: string;
  readonly address?: string;
  readonly publicAddress?: string;
}

/** All machines but the members of clusters. */
export function placedMachines(checking: Checking): NamedMachine[] {
  return [
    ...controllers(checking),
    ...witnesses(checking),
    ...accessMachines(checking),
    ...identityMachines(checking),
    ...oldServers(checking),
  ];
}

/** The members of the clusters; of automatic clusters those of the first one. */
export function memberMachines(checking: Checking): NamedMachine[] {
  return checking.clusters.flatMap((cluster) =>
    cluster.members.map((member) => ({
      name: member.name,
      kind: "member",
      path: checking.paths.of("members", cluster.name, member.name) ?? "clusters",
      existing: false,
      windows: true,
      datacenter: member.datacenter,
    })),
  );
}

function controllers(checking: Checking): NamedMachine[] {
  return checking.deployment.datacenters.flatMap(({ name: datacenter, activeDirectory }) =>
    (activeDirectory?.domainControllers ?? []).map((controller) => ({
      ...controller,
      kind: "domain controller",
      path: checking.paths.of("domainControllers", controller.name) ?? "datacenters",
      windows: true,
      datacenter,
    })),
  );
}

function witnesses(checking: Checking): NamedMachine[] {
  const machines = new Map<string, NamedMachine>();
  for (const cluster of checking.deployment.clusters) {
    for (const key of ["witness", "alternateWitness"] as const) {
      const witness = cluster[key];
      if (witness?.kind !== "file-share") continue;
      const path = `${checking.paths.of("clusters", cluster.name) ?? "clusters"}.${key}`;
      const identity = JSON.stringify([witness.name.toLowerCase(), witness.datacenter, witness.address ?? ""]);
      // Several clusters may share one witness server; said the same way it is one machine.
      if (!machines.has(identity)) machines.set(identity, witnessMachine(witness, path));
    }
  }
  return [...machines.values()];
}

function witnessMachine(witness: Witness, path: string): NamedMachine {
  return { ...witness, kind: "witness", path, windows: true };
}

function accessMachines(checking: Checking): NamedMachine[] {
  const { deployment, paths } = checking;
  const machine = (kind: string, path: string | undefined, placed: Placed): NamedMachine => ({
    ...placed,
    kind,
    path: path ?? "",
    windows: !placed.existing,
  });
  return [
    ...deployment.proxies.map((proxy) => machine("proxy", paths.of("proxies", proxy.name), proxy)),
    ...deployment.gateways.map((gateway) => machine("gateway", paths.of("gateways", gateway.name), gateway)),
  ];
}

function identityMachines(checking: Checking): NamedMachine[] {
  const { directorySync, signOn } = checking.deployment.identity ?? {};
  const { managementServer } = checking.deployment.hybrid ?? {};
  const servers = [...(directorySync?.servers ?? []), ...(signOn?.servers ?? []), ...(signOn?.proxies ?? [])];
  const machines = servers.map((server): NamedMachine => ({
    ...server,
    kind: "identity server",
    path: checking.paths.of("identity", server.name) ?? "identity",
    windows: true,
  }));
  if (managementServer === undefined) return machines;
  return [
    ...machines,
    { ...managementServer, kind: "management server", path: "hybrid.managementServer", windows: true },
  ];
}

/** Servers that are replaced. */
function oldServers(checking: Checking): NamedMachine[] {
  return (checking.document.migration?.sources ?? []).flatMap((source, i) =>
    source.servers.map((server, j) => ({
      ...server,
      kind: "server to be replaced",
      path: `migration.sources[${i}].servers[${j}]`,
      existing: true,
      windows: false,
    })),
  );
}
