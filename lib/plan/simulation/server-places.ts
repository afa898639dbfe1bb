import { sortByName } from "../../base/order";
import { serversAround, zoneName, type Deployment, type Placed } from "../../model";
import type { ClientPlace } from "../failures";
import type { PlannedParts, ServerPlan } from "../types";

type Standing = Pick<Placed, "name" | "datacenter" | "host" | "zone">;

/**
 * Places of all servers: of created ones by the plan, of existing ones by the document. A zone fails with everything in
 * it just like a host, so the zone is given as the host of servers without one.
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

  /** Place of the machine with this name; undefined if the plan has none. */
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

/** Servers other than members whose failure affects a name or the mail flow, without duplicates, sorted. */
export function otherServers(deployment: Deployment, places: Places): ClientPlace[] {
  const byName = new Map(serversAround(deployment).map((machine) => [machine.name, places.of(machine)]));
  return sortByName([...byName.values()], (place) => place.name);
}
