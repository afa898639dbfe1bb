import { sortByName } from "../../base/order";
import { roleSizes } from "../../facts/role-sizes";
import {
  networkHolding,
  serverEntries,
  type Cluster,
  type Deployment,
  type IdentityServer,
  type ServerEntry,
  type ServerRole,
} from "../../model";
import type { MachineBase } from "../types";
import { keptMachine } from "../lock/kept";
import type { Lock } from "../lock/types";
import { keptDisk } from "./member-disks";
import type { MachineNeed } from "./need";

type SizedRole = keyof typeof roleSizes;

/** Every machine to be created except the members; `existing` servers need none. */
export function otherNeeds(deployment: Deployment, clusters: readonly Cluster[], lock?: Lock): MachineNeed[] {
  const needs = new Map<string, MachineNeed>();
  for (const entry of serverEntries(deployment, clusters)) {
    const need = needOf(entry, deployment);
    if (need === undefined) continue;
    const known = needs.get(need.name);
    // A witness server may serve several DAGs; it must not share a host with a member of any of them.
    const isShared = known?.role === "witness" && need.role === "witness";
    needs.set(need.name, isShared ? { ...known, apart: [...new Set([...known.apart, ...need.apart])] } : need);
  }
  return sortByName([...needs.values()], (need) => need.name).map((need) => keptNeed(need, lock));
}

/** Values in the lock are kept, except the processors of domain controllers, which the document specifies. */
function keptNeed(need: MachineNeed, lock: Lock | undefined): MachineNeed {
  const kept = keptMachine(lock, need.name, need.datacenter);
  if (kept === undefined) return need;
  const isController = need.role === "domain-controller";
  return {
    ...need,
    processors: isController ? need.processors : Math.max(need.processors, kept.processors),
    memoryGB: Math.max(need.memoryGB, kept.memoryGB),
    disks: need.disks.map((disk) => keptDisk(disk, undefined, kept)),
    kept,
  };
}

/** The need of a server to be created; undefined if it needs no machine. */
function needOf(entry: ServerEntry, deployment: Deployment): MachineNeed | undefined {
  const { datacenter } = entry;
  const role = sizedRole(entry);
  if (entry.existing || datacenter === undefined || role === undefined) return undefined;
  const size = { ...roleSizes[role], ...entry.size };
  const network = networkOf(entry, datacenter, deployment);
  const system = systemOf(entry);
  return {
    name: entry.name,
    role,
    ...specifiedPlace(entry),
    ...installationOf(entry, deployment),
    apart: [entry.group],
    datacenter,
    system,
    release: system === "windows" ? (entry.windows ?? deployment.exchange.windows) : "linux",
    processors: size.processors,
    memoryGB: size.memoryGB,
    disks: [{ name: "system", purpose: "system", sizeGB: size.systemDiskGB, location: 0, databases: [] }],
    addresses: entry.address === undefined || network === undefined ? [] : [{ network, address: entry.address }],
    stateful: statefulRoles.has(role),
    path: entry.specified,
  };
}

/**
 * Roles whose machines hold what cannot be recreated: the directory, the configuration of federation (its first server
 * alone may write it) and of synchronization, the Exchange configuration of a management server.
 */
const statefulRoles: ReadonlySet<SizedRole> = new Set([
  "witness",
  "domain-controller",
  "directory-sync",
  "sign-on",
  "hybrid-management",
]);

/** Identity servers name their own option, else that of Exchange; other roles have a desktop. */
function installationOf({ role, of }: ServerEntry, { exchange }: Deployment): Pick<MachineNeed, "installation"> {
  if (role !== "hybrid-management" && !identityRoles.has(role)) return {};
  const own = "windowsInstallation" in of ? (of as IdentityServer).windowsInstallation : undefined;
  const installation = own ?? exchange.windowsInstallation;
  return installation === undefined ? {} : { installation };
}

const identityRoles: ReadonlySet<ServerRole> = new Set(["directory-sync", "sign-on", "sign-on-proxy"]);

function specifiedPlace({ cluster, host, zone, azureSize }: ServerEntry) {
  return {
    ...(cluster === undefined ? {} : { cluster }),
    ...(host === undefined ? {} : { host }),
    ...(zone === undefined ? {} : { zone }),
    ...(azureSize === undefined ? {} : { size: azureSize }),
  };
}

/** The role by which a server is sized; an alternate witness is sized like a witness. */
function sizedRole({ role }: ServerEntry): SizedRole | undefined {
  if (role === "alternate-witness") return "witness";
  return isSized(role) ? role : undefined;
}

function isSized(role: ServerRole): role is SizedRole {
  return Object.hasOwn(roleSizes, role);
}

function systemOf({ role, product }: ServerEntry): MachineBase["system"] {
  if (role === "reverse-proxy") return product === "web-application-proxy" ? "windows" : "linux";
  if (role === "monitoring") return product === "scom" ? "windows" : "linux";
  return role === "mail-gateway" ? "linux" : "windows";
}

/** The specified network, else the network of the datacenter whose range contains the address. */
function networkOf(entry: ServerEntry, datacenter: string, { datacenters }: Deployment): string | undefined {
  const networks = datacenters.find((candidate) => candidate.name === datacenter)?.networks ?? [];
  return entry.network ?? networkHolding(entry, networks)?.name;
}
