import { databaseLimits } from "../../../facts/sizing";
import {
  MOST_INSTANCES,
  type ClusterDesign,
  type Datacenter,
  type Deployment,
  type MemberDesign,
  type Network,
} from "../../../model";
import { withHosts } from "./change-hosts";
import type { Way } from "./change-users";

/** More DAGs of a design with a specified number, if its name and its members' names allow more. */
export function moreInstances(deployment: Deployment, design: ClusterDesign): Way {
  const { instances } = design;
  const numbered = design.name.includes("{") && design.members.every((member) => member.name.includes("{cluster}"));
  const first = instances === "auto" || !numbered ? MOST_INSTANCES : instances;
  return {
    values: Array.from({ length: MOST_INSTANCES - first }, (_, i) => first + 1 + i),
    apply: (value) => withDesign(deployment, { ...design, instances: value }),
    alternative: (dags) => ({ change: "dags", design: design.name, dags }),
    each: true,
  };
}

/** More members in every datacenter of a design, on as many additional hosts if `hosted`. */
export function moreMembers(deployment: Deployment, design: ClusterDesign, hosted: boolean): Way {
  const places = [...new Set(design.members.map((member) => member.datacenter))];
  const count = (place: string): number =>
    design.members.filter((member) => member.datacenter === place).reduce((sum, member) => sum + member.count, 0);
  const total = places.reduce((sum, place) => sum + count(place), 0);
  const most = Math.floor((databaseLimits.membersPerDag - total) / Math.max(1, places.length));
  return {
    values: Array.from({ length: Math.max(0, most) }, (_, i) => i + 1),
    apply: (more) => {
      const members = places.flatMap((place) => addedMembers(design, place, more));
      const grown = withDesign(deployment, { ...design, members: [...design.members, ...members] });
      return {
        ...grown,
        datacenters: grown.datacenters.map((datacenter) => enlarged(datacenter, places, hosted ? more : 0)),
      };
    },
    alternative: (more) => {
      const hosts = deployment.datacenters
        .filter((datacenter) => places.includes(datacenter.name) && datacenter.hosts.length > 0)
        .map(({ name, hosts }) => ({ name, value: hosts.length + more }));
      return {
        change: "members",
        design: design.name,
        members: places.map((place) => ({ name: place, value: count(place) + more })),
        hosts: hosted ? hosts : [],
      };
    },
    each: true,
  };
}

/** Fewer databases per disk. Each number is tried, since a smaller one is not always nearer to fitting. */
export function fewerOnDisk(deployment: Deployment, design: ClusterDesign): Way {
  const now = design.databasesPerDisk;
  return {
    values: Array.from({ length: now - 1 }, (_, i) => now - 1 - i),
    apply: (value) => withDesign(deployment, { ...design, databasesPerDisk: value }),
    alternative: (databasesPerDisk) => ({ change: "databases-per-disk", design: design.name, databasesPerDisk }),
    each: true,
  };
}

/** The witness as a server that exists, which needs no host here. */
export function existingWitness(deployment: Deployment, design: ClusterDesign): Way {
  const { witness } = design;
  const isCreated = witness?.kind === "file-share" && !witness.existing;
  return {
    values: isCreated ? [1] : [],
    apply: () =>
      witness === undefined
        ? deployment
        : withDesign(deployment, { ...design, witness: { ...witness, existing: true } }),
    alternative: () => ({ change: "existing-witness", design: design.name, witness: witness?.name ?? "" }),
  };
}

export function enterprise(deployment: Deployment): Way {
  return {
    values: deployment.exchange.edition === "standard" ? [1] : [],
    apply: () => ({ ...deployment, exchange: { ...deployment.exchange, edition: "enterprise" } }),
    alternative: () => ({ change: "enterprise-edition" }),
  };
}

function withDesign(deployment: Deployment, changed: ClusterDesign): Deployment {
  return {
    ...deployment,
    clusters: deployment.clusters.map((cluster) => (cluster.name === changed.name ? changed : cluster)),
  };
}

/** Members like the last one, with unique names that keep the placeholder of the DAG. */
function addedMembers(design: ClusterDesign, place: string, more: number): MemberDesign[] {
  const last = design.members.filter((member) => member.datacenter === place).at(-1);
  if (last === undefined) return [];
  const { host: _host, addresses: _addresses, ...like } = last;
  const stem = `${last.name.includes("{cluster}") ? "{cluster}" : ""}${place}`;
  return Array.from({ length: more }, (_, i) => ({ ...like, count: 1, name: `${stem}-more-${i + 1}`, addresses: {} }));
}

/**
 * The datacenter with additional hosts and enough free addresses: how many addresses are available is up to the
 * network's owner.
 */
function enlarged(datacenter: Datacenter, places: readonly string[], hosts: number): Datacenter {
  if (!places.includes(datacenter.name)) return datacenter;
  const networks = datacenter.networks.map((network) => (network.purpose === "mapi" ? wholeRange(network) : network));
  return withHosts({ ...datacenter, networks }, hosts);
}

function wholeRange(network: Network): Network {
  const [address = "", length = "24"] = network.cidr.split("/");
  if (network.assign !== undefined || Number(length) > 29) return network;
  const bytes = address.split(".");
  const base = bytes.slice(0, 3).join(".");
  const first = Number(bytes[3] ?? 0);
  const size = Math.min(256 - first, 2 ** (32 - Number(length)));
  return { ...network, assign: { first: `${base}.${first + 1}`, last: `${base}.${first + size - 2}` } };
}
