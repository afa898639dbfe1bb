import { placedEntries, serverEntries, type ServerRole } from "../servers/entries";
import type { Deployment, Placed } from "../types";
import type { FailureNames, NetworkGateway } from "./types";

type Standing = Pick<Placed, "name" | "datacenter" | "host" | "zone">;

/** Name of an availability zone in requirements and failures. */
export function zoneName(datacenter: string, zone: string): string {
  return `${datacenter}.zone-${zone}`;
}

/** All zones of the document, by name. */
export function zoneNames({ datacenters }: Pick<Deployment, "datacenters">): string[] {
  return datacenters.flatMap((datacenter) => datacenter.zones.map((zone) => zoneName(datacenter.name, zone)));
}

/** VPN gateways, NAT gateways and key vaults of Azure datacenters. */
export function networkGateways({
  datacenters,
  credentials,
}: Pick<Deployment, "datacenters" | "credentials">): NetworkGateway[] {
  const { domainJoin, promotion, directoryRestore } = credentials;
  const readsSecrets = [domainJoin, promotion, directoryRestore].some((secret) => secret !== undefined);
  return datacenters
    .filter(({ platform }) => platform === "azure")
    .flatMap(({ name, vpn, outbound, addressSpace, keyVault }): NetworkGateway[] => [
      ...(vpn === undefined
        ? []
        : [
            {
              name: `vpn:${name}`,
              kind: "vpn" as const,
              datacenter: name,
              cuts: vpn.to.map((end) => [end.datacenter, name] as const),
            },
          ]),
      ...(outbound === "nat-gateway" && addressSpace !== undefined
        ? [{ name: `nat:${name}`, kind: "nat" as const, datacenter: name, cuts: [] }]
        : []),
      ...(addressSpace !== undefined && (keyVault !== undefined || readsSecrets)
        ? [{ name: `vault:${name}`, kind: "vault" as const, datacenter: name, cuts: [] }]
        : []),
    ]);
}

/** Roles of servers whose failure affects a name or the mail flow. */
const rolesAround: readonly ServerRole[] = [
  "reverse-proxy",
  "mail-gateway",
  "directory-sync",
  "sign-on",
  "sign-on-proxy",
  "hybrid-management",
  "replaced",
];

/** Servers other than members whose failure affects a name or the mail flow. */
export function serversAround(deployment: Deployment): Standing[] {
  return serverEntries(deployment, []).flatMap(({ role, name, datacenter, host, zone }) =>
    datacenter === undefined || !rolesAround.includes(role)
      ? []
      : [{ name, datacenter, ...(host === undefined ? {} : { host }), ...(zone === undefined ? {} : { zone }) }],
  );
}

/**
 * Names of domain controllers whose failure is simulated: where sign-on and synchronization depend on the directory. What
 * members of a DAG do without theirs is not simulated.
 */
function controllersAround(deployment: Deployment): string[] {
  if (deployment.identity === undefined) return [];
  return serverEntries(deployment, []).flatMap(({ role, name }) => (role === "domain-controller" ? [name] : []));
}

/** The parts of a DAG that a failure may name. */
export interface NamedDag {
  readonly name: string;
  /** The planner decides whether such a DAG exists: its names are known, but it is not counted. */
  readonly isPossible?: boolean;
  readonly members: readonly string[];
  readonly witness?: { readonly kind: string; readonly name: string };
  readonly alternateWitness?: { readonly name: string };
}

/** Everything in a deployment that a failure may name. `dagsOf` is called only for names that are not places. */
export function failureNamesOf(deployment: Deployment, dagsOf: () => readonly NamedDag[]): FailureNames {
  let found: readonly NamedDag[] | undefined;
  const dags = (): readonly NamedDag[] => (found ??= dagsOf());
  return {
    datacenters: deployment.datacenters.map(({ name }) => name),
    zones: zoneNames(deployment),
    hosts: deployment.datacenters.flatMap(({ hosts }) => hosts.map(({ name }) => name)),
    gateways: networkGateways(deployment),
    get servers() {
      const around = serversAround(deployment).map(({ name }) => name);
      return unique([...dags().flatMap(({ members }) => members), ...around, ...controllersAround(deployment)]);
    },
    get dags() {
      return Object.fromEntries(dags().map(({ name, members }) => [name.toLowerCase(), members]));
    },
    get witnesses() {
      return unique(dags().flatMap(({ witness }) => (witness?.kind === "file-share" ? [witness.name] : [])));
    },
    get cloudWitness() {
      return dags().some(({ witness }) => witness?.kind === "cloud");
    },
    get amounts() {
      return amountsOf(
        deployment,
        dags().filter(({ isPossible }) => isPossible !== true),
      );
    },
    get mostAmounts() {
      return amountsOf(deployment, dags());
    },
    get notSimulated() {
      return notSimulated(deployment, dags());
    },
  };
}

function amountsOf(deployment: Deployment, dags: readonly NamedDag[]): FailureNames["amounts"] {
  const sizes = dags.map(({ members }) => members.length);
  const { datacenters, links } = deployment;
  return {
    "any-member": sizes.reduce((sum, members) => sum + members, 0),
    "any-two-members": sizes.reduce((sum, members) => sum + (members * (members - 1)) / 2, 0),
    "any-host": datacenters.reduce((sum, { hosts }) => sum + hosts.length, 0),
    "any-datacenter": datacenters.length,
    "any-link": links.length,
    "any-zone": zoneNames(deployment).length,
    witness: dags.some(({ witness }) => witness?.kind === "file-share") ? 1 : 0,
  };
}

/** Kinds of the document's entries that carry neither a database nor a name nor mail, by their lower-case name. */
function notSimulated(deployment: Deployment, dags: readonly NamedDag[]): Record<string, string> {
  const around = placedEntries(deployment, []);
  const simulated = new Set(controllersAround(deployment));
  const alternates = dags.flatMap(({ alternateWitness }) => alternateWitness ?? []);
  return Object.fromEntries([
    ...alternates.map(({ name }) => [name.toLowerCase(), "an alternate witness"] as const),
    ...around.flatMap(({ name, role }) => {
      const kind = kindsNotSimulated[role];
      return kind === undefined || simulated.has(name) ? [] : [[name.toLowerCase(), kind] as const];
    }),
  ]);
}

const kindsNotSimulated: Readonly<Partial<Record<ServerRole, string>>> = {
  "domain-controller": "a domain controller",
  monitoring: "monitoring",
  backup: "backup",
  application: "an in-house system",
  retired: "a server to be retired",
};

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
