import type { Deployment } from "../../../model";
import type { ClientPlace, FailureSet } from "../../failures";
import type { PlannedParts, ServiceKind, ServiceReason, ServiceRow } from "../../types";
import { controllerPlaces } from "../identity-entries";
import type { Outlets } from "../outlets";
import type { Reach } from "../reach";
import type { Places } from "../server-places";
import type { NameRow } from "../types";

/** Everything that services around mail and sign-on consist of. */
export interface ServiceScene {
  readonly deployment: Deployment;
  readonly directory: readonly ClientPlace[];
  readonly sync: readonly (ClientPlace & { readonly mode: "active" | "staging" })[];
  readonly signOn: readonly ClientPlace[];
  readonly management?: ClientPlace;
  /** Servers behind the hybrid endpoint. */
  readonly endpoint: readonly ClientPlace[];
  /** Old servers, by the name of their source. */
  readonly sources: Readonly<Record<string, readonly ClientPlace[]>>;
  /** Datacenters in Azure. */
  readonly azure: readonly string[];
  /** Those with a key vault, and whether it admits only the address of the NAT gateway. */
  readonly vaults: readonly { readonly name: string; readonly fromNatGateway: boolean }[];
}

export function serviceScene(deployment: Deployment, plan: PlannedParts, places: Places): ServiceScene {
  const { identity, hybrid, migration, datacenters } = deployment;
  const { managementServer: management, endpoint } = hybrid ?? {};
  return {
    deployment,
    directory: controllerPlaces(plan, places),
    ...identityPlaces(identity, places),
    ...(management === undefined ? {} : { management: places.of(management) }),
    endpoint: endpoint?.servers.flatMap((name) => places.byName(name) ?? []) ?? [],
    sources: Object.fromEntries(
      (migration?.sources ?? []).map((source) => [source.name, source.servers.map((server) => places.of(server))]),
    ),
    vaults: plan.datacenters.flatMap((datacenter) =>
      datacenter.platform === "azure" && datacenter.vault !== undefined
        ? [{ name: datacenter.name, fromNatGateway: datacenter.vault.fromNatGateway }]
        : [],
    ),
    azure: datacenters.filter(({ platform }) => platform === "azure").map(({ name }) => name),
  };
}

function identityPlaces(identity: Deployment["identity"], places: Places): Pick<ServiceScene, "sync" | "signOn"> {
  const { directorySync, signOn } = identity ?? {};
  return {
    sync: directorySync?.servers.map((server) => ({ ...places.of(server), mode: server.mode })) ?? [],
    signOn: signOn?.servers.map((server) => places.of(server)) ?? [],
  };
}

/** What a case leaves of a deployment. */
export interface Left {
  readonly scene: ServiceScene;
  readonly reach: Reach;
  readonly failure: FailureSet;
  readonly outlets: Outlets;
  /** Names under the same case. */
  readonly names: readonly NameRow[];
}

/** The effect on one service, before the case is added. */
export type ServiceEffect = Omit<ServiceRow, "failed" | "kinds">;

/** A service that keeps working. */
export function works(service: ServiceKind, name: string, by: readonly ClientPlace[]): ServiceEffect {
  return { service, name, state: "works", reason: "none", by: namesOf(by), lost: [], steps: [] };
}

export function impaired(
  service: ServiceKind,
  state: "limited" | "stopped",
  reason: ServiceReason,
  about: Partial<Pick<ServiceEffect, "name" | "by" | "lost" | "mailboxes" | "until" | "steps">> = {},
): ServiceEffect {
  return { service, name: "", by: [], lost: [], steps: [], ...about, state, reason };
}

export function namesOf(places: readonly ClientPlace[]): string[] {
  return places.map(({ name }) => name);
}

/** Whether a server runs and reaches a domain controller; where none is known, one is assumed. */
export function hasDirectory({ scene, reach }: Left, server: ClientPlace): boolean {
  const { directory } = scene;
  return directory.length === 0 || directory.some((place) => reach.runs(place) && reach.passes(server, place));
}
