import { sortByName } from "../../base/order";
import type { Deployment, Placed } from "../../model";
import type { ClientPlace } from "../failures";
import type { Plan } from "../types";

/** Name of an availability zone as requirements and failures write it. */
export function zoneName(datacenter: string, zone: string): string {
  return `${datacenter}.zone-${zone}`;
}

/** All zones of the document, by name. */
export function zoneNames(deployment: Deployment): string[] {
  return deployment.datacenters.flatMap((one) => one.zones.map((zone) => zoneName(one.name, zone)));
}

type Standing = Pick<Placed, "name" | "datacenter" | "host" | "zone">;

/**
 * Where things stand. What is created stands where the plan puts it, what exists where the document says. A zone takes
 * away what stands in it just as a host does, so it is given as the host of what has no other.
 */
export class Places {
  private readonly machines: ReadonlyMap<string, Plan["machines"][number]>;

  constructor(plan: Plan) {
    this.machines = new Map(plan.machines.map((machine) => [machine.name, machine]));
  }

  of(thing: Standing): ClientPlace {
    const machine = this.machines.get(thing.name);
    const zone = machine?.zone ?? thing.zone;
    const host = machine?.host ?? thing.host ?? (zone === undefined ? undefined : zoneName(thing.datacenter, zone));
    return { name: thing.name, datacenter: thing.datacenter, ...(host === undefined ? {} : { host }) };
  }

  /** Place of the machine of this name; undefined when the plan makes none. */
  byName(name: string): ClientPlace | undefined {
    const machine = this.machines.get(name);
    return machine === undefined ? undefined : this.of(machine);
  }
}

/** Mailbox servers of all DAGs, sorted. */
export function memberPlaces(plan: Plan, places: Places): ClientPlace[] {
  const members = plan.machines.filter((machine) => machine.role === "mailbox");
  return sortByName(members, (machine) => machine.name).map((machine) => places.of(machine));
}

/** Servers beside the members whose failure touches a name or the mail flow; each once, sorted. */
export function otherServers(deployment: Deployment, places: Places): ClientPlace[] {
  const { proxies, gateways, identity, hybrid } = deployment;
  const all: readonly Standing[] = [
    ...proxies,
    ...gateways.map(({ name, datacenter, zone }) => ({ name, datacenter, ...(zone === undefined ? {} : { zone }) })),
    ...(identity?.signOn?.servers ?? []),
    ...(identity?.signOn?.proxies ?? []),
    ...(identity?.directorySync?.servers ?? []),
    ...(hybrid?.managementServer === undefined ? [] : [hybrid.managementServer]),
    ...oldServers(deployment),
  ];
  const byName = new Map(all.map((thing) => [thing.name, places.of(thing)]));
  return sortByName([...byName.values()], (place) => place.name);
}

/** Servers of the system that is replaced: the old names lead to them. */
function oldServers({ migration }: Deployment): readonly Standing[] {
  return (migration?.sources ?? []).flatMap((source) => source.servers);
}
