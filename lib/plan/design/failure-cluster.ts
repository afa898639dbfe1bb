import type { Cluster, Deployment } from "../../model";
import type { DatabaseLayout } from "../copies";
import type { FailureCluster } from "../failures";
import type { ServerSizes } from "./server";
import { linksOfCluster } from "./survive";

/** The cluster as the failure model sees it; `details` adds what is known only after sizing and placement. */
export function failureCluster(
  cluster: Cluster,
  layout: readonly DatabaseLayout[],
  deployment: Deployment,
  details: {
    readonly hostOf?: (member: string) => string | undefined;
    readonly mailboxesOf?: (database: string) => number;
    readonly maximumActiveDatabases?: number;
    readonly server?: ServerSizes;
  } = {},
): FailureCluster {
  const server = details.server;
  const available =
    server?.megacyclesPerProcessor === undefined ? undefined : server.processors * server.megacyclesPerProcessor;
  return {
    name: cluster.name,
    members: cluster.members.map((member) => ({
      name: member.name,
      datacenter: member.datacenter,
      ...optional("host", details.hostOf?.(member.name) ?? member.host),
      ...optional("maximumActiveDatabases", details.maximumActiveDatabases),
      ...optional("availableMegacycles", available),
      ...optional("autoActivation", restriction(cluster.autoActivation?.[member.datacenter])),
    })),
    databases: layout.map((one) => ({
      name: one.database,
      mailboxes: details.mailboxesOf?.(one.database) ?? 0,
      copies: one.copies,
      activeMegacycles: server?.activeMegacycles ?? 0,
      passiveMegacycles: server?.passiveMegacycles ?? 0,
    })),
    ...(cluster.witness === undefined || cluster.witness.kind !== "file-share"
      ? {}
      : { witness: place(cluster.witness) }),
    ...(cluster.alternateWitness === undefined ? {} : { alternateWitness: place(cluster.alternateWitness) }),
    links: linksOfCluster(cluster, deployment),
    ...optional("primary", cluster.primary),
    // A lagged copy can be played down and mounted only where the lag manager does it (preferred architecture).
    laggedCopiesMount: cluster.copies.replayLagManager,
    sites: Object.fromEntries(
      deployment.datacenters.flatMap((one) =>
        one.activeDirectory === undefined ? [] : [[one.name, one.activeDirectory.site]],
      ),
    ),
  };
}

/** Unrestricted activation needs no mention. */
function restriction(policy: "unrestricted" | "intrasite-only" | "blocked" | undefined) {
  return policy === "unrestricted" ? undefined : policy;
}

function place(witness: { readonly name: string; readonly datacenter: string; readonly host?: string }) {
  return { name: witness.name, datacenter: witness.datacenter, ...optional("host", witness.host) };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
