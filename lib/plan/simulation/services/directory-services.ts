import type { ClientPlace } from "../../failures";
import type { Reach } from "../reach";
import { activateStaging, seizeSchemaMaster } from "./identity-runbook";
import { impaired, namesOf, works, type Left, type ServiceEffect } from "./service-scene";

/** Changed passwords reach the tenant, and come back, through the active sync server only. */
export function passwords({ scene, names }: Left): ServiceEffect[] {
  const sync = scene.deployment.identity?.directorySync;
  const row = names.find(({ purpose }) => purpose === "directory-sync");
  if (sync === undefined || row === undefined) return [];
  const services = [
    ...(sync.passwordHash ? (["password-hashes"] as const) : []),
    ...(sync.writeback.includes("password") ? (["password-writeback"] as const) : []),
  ];
  return services.map((service, place) => {
    if (row.reachable)
      return works(
        service,
        "",
        scene.sync.filter(({ mode }) => mode === "active"),
      );
    const [next] = row.standby ?? [];
    const steps = next === undefined || place > 0 ? [] : activateStaging(scene, next);
    return impaired(service, next === undefined ? "stopped" : "limited", "sync-stopped", {
      by: row.standby ?? [],
      lost: row.dead,
      steps,
    });
  });
}

/** A sync server that runs reads the domain controllers that it reaches: what is changed at others waits there. */
export function synchronizedChanges({ scene, reach, names }: Left): ServiceEffect[] {
  const row = names.find(({ purpose }) => purpose === "directory-sync");
  if (row?.reachable !== true) return [];
  const active = scene.sync.filter(({ mode, name }) => mode === "active" && row.living.includes(name));
  const groups = directoryGroups(scene.directory.filter(reach.runs), reach);
  const read = groups.filter((group) => group.some((name) => active.some((server) => reach.passes(server, { datacenter: name })))); // prettier-ignore
  const unread = groups.filter((group) => !read.includes(group)).flat();
  if (read.length === 0 || unread.length === 0) return [];
  return [impaired("synchronized-changes", "limited", "domain-controllers-cut", { by: namesOf(active), lost: unread })];
}

/** Between domain controllers of running datacenters: what is changed on one side is missing on the other. */
export function replication({ scene, reach }: Left): ServiceEffect[] {
  const running = scene.directory.filter(reach.runs);
  const places = [...new Set(scene.directory.map(({ datacenter }) => datacenter))];
  if (places.length < 2) return [];
  const parts = directoryGroups(running, reach);
  if (parts.length < 2) return [works("replication", "", running)];
  return [
    impaired("replication", "limited", "domain-controllers-cut", { lost: parts.map((part) => part.join(" and ")) }),
  ];
}

function directoryGroups(running: readonly ClientPlace[], reach: Reach): string[][] {
  return separated(running.map((place) => place.datacenter), (a, b) => reach.passes({ datacenter: a }, { datacenter: b })); // prettier-ignore
}

/** Groups of datacenters that reach each other, also through one another: replication is routed. */
function separated(datacenters: readonly string[], reaches: (a: string, b: string) => boolean): string[][] {
  return [...new Set(datacenters)].reduce<string[][]>((groups, name) => {
    const near = groups.filter((group) => group.some((other) => reaches(name, other)));
    const far = groups.filter((group) => !near.includes(group));
    return [...far, [...near.flat(), name]];
  }, []);
}

/** A running datacenter whose own domain controllers are all down; nothing is said of others. */
export function localDirectory({ scene, reach }: Left): ServiceEffect[] {
  const places = [...new Set(scene.directory.map(({ datacenter }) => datacenter))];
  return places.flatMap((name): ServiceEffect[] => {
    const here = { name, datacenter: name };
    const own = scene.directory.filter(({ datacenter }) => datacenter === name);
    if (!reach.runs(here) || own.some(reach.runs)) return [];
    const others = scene.directory.filter((place) => reach.runs(place) && reach.passes(here, place));
    const about = { name, lost: namesOf(own), by: namesOf(others) };
    return [
      others.length === 0
        ? impaired("directory", "stopped", "no-directory", about)
        : impaired("directory", "limited", "over-link", about),
    ];
  });
}

/** Nothing needs it day by day: only setup of Exchange and extensions of the schema. */
export function schemaMaster({ scene, reach }: Left): ServiceEffect[] {
  const { schemaMaster: name } = scene.deployment.organization.forest;
  const holder = scene.directory.find((place) => place.name === name);
  if (holder === undefined) return [];
  if (reach.runs(holder)) return [works("schema-master", "", [holder])];
  const left = scene.directory.filter(reach.runs);
  const [next] = left;
  const steps = next === undefined ? [] : seizeSchemaMaster(holder.name, next.name);
  return [impaired("schema-master", "stopped", "servers-down", { lost: [holder.name], by: namesOf(left), steps })];
}

/** The way of a datacenter in Azure to the Internet. A NAT gateway is in one zone: in an unknown one if none is specified. */
export function outbound({ scene, reach, failure, outlets }: Left): ServiceEffect[] {
  return scene.azure.flatMap((name): ServiceEffect[] => {
    const outlet = outlets[name];
    const place = { name, datacenter: name };
    if (outlet === undefined || outlet.isMissing === true || !reach.runs(place)) return [];
    if (!reach.outside(place)) return [impaired("outbound", "stopped", "outlet-down", { name })];
    const zoneLost = failure.hosts.some((host) => host.startsWith(`${name}.zone-`));
    const isUnknown = outlet.via === undefined && outlet.dependsOn.length < 2;
    if (zoneLost && isUnknown) return [impaired("outbound", "limited", "zone-unknown", { name })];
    return [works("outbound", name, [])];
  });
}

/**
 * Machines read secrets at their first start and where certificates are fetched; what runs has what it needs. A vault that
 * admits the address of the NAT gateway is not reached without it; a private endpoint or named addresses do without.
 */
export function secrets({ scene, reach, failure: { gateways = [] } }: Left): ServiceEffect[] {
  return scene.vaults
    .filter(({ name }) => reach.runs({ name, datacenter: name }))
    .map(({ name, fromNatGateway }) => {
      if (gateways.some((failed) => failed.name === `vault:${name}`))
        return impaired("secrets", "limited", "vault-down", { name });
      return fromNatGateway && !reach.outside({ datacenter: name })
        ? impaired("secrets", "limited", "vault-cut", { name })
        : works("secrets", name, []);
    });
}
