import { sortByName } from "../../base/order";
import type { Datacenter } from "../../model";
import { Demands, capacityOf } from "./demand";
import { emptyLoad, sharesGroup, type HostLoad } from "./host-load";
import { noHost, noHosts, type Unplaced } from "./no-host";
import type { MachineNeed } from "./need";
import type { Placement } from "./placement";
import { builtInPlatforms, hasHosts, type Platforms } from "./platforms";

/** How machines are placed. */
export interface PlaceOptions {
  /** The platforms to plan for. If omitted, those of this library. */
  readonly platforms?: Platforms;
  /** Stops at the first machine without a host, for callers that only ask whether everything fits. */
  readonly stopAtFirst?: boolean;
}

/**
 * Assigns every machine to a host of its datacenter: the specified one, else the first host in name order with enough
 * capacity and no machine of the same group. Earlier placements are kept as long as they are possible. Virtual
 * processors are limited to one per core where possible, and to two per core in any case.
 */
export function placeMachines(
  needs: readonly MachineNeed[],
  datacenters: readonly Datacenter[],
  options: PlaceOptions = {},
): Placement {
  const loads = datacenters.flatMap((datacenter) => datacenter.hosts.map((host) => emptyLoad(host, datacenter)));
  const platforms = options.platforms ?? builtInPlatforms;
  const onHosts = new Set(
    datacenters.filter((datacenter) => hasHosts(datacenter, platforms)).map((datacenter) => datacenter.name),
  );
  const hosts = new Map<string, HostLoad>();
  const unplaced = new Map<string, Unplaced>();
  const demands = new Demands();
  const place = (need: MachineNeed, load: HostLoad | undefined): void => {
    if (load === undefined) {
      const cause = `${need.datacenter} ${need.role}`;
      const known = unplaced.get(cause);
      if (known === undefined) unplaced.set(cause, { need, problem: noHost(need, loads), names: [need.name] });
      else known.names.push(need.name);
      return;
    }
    put(need, load, demands);
    hosts.set(need.name, load);
  };
  const all = needs.filter((need) => onHosts.has(need.datacenter));
  // Pinned machines first, then earlier placements, so that no movable machine takes their capacity.
  for (const need of all.filter((candidate) => candidate.host !== undefined)) {
    place(need, loads.find((load) => load.host.name === need.host)); // prettier-ignore
  }
  const open: MachineNeed[] = [];
  for (const need of all.filter((candidate) => candidate.host === undefined)) {
    const load = keptPlace(need, loads, demands);
    if (load === undefined) open.push(need);
    else place(need, load);
  }
  const byDatacenter = new Map(datacenters.map(({ name }) => [name, inOrder(loads, name)]));
  for (const need of open) {
    if (options.stopAtFirst === true && unplaced.size > 0) break;
    place(need, firstFit(need, byDatacenter.get(need.datacenter) ?? [], demands));
  }
  return { hosts, loads, problems: [...unplaced.values()].map(noHosts) };
}

/** The hosts of a datacenter in the order of their names. */
function inOrder(loads: readonly HostLoad[], datacenter: string): HostLoad[] {
  return sortByName(
    loads.filter((load) => load.datacenter === datacenter),
    (load) => load.host.name,
  );
}

/** The earlier host of a machine, if it still exists with enough capacity and no machine of the same group. */
function keptPlace(need: MachineNeed, loads: readonly HostLoad[], demands: Demands): HostLoad | undefined {
  if (need.kept === undefined) return undefined;
  const load = loads.find((load) => load.datacenter === need.datacenter && load.host.name === need.kept?.host);
  if (load === undefined || sharesGroup(need, load)) return undefined;
  return fits(need, load, demands) && processorsFit(need, load, 2) ? load : undefined;
}

/** `loads` in the order of the hosts' names. */
function firstFit(need: MachineNeed, loads: readonly HostLoad[], demands: Demands): HostLoad | undefined {
  let crowded: HostLoad | undefined;
  for (const load of loads) {
    // A more crowded host is considered only until one is found.
    const uncrowded = processorsFit(need, load, 1);
    if (!uncrowded && (crowded !== undefined || !processorsFit(need, load, 2))) continue;
    if (sharesGroup(need, load) || !fits(need, load, demands)) continue;
    if (uncrowded) return load;
    crowded = load;
  }
  return crowded;
}

function processorsFit(need: MachineNeed, load: HostLoad, processorsPerCore: number): boolean {
  return load.processors + need.processors <= load.host.cores * processorsPerCore;
}

/** Whether memory and disks fit. Processors may be overcommitted and are checked separately. */
function fits(need: MachineNeed, load: HostLoad, demands: Demands): boolean {
  if (load.memoryGB + need.memoryGB > load.host.memoryGB) return false;
  const { possible, storage } = demands.of(need, load.host);
  if (!possible) return false;
  return load.host.storage.every((volume) => {
    const wanted = storage.get(volume.name);
    return wanted === undefined || (load.storage.get(volume.name) ?? 0) + wanted <= capacityOf(volume);
  });
}

function put(need: MachineNeed, load: HostLoad, demands: Demands): void {
  load.processors += need.processors;
  load.memoryGB += need.memoryGB;
  load.machines.push(need.name);
  for (const group of need.apart) load.groups.add(group);
  for (const [name, wanted] of demands.of(need, load.host).storage) {
    load.storage.set(name, (load.storage.get(name) ?? 0) + wanted);
  }
}
