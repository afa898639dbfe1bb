import { sortByName } from "../../base/order";
import { roleSizes } from "../../facts/role-sizes";
import {
  networkHolding,
  serverEntries,
  type Cluster,
  type Deployment,
  type ServerEntry,
  type ServerRole,
} from "../../model";
import type { MachineBase } from "../types";
import { keptMachine } from "../lock/kept";
import type { Lock } from "../lock/types";
import { keptDisk } from "./member-disks";
import type { MachineNeed } from "./need";

type SizedRole = keyof typeof roleSizes;

/** Every machine other than the members that the deployment creates: what is `existing` needs none. */
export function otherNeeds(deployment: Deployment, clusters: readonly Cluster[], lock?: Lock): MachineNeed[] {
  const needs = new Map<string, MachineNeed>();
  for (const entry of serverEntries(deployment, clusters)) {
    const need = needOf(entry, deployment);
    if (need === undefined) continue;
    const known = needs.get(need.name);
    // One witness server may serve several DAGs; it stays off the hosts of all their members.
    const isShared = known?.role === "witness" && need.role === "witness";
    needs.set(need.name, isShared ? { ...known, apart: [...new Set([...known.apart, ...need.apart])] } : need);
  }
  return sortByName([...needs.values()], (need) => need.name).map((need) => keptNeed(need, lock));
}

/** What the lock says of a machine stays; the processors of domain controllers are in the document. */
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

/** What is needed of a server that is created; undefined where nothing is. */
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
    ...(entry.cluster === undefined ? {} : { cluster: entry.cluster }),
    apart: [entry.group],
    datacenter,
    ...(entry.host === undefined ? {} : { host: entry.host }),
    ...(entry.zone === undefined ? {} : { zone: entry.zone }),
    system,
    release: system === "windows" ? (entry.windows ?? deployment.exchange.windows) : "linux",
    processors: size.processors,
    memoryGB: size.memoryGB,
    disks: [{ name: "system", purpose: "system", sizeGB: size.systemDiskGB, location: 0, databases: [] }],
    addresses: entry.address === undefined || network === undefined ? [] : [{ network, address: entry.address }],
    stateful: role === "witness" || role === "domain-controller",
    path: entry.specified,
  };
}

/** The role by which a server is sized; an alternate witness is a machine like any witness. */
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

/** The network that is named, else the one of the datacenter whose range holds the address. */
function networkOf(entry: ServerEntry, datacenter: string, { datacenters }: Deployment): string | undefined {
  const networks = datacenters.find((candidate) => candidate.name === datacenter)?.networks ?? [];
  return entry.network ?? networkHolding(entry, networks)?.name;
}
