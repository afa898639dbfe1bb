import { sortByName } from "../base/order";
import {
  networkHolding,
  serverEntries,
  serverKey,
  type Cluster,
  type Deployment,
  type ServerEntry,
  type ServerRole,
} from "../model";
import type { AdapterBase, MachinePlan, ServerPlan } from "./types";

/** Everything the document specifies of one server, entries of members first. */
type Entries = readonly [ServerEntry, ...ServerEntry[]];

/**
 * Every server of the deployment once, sorted by name: created ones where they were placed, existing ones where the
 * document specifies.
 */
export function planServers(
  deployment: Deployment,
  clusters: readonly Cluster[],
  machines: readonly MachinePlan[],
): ServerPlan[] {
  const created = new Map(machines.map((machine) => [machine.name, machine]));
  const byName = new Map<string, Entries>();
  for (const entry of [...memberEntries(deployment, clusters), ...serverEntries(deployment, clusters)]) {
    const key = serverKey(entry.dnsName ?? entry.name, deployment);
    const known = byName.get(key);
    byName.set(key, known === undefined ? [entry] : [...known, entry]);
  }
  const servers = [...byName.values()].map((entries) => {
    const [machine] = entries.flatMap(({ name }) => created.get(name) ?? []);
    return server(entries, machine, deployment);
  });
  return sortByName(servers, (server) => server.name);
}

/** The address at which other internal servers reach a server; undefined if unknown. */
export function addressOf({ addresses }: ServerPlan): string | undefined {
  const { public: _outside, replication: _replication, mapi, ...others } = addresses;
  return mapi ?? Object.values(others)[0];
}

/** The servers with a role, sorted by name. */
export function serversWith(servers: readonly ServerPlan[], role: ServerRole): ServerPlan[] {
  return servers.filter((server) => server.roles.includes(role));
}

function memberEntries({ exchange }: Deployment, clusters: readonly Cluster[]): ServerEntry[] {
  return clusters.flatMap((cluster) =>
    cluster.members.map((member) => ({
      role: "mailbox" as const,
      name: member.name,
      specified: `clusters.${cluster.design}.members.${member.datacenter}`,
      existing: false,
      group: cluster.name,
      datacenter: member.datacenter,
      product: `Exchange ${exchange.version} ${exchange.update}`,
      windows: member.windows ?? exchange.windows,
      cluster: cluster.name,
      of: member,
    })),
  );
}

function server(entries: Entries, machine: MachinePlan | undefined, deployment: Deployment): ServerPlan {
  const known = <K extends keyof ServerEntry>(key: K) => entries.find((entry) => entry[key] !== undefined)?.[key];
  const datacenter = known("datacenter");
  const platform = deployment.datacenters.find((candidate) => candidate.name === datacenter)?.platform;
  const windows = machine === undefined ? known("windows") : machine.system === "windows" ? machine.release : undefined;
  return {
    name: machine?.name ?? entries[0].dnsName ?? entries[0].name,
    roles: [...new Set(entries.map((entry) => entry.role))],
    existing: machine === undefined && entries.every((entry) => entry.existing),
    clusters: [...new Set(entries.flatMap((entry) => entry.cluster ?? []))],
    ...optional("datacenter", datacenter),
    ...optional("platform", platform),
    ...optional("host", machine?.host ?? known("host")),
    ...optional("zone", machine?.zone ?? known("zone")),
    addresses: { ...addressesOf(entries, deployment), ...createdAddresses(machine) },
    ...optional("product", known("product")),
    ...optional("windows", windows),
    specified: [...new Set(entries.map((entry) => entry.specified))],
  };
}

function createdAddresses(machine: MachinePlan | undefined): Record<string, string> {
  const adapters: readonly AdapterBase[] = machine?.adapters ?? [];
  return Object.fromEntries(adapters.map(({ name, address }) => [name, address]));
}

function addressesOf(entries: readonly ServerEntry[], deployment: Deployment): Record<string, string> {
  return Object.fromEntries(
    entries.flatMap((entry) => [
      ...(entry.address === undefined ? [] : [[purposeOf(entry, deployment), entry.address] as const]),
      ...(entry.publicAddress === undefined ? [] : [["public", entry.publicAddress] as const]),
    ]),
  );
}

function purposeOf(entry: ServerEntry, deployment: Deployment): string {
  const networks = deployment.datacenters.find((datacenter) => datacenter.name === entry.datacenter)?.networks ?? [];
  return networkHolding(entry, networks)?.purpose ?? "address";
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
