import type { Deployment, DocumentPaths, KeyOrigin, PlaceKind } from "../model";
import { documentPath } from "./problem-paths";
import type { ClusterSizes, DecisionReason, DerivedReason, DiskBase, MachinePlan, Plan } from "./types";

/** A key of the document with its effective value, including decisions of the planner. */
export interface ExplainedKey extends Omit<KeyOrigin, "origin"> {
  readonly origin: KeyOrigin["origin"] | "decided";
  /** Reason for the value. */
  readonly reason?: DecisionReason | DerivedReason;
}

/** A document with its deployment and plan. */
export interface Explaining {
  readonly deployment: Deployment;
  readonly plan: Plan;
  readonly paths: DocumentPaths;
}

interface Decided {
  readonly value: unknown;
  readonly reason: DecisionReason | DerivedReason;
}

/**
 * The keys at or below a path of the document, in the order of the schema. A name may be used in place of an index:
 * `clusters.DAG1.databases`. Empty for an unknown path.
 */
export function explainKeys(keys: readonly KeyOrigin[], path: string, from: Explaining): ExplainedKey[] {
  const place = documentPath(path, from.deployment, from.paths);
  const found = keys.filter((key) => isAtOrBelow(key.path, place) || isItemOf(key, place));
  return found.map((key) => explained(key, from));
}

/** Where the value of a key comes from; of a key below one that is left out, where that one's does. */
export function originOfKey(
  keys: readonly KeyOrigin[],
  path: string,
  from: Explaining,
): ExplainedKey["origin"] | undefined {
  const found = explainKeys(keys, path, from).map(({ origin }) => origin);
  if (found.length > 0)
    return (["specified", "decided"] as const).find((origin) => found.includes(origin)) ?? "default";
  const end = path.lastIndexOf(".");
  return end < 0 ? undefined : originOfKey(keys, path.slice(0, end), from);
}

/** Whether the path is an entry of a list of plain values, which counts as one key: `requirements.survive[0]`. */
function isItemOf({ path, value }: KeyOrigin, place: string): boolean {
  const [, list, position] = /^(.*)\[(\d+)\]$/.exec(place) ?? [];
  return list === path && Array.isArray(value) && Number(position) < value.length;
}

function isAtOrBelow(path: string, place: string): boolean {
  return place === "" || path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
}

function explained(key: KeyOrigin, from: Explaining): ExplainedKey {
  const isOpen = key.value === "auto" || (key.origin === "default" && key.value === undefined);
  const decided = isOpen
    ? (byReason(key, from) ?? byMachines(key, from) ?? byDags(key, from) ?? byRange(key, from))
    : undefined;
  return decided === undefined ? key : { ...key, origin: "decided", ...decided };
}

/** The planner's decision with a reason. */
function byReason({ path }: KeyOrigin, { plan, deployment, paths }: Explaining): Decided | undefined {
  const place = path.replace(/\[\d+\]\.count$/, "");
  const found = plan.decisions.find((decision) => documentPath(decision.path, deployment, paths) === place);
  return found === undefined ? undefined : { value: found.decided, reason: found.reason };
}

type Reader = (machine: MachinePlan) => unknown;

/** Effective value of a key, read from the machines that its entry stands for. */
const readers: Readonly<Record<string, Reader>> = {
  host: (machine) => machine.host,
  processors: (machine) => machine.processors,
  memoryGB: (machine) => machine.memoryGB,
  windows: (machine) => (machine.system === "windows" ? machine.release : undefined),
  systemDisk: (machine) => storagesOf(machine, "system"),
  systemDiskGB: (machine) => disksOf(machine, "system").map(({ sizeGB }) => sizeGB),
  dataDisk: (machine) => storagesOf(machine, "database"),
  dataDiskGB: (machine) => disksOf(machine, "database").map(({ sizeGB }) => sizeGB),
  size: (machine) => ("size" in machine ? machine.size : undefined),
  address: (machine) => machine.adapters[0]?.address,
  network: (machine) => machine.adapters[0]?.network,
};

function disksOf({ disks }: MachinePlan, purpose: DiskBase["purpose"]): DiskBase[] {
  const every: readonly DiskBase[] = disks;
  return every.filter((disk) => disk.purpose === purpose);
}

/** Names of the host's storages that hold the disks of a machine. */
function storagesOf(machine: MachinePlan, purpose: DiskBase["purpose"]): unknown[] {
  return disksOf(machine, purpose).flatMap((disk) => ("storage" in disk ? disk.storage : []));
}

const entryKinds: readonly PlaceKind[] = [
  "members",
  "witnesses",
  "proxies",
  "gateways",
  "domainControllers",
  "monitoring",
  "identity",
  "hybrid",
];

function byMachines({ path }: KeyOrigin, from: Explaining): Decided | undefined {
  const [, entry = "", key = ""] = /^(.*)\.([A-Za-z]+)$/.exec(path) ?? [];
  const ofMember = /^(.*)\.addresses$/.exec(entry)?.[1];
  const read = ofMember === undefined ? readers[key] : addressIn(key);
  const machines = read === undefined ? [] : machinesOf(ofMember ?? entry, from);
  const values = machines.flatMap((machine) => read?.(machine) ?? []);
  return decidedFor(machines, values);
}

/** Distinct values; a single one is not wrapped in a list. */
function decidedFor(owners: readonly { readonly name: string }[], every: readonly unknown[]): Decided | undefined {
  const values = [...new Set(every)];
  if (values.length === 0) return undefined;
  return {
    value: values.length === 1 ? values[0] : values,
    reason: { kind: "value-of", names: owners.map(({ name }) => name) },
  };
}

/** Effective value of a key of a design, read from its DAGs where it is not a property of machines. */
const dagReaders: Readonly<Record<string, (sizes: ClusterSizes) => unknown>> = {
  databases: (sizes) => sizes.databases,
  "machine.pageFileGB": (sizes) => sizes.pageFileGB,
};

function byDags({ path }: KeyOrigin, { plan, paths }: Explaining): Decided | undefined {
  const [, design = "", key = ""] = /^(clusters\[\d+\])\.(.+)$/.exec(path) ?? [];
  const dags = plan.sizes.clusters.filter(({ name }) => paths.of("clusters", name) === design);
  const read = dagReaders[key];
  return read === undefined ? undefined : decidedFor(dags, dags.map(read));
}

function addressIn(network: string): Reader {
  return (machine) => machine.adapters.find(({ name }) => name === network)?.address;
}

/** The machines that an entry of the document stands for; `machine` of a cluster stands for all of its members. */
function machinesOf(entry: string, { plan, paths }: Explaining): MachinePlan[] {
  const design = /^(.*)\.machine$/.exec(entry)?.[1];
  return plan.machines.filter((machine) =>
    design === undefined
      ? entryKinds.some((kind) => paths.of(kind, machine.name) === entry)
      : machine.role === "mailbox" && paths.of("clusters", machine.cluster ?? "") === design,
  );
}

/** An address from a network's range, for servers that are not machines of the plan. */
function byRange({ path }: KeyOrigin, { deployment, paths }: Explaining): Decided | undefined {
  const entry = /^(.*)\.address$/.exec(path)?.[1];
  const found = deployment.allocatedAddresses?.find(({ name }) =>
    entryKinds.some((kind) => paths.of(kind, name) === entry),
  );
  if (entry === undefined || found === undefined) return undefined;
  const { address: value, network, datacenter } = found;
  return { value, reason: { kind: "range-of-network", network, datacenter } };
}
