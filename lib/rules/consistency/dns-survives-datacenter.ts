import type { Datacenter, Network } from "../../model";
import { breach, eachOf } from "../engine/answers";
import { defineRule } from "../support/define";
import type { Subject, Verdict } from "../types";

export const dnsSurvivesDatacenter = defineRule({
  id: "dns-survives-datacenter",
  area: "consistency",
  title: "Machines still have a DNS server when another datacenter, or a zone without them, is lost.",
  why: "A machine whose only DNS servers are in a lost datacenter keeps running but cannot resolve names: its datacenter is lost as well.",
  level: "risk",
  appliesTo: ["hyper-v", "azure", "hybrid"],
  versions: "any",
  sources: ["PORT"],
  derived: true,
  fix: "add a domain controller of its own datacenter, or of a third one, to `dns` of the network",
  reading:
    "Judged if every DNS server of a network with machines is a domain controller of the document, because the location of others is not known.",
  check: (subject) =>
    eachOf(networksWithMachines(subject), ({ datacenter, network }) => {
      const servers = network.dns.map((address) => placeOf(subject, address));
      const known = servers.filter((server) => server !== undefined);
      if (known.length === 0 || known.length < servers.length) return undefined;
      return elsewhere(subject, datacenter, network, known) ?? inOneZone(subject, datacenter, network, known);
    }),
});

interface Served {
  readonly datacenter: Datacenter;
  readonly network: Network;
}

interface Place {
  readonly name: string;
  readonly datacenter: string;
  readonly zone?: string;
}

/** Networks with machines of this deployment; replication networks use no DNS server. */
function networksWithMachines(subject: Subject): readonly Served[] {
  return subject.deployment.datacenters.flatMap((datacenter) =>
    datacenter.networks
      .filter(({ name, purpose }) => purpose !== "replication" && zonesIn(subject, datacenter, name).length > 0)
      .map((network) => ({ datacenter, network })),
  );
}

/** Zones of the machines in a network, each machine once. */
function zonesIn(subject: Subject, datacenter: Datacenter, network: string): readonly (string | undefined)[] {
  return subject.plan.machines
    .filter((machine) => machine.datacenter === datacenter.name)
    .filter((machine) => machine.adapters.some((adapter) => adapter.network === network))
    .map(({ zone }) => zone);
}

function placeOf(subject: Subject, address: string): Place | undefined {
  for (const { name, activeDirectory } of subject.deployment.datacenters) {
    const listed = activeDirectory?.domainControllers.find((controller) => controller.address === address);
    if (listed !== undefined) return { ...listed, datacenter: name };
    if (activeDirectory?.automatic?.addresses.includes(address) === true) return { name: address, datacenter: name };
  }
  return undefined;
}

function elsewhere(
  subject: Subject,
  own: Datacenter,
  network: Network,
  servers: readonly Place[],
): Verdict | undefined {
  const [place, ...others] = new Set(servers.map((server) => server.datacenter));
  if (place === undefined || others.length > 0 || place === own.name) return undefined;
  return breach(subject.pathOf(network, "dns"), {
    name: network.name,
    message: `the machines in ${own.name} have no DNS server when ${place} is lost`,
    got: servers.map(({ name }) => name).join(", "),
    expected: `also a DNS server outside ${place}`,
  });
}

/** The only DNS server is in a zone, and there are machines in other zones. */
function inOneZone(
  subject: Subject,
  own: Datacenter,
  network: Network,
  [server, ...others]: readonly Place[],
): Verdict | undefined {
  if (server?.zone === undefined || others.length > 0 || server.datacenter !== own.name) return undefined;
  if (zonesIn(subject, own, network.name).every((zone) => zone === server.zone)) return undefined;
  return breach(subject.pathOf(network, "dns"), {
    name: network.name,
    message: `the machines outside zone ${server.zone} of ${own.name} have no DNS server when that zone is lost`,
    got: server.name,
    expected: "also a DNS server in another zone",
  });
}
