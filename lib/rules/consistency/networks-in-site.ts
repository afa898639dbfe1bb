import { parseIpv4Network } from "../../base/ipv4";
import type { Datacenter } from "../../model";
import type { MachineRole } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { closest, siteSubnets, type Space } from "../support/address-space";
import { defineRule } from "../support/define";
import type { Breach, Subject } from "../types";

export const networksInSite = defineRule({
  id: "networks-in-site",
  area: "consistency",
  title:
    "Servers are in their own Active Directory site: the subnets of a datacenter contain the networks of its servers.",
  why: "Exchange chooses domain controllers and routes by site; a server in the wrong site crosses the link for each of them, and without a site its services do not start.",
  level: "risk",
  appliesTo: ["dag", "all"],
  versions: "any",
  sources: ["PLANHA"],
  derived: true,
  fix: "specify the datacenter's subnets as `activeDirectory.subnets`, each in one site",
  reading: "If several subnets contain an address, the smallest decides, as in Active Directory.",
  check: (subject) => {
    const subnets = siteSubnets(subject);
    const joined = networksOfMembers(subject);
    const datacenters = subject.deployment.datacenters.filter(({ activeDirectory }) => activeDirectory !== undefined);
    return eachOf(datacenters, (datacenter) => [
      ...twice(subject, datacenter, subnets),
      ...datacenter.networks
        .filter(({ name, purpose }) => purpose === "mapi" || joined.has(`${datacenter.name} ${name}`))
        .map(({ name, cidr }) => elsewhere(subject, datacenter, { name, cidr }, subnets)),
    ]);
  },
});

const joinedRoles: ReadonlySet<MachineRole> = new Set([
  "mailbox",
  "witness",
  "domain-controller",
  "directory-sync",
  "sign-on",
  "hybrid-management",
]);

/** `datacenter network` of the machines in the domain; not of replication networks. */
function networksOfMembers(subject: Subject): ReadonlySet<string> {
  const machines = subject.plan.machines.filter(({ role }) => joinedRoles.has(role));
  return new Set(
    machines.flatMap(({ datacenter, adapters }) =>
      adapters.filter(({ name }) => name !== "replication").map(({ network }) => `${datacenter} ${network}`),
    ),
  );
}

function elsewhere(
  subject: Subject,
  datacenter: Datacenter,
  network: { readonly name: string; readonly cidr: string },
  subnets: readonly Space[],
): Breach | undefined {
  const bounds = parseIpv4Network(network.cidr);
  if (bounds === undefined) return undefined;
  const home = closest(subnets, bounds, datacenter.name);
  if (home?.datacenter === datacenter.name) return undefined;
  return breach(subject.pathOf(datacenter, "activeDirectory", "subnets"), {
    name: `${datacenter.name} ${network.name}`,
    message: `the network ${network.name} (${network.cidr}) of ${datacenter.name} is not in its site`,
    got: home === undefined ? "no site" : `${home.name} of ${home.datacenter}`,
    expected: `a subnet of site ${datacenter.activeDirectory?.site ?? ""}`,
  });
}

/** A subnet belongs to one site only; reported for the later datacenter by name. */
function twice(subject: Subject, datacenter: Datacenter, subnets: readonly Space[]): readonly Breach[] {
  const own = subnets.filter((subnet) => subnet.datacenter === datacenter.name);
  return own.flatMap((subnet) => {
    const other = subnets.find(
      (space) =>
        space.datacenter < datacenter.name &&
        space.bounds.first === subnet.bounds.first &&
        space.bounds.prefix === subnet.bounds.prefix,
    );
    if (other === undefined) return [];
    return [
      breach(subject.pathOf(datacenter, "activeDirectory", "subnets"), {
        name: datacenter.name,
        message: `a subnet belongs to the sites of ${other.datacenter} and ${datacenter.name}`,
        got: subnet.name,
        expected: "one site",
      }),
    ];
  });
}
