import { federationMetadata } from "../../../facts/health";
import type { Deployment } from "../../../model";
import type { OperatorStep } from "../../types/operator-step";
import type { Left, ServiceScene } from "./service-scene";

/** Steps of operators: each procedure verifies first, names its servers, and says how to see that it worked. */

/**
 * Another server of the farm becomes its primary (Microsoft Learn, Set-AdfsSyncProperties): it is named with its domain to
 * the others, which must reach it by HTTP on port 80.
 */
export function moveConfiguration(
  lost: string,
  next: string,
  { others, domain }: { readonly others: readonly string[]; readonly domain: string },
): OperatorStep[] {
  const primary = `${next}.${domain}`;
  return [
    { kind: "farm-verify-down", server: lost, next },
    { kind: "farm-make-primary", server: next },
    ...others.map((server): OperatorStep => ({ kind: "farm-follow", server, primary })),
    { kind: "farm-check", server: next },
    { kind: "farm-keep", server: next },
    { kind: "farm-follow-back", server: lost, primary },
  ];
}

/** The staging server becomes active (Microsoft Learn, Microsoft Entra Connect Sync: staging server and disaster recovery). */
export function activateStaging({ sync }: ServiceScene, next: string): OperatorStep[] {
  const lost = sync.filter(({ mode }) => mode === "active").map(({ name }) => name);
  return [
    { kind: "sync-verify-down", servers: lost, next },
    { kind: "sync-compare", server: next },
    { kind: "sync-leave-staging", server: next },
    { kind: "sync-check", server: next },
    { kind: "sync-stage", servers: lost },
  ];
}

/** Federated to managed and back (Microsoft Learn, Password hash sync as backup for AD FS; Update-MgDomain). */
export function fallBackToHashes(left: Left): OperatorStep[] {
  const { identity } = left.scene.deployment;
  const service = identity?.signOn?.service ?? null;
  const domains = userDomains(left);
  const each = domains.length === 0 ? [null] : domains;
  const standby = left.names.find(({ purpose }) => purpose === "directory-sync")?.standby ?? [];
  return [
    { kind: "federation-verify-down", service, metadata: federationMetadata },
    { kind: "tenant-connect", tenant: identity?.tenant ?? null, domains },
    { kind: "hashes-verify" },
    ...each.flatMap((domain): OperatorStep[] => [
      { kind: "federation-keep", domain },
      { kind: "domain-to-managed", domain },
      { kind: "domain-check-managed", domain },
    ]),
    ...(standby.length === 0 ? [] : [{ kind: "hashes-sync", standby } as const]),
    { kind: "relying-parties-closed", service },
    ...each.map((domain): OperatorStep => ({
      kind: "domain-to-federated",
      domain,
      service,
      metadata: federationMetadata,
    })),
  ];
}

/** From pass-through to hashes (Microsoft Learn, Pass-through authentication: frequently asked questions). */
export function switchMethod({ scene, reach }: Left): OperatorStep[] {
  const [running] = scene.sync.filter(reach.runs);
  const check: OperatorStep = { kind: "agents-check", domains: scene.deployment.domains.map(({ name }) => name) };
  if (running === undefined) return [{ kind: "agents-ask-support" }, check];
  return [
    { kind: "agents-verify-down", agents: scene.signOn.map(({ name }) => name) },
    { kind: "agents-to-hashes", server: running.name },
    check,
    { kind: "agents-back" },
  ];
}

/** People inside use the published address while the link is down. */
export function publishInside(left: Left): OperatorStep[] {
  const signOn = left.scene.deployment.identity?.signOn;
  return signOn?.service === undefined ? [] : publishName(left, signOn, signOn.service);
}

type SignOn = NonNullable<NonNullable<Deployment["identity"]>["signOn"]>;

function publishName(left: Left, { publicAddress, virtualAddress }: SignOn, service: string): OperatorStep[] {
  const zones = left.scene.deployment.namespaces?.zones ?? [];
  const zone = zones.find(({ name, view }) => view === "internal" && service.endsWith(`.${name}`));
  const server = zone === undefined ? undefined : dnsServerLeft(left, zone.servers);
  if (zone === undefined || server === undefined) return [];
  const redirected = {
    service,
    host: service.slice(0, -zone.name.length - 1),
    zone: zone.name,
    server,
    inside: virtualAddress ?? null,
    outside: publicAddress?.address ?? null,
  };
  return [
    { kind: "redirect-verify", ...redirected },
    { kind: "redirect-outside", ...redirected },
    { kind: "redirect-check", ...redirected, metadata: federationMetadata },
    { kind: "redirect-back", ...redirected },
  ];
}

/** A server of the zone that people who are cut off still reach. */
function dnsServerLeft({ scene, reach, names }: Left, servers: readonly string[]): string | undefined {
  const row = names.find(({ purpose, view }) => purpose === "sign-on" && view === "internal");
  const cloud = new Set(scene.signOn.map(({ datacenter }) => datacenter));
  const there = scene.directory.filter((place) => reach.runs(place) && !cloud.has(place.datacenter));
  return row === undefined ? undefined : servers.find((name) => there.some((place) => place.name === name));
}

/** The role is seized only if its holder never returns (Microsoft Learn, Move-ADDirectoryServerOperationMasterRole). */
export function seizeSchemaMaster(lost: string, next: string): OperatorStep[] {
  return [
    { kind: "schema-wait", server: lost },
    { kind: "schema-seize", server: lost, next },
    { kind: "schema-check", server: lost, next },
  ];
}

/** Domains whose users sign on: those of the mail domains that are not the tenant's own. */
function userDomains({ scene }: Left): string[] {
  return scene.deployment.domains.map(({ name }) => name).filter((name) => !name.endsWith(".onmicrosoft.com"));
}
