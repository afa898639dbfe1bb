import { shortName, zoneName, zoneNames, type Cluster, type Deployment } from "../../model";
import type { DatabaseLayout } from "../copies";
import type { FailureCluster } from "../failures";
import type { FailureModel } from "../types";

/** Facts about the members that are known only after sizing and placement. */
export interface ModelDetails {
  /** Hyper-V host or zone of a machine of the plan; undefined for machines that the plan does not create. */
  readonly hostOf?: (name: string) => string | undefined;
  readonly maximumActiveDatabases?: number;
  readonly availableMegacycles?: number;
  readonly cacheMB?: number;
}

type Standing = { readonly name: string; readonly datacenter: string; readonly host?: string; readonly zone?: string };

/**
 * The failure model of a DAG: everything that determines the outcome of a failure. A zone fails with all its members
 * just like a host, so the zone is given as the host of members without one.
 */
export function failureModel(cluster: Cluster, deployment: Deployment, details: ModelDetails = {}): FailureModel {
  const place = ({ name, datacenter, host, zone }: Standing) => ({
    name,
    datacenter,
    ...optional(
      "host",
      details.hostOf?.(name) ?? host ?? (zone === undefined ? undefined : zoneName(datacenter, zone)),
    ),
  });
  const witnessPlace = (witness: Standing) => {
    const short = shortName(witness.name);
    const member = cluster.members.find(({ name }) => name.toLowerCase() === short)?.name;
    return { ...place(witness), ...optional("member", member) };
  };
  const { witness, alternateWitness } = cluster;
  const zones = zoneNames(deployment);
  return {
    members: cluster.members.map((member) => ({
      ...place(member),
      ...optional("maximumActiveDatabases", details.maximumActiveDatabases),
      ...optional("availableMegacycles", details.availableMegacycles),
      ...optional("autoActivation", restriction(cluster.autoActivation?.[member.datacenter])),
      ...optional("cacheMB", details.cacheMB),
    })),
    ...(witness?.kind === "file-share" ? { witness: witnessPlace(witness) } : {}),
    ...optional("alternateWitness", alternateWitness === undefined ? undefined : witnessPlace(alternateWitness)),
    links: linksOf(cluster, deployment),
    ...(zones.length === 0 ? {} : { zones }),
    ...optional("primary", cluster.primary),
    ...optional("datacenterActivation", cluster.datacenterActivation ? undefined : false),
    // A lagged copy can be played down and mounted only if the replay lag manager does so (preferred architecture).
    laggedCopiesMount: cluster.copies.replayLagManager,
    sites: Object.fromEntries(
      deployment.datacenters.flatMap((datacenter) =>
        datacenter.activeDirectory === undefined ? [] : [[datacenter.name, datacenter.activeDirectory.site]],
      ),
    ),
  };
}

/** A DAG with a candidate layout, before the load of its databases and the hosts of its members are known. */
export function draftFailureCluster(
  cluster: Cluster,
  layout: readonly DatabaseLayout[],
  deployment: Deployment,
): FailureCluster {
  const databases = layout.map(({ database, copies }) => ({ name: database, mailboxes: 0, copies }));
  return { name: cluster.name, databases, ...failureModel(cluster, deployment) };
}

/** Unrestricted activation is the default and is left out. */
function restriction(policy: "unrestricted" | "intrasite-only" | "blocked" | undefined) {
  return policy === "unrestricted" ? undefined : policy;
}

/** Links of the document between two datacenters of the cluster. */
function linksOf(cluster: Cluster, deployment: Deployment): (readonly [string, string])[] {
  const places = new Set(cluster.members.map((member) => member.datacenter));
  if (cluster.witness !== undefined) places.add(cluster.witness.datacenter);
  return deployment.links.map(({ between }) => between).filter((ends) => ends.every((end) => places.has(end)));
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
