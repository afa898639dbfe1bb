import { compareNames } from "../../base/order";
import type { Deployment, ReverseProxy } from "../../model";
import type { ClientPlace } from "../failures";
import type { MachinePlan, PlannedParts, RecordPlan } from "../types";
import { memberPlaces, type Places } from "./server-places";
import type { NameRow } from "./types";

/** The target of a name: an address held by one or several servers, and the servers to which it passes clients on. */
export interface Entry {
  readonly name: string;
  /** The address answers while one of these runs. If empty, it is outside the deployment and assumed to answer. */
  readonly carriers: readonly ClientPlace[];
  /** Left out where the carrier itself serves clients. */
  readonly pool?: readonly ClientPlace[];
}

/** What servers behind a name need beside running. */
export interface Needs {
  /** One of these domain controllers must be reachable; if empty, none is known. */
  readonly directory: readonly ClientPlace[];
  /** Whether they must reach the Internet. */
  readonly internet: boolean;
  /** Datacenters in which people are who reach the servers over a link; default none. */
  readonly clients?: readonly string[];
}

export interface NameEntry extends Pick<NameRow, "name" | "view" | "purpose" | "distribution"> {
  readonly entries: readonly Entry[];
  /** Servers that an operator can activate instead. */
  readonly standby?: readonly ClientPlace[];
  readonly needs?: Needs;
  readonly ttlSeconds: number;
}

type View = "internal" | "external";

/** Client names from the plan's records, sorted by name and view, each with the targets of its addresses. */
export function clientEntries(deployment: Deployment, plan: PlannedParts, places: Places): NameEntry[] {
  const { namespaces } = deployment;
  if (namespaces === undefined) return [];
  // Other names, such as those of sign-on, have entries of their own.
  const client = new Set(plan.clientNames.map(({ name }) => name));
  const records = plan.records.filter(
    (record) => (record.type === "A" || record.type === "CNAME") && client.has(record.name),
  );
  const names = [...new Set(records.map((record) => `${record.name}|${record.view}`))].sort(compareNames);
  const book = {
    internal: addressBook("internal", deployment, plan, places),
    external: addressBook("external", deployment, plan, places),
  };
  return names.flatMap((key): NameEntry[] => {
    const [name, view] = key.split("|") as [string, View];
    const addresses = addressesOf(name, view, records);
    const found = [...addresses]
      .sort(compareNames)
      .map((address) => book[view].get(address) ?? { name: address, carriers: [] });
    const entries = [...new Map(found.map((entry) => [entry.name, entry])).values()];
    const ttlSeconds =
      records.find((record) => record.name === name && record.view === view)?.ttlSeconds ?? namespaces.ttlSeconds;
    const distribution =
      entries.length === 1 && entries[0]?.pool === undefined ? "single-front" : namespaces.distribution[view];
    return entries.length === 0 ? [] : [{ name, view, purpose: "client", distribution, entries, ttlSeconds }];
  });
}

/** Addresses of a name in one view, following aliases. */
function addressesOf(name: string, view: View, records: readonly RecordPlan[], depth = 0): string[] {
  if (depth > 8) return [];
  return records
    .filter((record) => record.name === name && record.view === view)
    .flatMap((record) => (record.type === "A" ? [record.value] : aliased(record.value, view, records, depth)));
}

/** The addresses of an alias; a name without records in the plan (the hybrid endpoint) stands for itself. */
function aliased(name: string, view: View, records: readonly RecordPlan[], depth: number): string[] {
  const known = records.some((record) => record.name === name && record.view === view);
  return known ? addressesOf(name, view, records, depth + 1) : [name];
}

function addressBook(view: View, deployment: Deployment, plan: PlannedParts, places: Places): Map<string, Entry> {
  const book = new Map<string, Entry>();
  for (const source of deployment.migration?.sources ?? [])
    for (const server of source.servers)
      if (server.address !== undefined) book.set(server.address, { name: server.name, carriers: [places.of(server)] });
  for (const machine of plan.machines.filter((machine) => machine.role === "mailbox"))
    for (const address of mailAddresses(machine))
      book.set(address, { name: machine.name, carriers: [places.of(machine)] });
  const endpoint = deployment.hybrid?.endpoint;
  if (endpoint !== undefined) {
    const carriers = endpoint.servers.flatMap((name) => places.byName(name) ?? []);
    if (carriers.length > 0) book.set(endpoint.name, { name: endpoint.servers.join("/"), carriers });
  }
  for (const [address, carriers] of byAddress(deployment.proxies, view))
    book.set(address, frontEntry(carriers, plan, places));
  return book;
}

function mailAddresses(machine: MachinePlan): string[] {
  return machine.adapters.filter((adapter) => adapter.name === "mapi").map((adapter) => adapter.address);
}

function byAddress(proxies: readonly ReverseProxy[], view: View): Map<string, ReverseProxy[]> {
  const found = new Map<string, ReverseProxy[]>();
  for (const proxy of proxies) {
    const address = view === "external" ? proxy.publicAddress : (proxy.virtualAddress ?? proxy.address);
    if (address !== undefined) found.set(address, [...(found.get(address) ?? []), proxy]);
  }
  return found;
}

/** An address shared by several proxies is named after their group and answers while one of them runs. */
function frontEntry(proxies: readonly ReverseProxy[], plan: PlannedParts, places: Places): Entry {
  const [first] = proxies;
  const wiring = plan.wiring.proxies.find((proxy) => proxy.name === first?.name);
  const servers = new Set(wiring?.pool.map((member) => member.server) ?? []);
  const name = (proxies.length === 1 ? first?.name : first?.group) ?? "";
  return {
    name,
    carriers: proxies.map((proxy) => places.of(proxy)),
    pool: memberPlaces(plan, places).filter((member) => servers.has(member.name)),
  };
}
