import { holdsIpv4, parseIpv4, parseIpv4Network } from "../../base/ipv4";
import { sortByName } from "../../base/order";
import { roleSizes } from "../../facts/role-sizes";
import type { Cluster, Deployment, IdentityServer, MailGateway, Placed, Witness } from "../../model";
import type { MachineBase, MachineRole } from "../types";
import { keptMachine } from "../lock/kept";
import type { Lock } from "../lock/types";
import { keptDisk } from "./member-disks";
import type { MachineNeed } from "./need";

type SizedRole = Exclude<MachineRole, "mailbox">;

/** Every machine beside the members that the deployment creates: what is `existing` needs none. */
export function otherNeeds(deployment: Deployment, clusters: readonly Cluster[], lock?: Lock): MachineNeed[] {
  const needs = [
    ...witnesses(clusters, deployment),
    ...domainControllers(deployment),
    ...deployment.proxies.flatMap((proxy) =>
      placed(
        proxy,
        "reverse-proxy",
        proxy.software === "web-application-proxy" ? "windows" : "linux",
        "proxies",
        deployment,
      ),
    ),
    ...deployment.gateways.flatMap((gateway) =>
      placed(gatewayPlace(gateway), "mail-gateway", "linux", "gateways", deployment),
    ),
    ...monitoring(deployment),
    ...identity(deployment),
  ];
  return sortByName(needs, (need) => need.name).map((need) => keptNeed(need, lock));
}

/** What the lock says of a machine stays; the processors of domain controllers stand in the document. */
function keptNeed(need: MachineNeed, lock: Lock | undefined): MachineNeed {
  const kept = keptMachine(lock, need.name, need.datacenter);
  if (kept === undefined) return need;
  const said = need.role === "domain-controller";
  return {
    ...need,
    processors: said ? need.processors : Math.max(need.processors, kept.processors),
    memoryGB: Math.max(need.memoryGB, kept.memoryGB),
    disks: need.disks.map((disk) => keptDisk(disk, undefined, kept)),
    kept,
  };
}

/** One witness server may serve several DAGs; it stays off the hosts of all their members. */
function witnesses(clusters: readonly Cluster[], deployment: Deployment): MachineNeed[] {
  const needs = new Map<string, MachineNeed>();
  for (const cluster of clusters) {
    for (const witness of [cluster.witness, cluster.alternateWitness]) {
      if (witness === undefined || witness.existing || witness.kind !== "file-share") continue;
      const known = needs.get(witness.name) ?? witnessNeed(witness, cluster, deployment);
      needs.set(witness.name, { ...known, apart: [...new Set([...known.apart, cluster.name])] });
    }
  }
  return [...needs.values()];
}

function witnessNeed(witness: Witness, cluster: Cluster, deployment: Deployment): MachineNeed {
  const place = { ...witness, group: cluster.name };
  const need = placedNeed(place, "witness", "windows", `clusters.${cluster.design}.witness`, deployment);
  return { ...need, cluster: cluster.name, stateful: true };
}

function domainControllers(deployment: Deployment): MachineNeed[] {
  return deployment.datacenters.flatMap((datacenter) =>
    (datacenter.activeDirectory?.domainControllers ?? []).flatMap((controller) => {
      const place = { ...controller, group: `domain controllers of ${datacenter.name}`, datacenter: datacenter.name };
      const needs = placed(place, "domain-controller", "windows", "datacenters", deployment);
      return needs.map((need) => ({
        ...need,
        processors: controller.cores,
        release: controller.windows,
        stateful: true,
      }));
    }),
  );
}

function monitoring(deployment: Deployment): MachineNeed[] {
  return deployment.monitoring.flatMap((entry) => {
    // Azure Monitor is a service; the others need a server where the document names a place for it.
    if (entry.product === "azure-monitor" || entry.datacenter === undefined) return [];
    const place = { ...entry, datacenter: entry.datacenter, group: entry.name };
    return placed(place, "monitoring", entry.product === "scom" ? "windows" : "linux", "monitoring", deployment);
  });
}

function identity(deployment: Deployment): MachineNeed[] {
  const { directorySync, signOn } = deployment.identity ?? {};
  const management = deployment.hybrid?.managementServer;
  return [
    ...(directorySync?.servers ?? []).flatMap((one) => windowsServer(one, "directory-sync", "identity", deployment)),
    ...(signOn?.servers ?? []).flatMap((one) => windowsServer(one, "sign-on", "identity", deployment)),
    ...(signOn?.proxies ?? []).flatMap((one) => windowsServer(one, "sign-on-proxy", "identity", deployment)),
    ...(management === undefined ? [] : placed(management, "hybrid-management", "windows", "hybrid", deployment)),
  ];
}

/** What the document says of a server's size and system goes before what its role gets. */
function windowsServer(server: IdentityServer, role: SizedRole, path: string, deployment: Deployment): MachineNeed[] {
  const { processors, memoryGB, systemDiskGB, windows } = server;
  return placed(server, role, "windows", path, deployment).map((need) => ({
    ...need,
    processors: processors ?? need.processors,
    memoryGB: memoryGB ?? need.memoryGB,
    release: windows ?? need.release,
    disks: need.disks.map((disk) => ({ ...disk, sizeGB: systemDiskGB ?? disk.sizeGB })),
  }));
}

type Place = Pick<Placed, "name" | "group" | "existing" | "datacenter" | "network" | "zone" | "host" | "address">;

function placed(
  place: Place,
  role: SizedRole,
  system: MachineBase["system"],
  path: string,
  deployment: Deployment,
): MachineNeed[] {
  return place.existing ? [] : [placedNeed(place, role, system, `${path}.${place.name}`, deployment)];
}

/** A gateway's `host` is the name that it says in HELO, not the Hyper-V host that it runs on. */
function gatewayPlace(gateway: MailGateway): Place {
  const { host: _helo, ...place } = gateway;
  return place;
}

function placedNeed(
  place: Place,
  role: SizedRole,
  system: MachineBase["system"],
  path: string,
  deployment: Deployment,
): MachineNeed {
  const size = roleSizes[role];
  const network = networkOf(place, deployment);
  return {
    name: place.name,
    role,
    apart: [place.group],
    datacenter: place.datacenter,
    ...(place.host === undefined ? {} : { host: place.host }),
    ...(place.zone === undefined ? {} : { zone: place.zone }),
    system,
    release: system === "windows" ? deployment.exchange.windows : "linux",
    processors: size.processors,
    memoryGB: size.memoryGB,
    disks: [{ name: "system", purpose: "system", sizeGB: size.systemDiskGB, location: 0, databases: [] }],
    addresses: place.address === undefined || network === undefined ? [] : [{ network, address: place.address }],
    stateful: false,
    path,
  };
}

/** The network that is named, else the one of the datacenter whose range holds the address. */
function networkOf(place: Place, deployment: Deployment): string | undefined {
  if (place.network !== undefined) return place.network;
  const networks = deployment.datacenters.find((one) => one.name === place.datacenter)?.networks ?? [];
  const address = place.address;
  const number = address === undefined ? undefined : parseIpv4(address);
  if (number === undefined) return undefined;
  return networks.find((network) => {
    const range = parseIpv4Network(network.cidr);
    return range !== undefined && holdsIpv4(range, number);
  })?.name;
}
