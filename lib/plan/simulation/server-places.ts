import { sortByName } from "../../base/order";
import { serversAround, zoneName, type Deployment, type Placed } from "../../model";
import type { ClientPlace } from "../failures";
import type { PlannedParts, ServerPlan } from "../types";

type Standing = Pick<Placed, "name" | "datacenter" | "host" | "zone">;

/**
 * Where everything is. What is created is where the plan puts it, what exists where the document says. A zone takes
 * away what is in it just as a host does, so it is given as the host of what has no other.
 */
export class Places {
  private readonly servers: ReadonlyMap<string, ServerPlan>;

  constructor(servers: readonly ServerPlan[]) {
    this.servers = new Map(servers.map((server) => [server.name, server]));
  }

  of(machine: Standing): ClientPlace {
    const server = this.servers.get(machine.name);
    const zone = server?.zone ?? machine.zone;
    const host = server?.host ?? machine.host ?? (zone === undefined ? undefined : zoneName(machine.datacenter, zone));
    return { name: machine.name, datacenter: machine.datacenter, ...(host === undefined ? {} : { host }) };
  }

  /** Place of the machine of this name; undefined when the plan makes none. */
  byName(name: string): ClientPlace | undefined {
    const server = this.servers.get(name);
    if (server?.datacenter === undefined || server.existing) return undefined;
    return this.of({ ...server, datacenter: server.datacenter });
  }
}

/** Mailbox servers of all DAGs, sorted. */
export function memberPlaces(plan: PlannedParts, places: Places): ClientPlace[] {
  const members = plan.machines.filter((machine) => machine.role === "mailbox");
  return sortByName(members, (machine) => machine.name).map((machine) => places.of(machine));
}

/** Servers other than the members whose failure touches a name or the mail flow; each once, sorted. */
export function otherServers(deployment: Deployment, places: Places): ClientPlace[] {
  const byName = new Map(serversAround(deployment).map((machine) => [machine.name, places.of(machine)]));
  return sortByName([...byName.values()], (place) => place.name);
}
