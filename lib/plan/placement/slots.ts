import { count, whole } from "../../base/figures";
import { virtualization } from "../../facts/sizing";
import type { Problem } from "../../base/problem";
import type { Datacenter, Host } from "../../model";
import { Demands, capacityOf } from "./demand";
import { noSingleChange } from "./no-host";
import type { MachineNeed } from "./need";
import { hasHosts, type Platforms } from "./platforms";

/** How many identical machines fit on a host, and which resource runs out first. */
interface Slots {
  readonly host: Host;
  readonly count: number;
  readonly limit: string;
}

/** Members of one datacenter with identical needs. */
export interface Alike {
  readonly need: MachineNeed;
  /** Members of one DAG. */
  readonly count: number;
}

/**
 * The problem when the hosts of a datacenter lack capacity for the members of `times` DAGs even with nothing else
 * placed on them; undefined otherwise. This only counts: members that fit here may still find no hosts together with
 * other machines.
 */
export function missingSlots(
  { need, count }: Alike,
  times: number,
  datacenter: Datacenter,
  platforms: Platforms,
): Problem | undefined {
  if (!hasHosts(datacenter, platforms)) return undefined;
  const demands = new Demands();
  const slots = datacenter.hosts.map((host) => slotsOn(host, need, times, demands));
  const capacity = slots.reduce((sum, onHost) => sum + onHost.count, 0);
  return capacity < times * count ? tooFew(need, capacity, times * count, datacenter, slots) : undefined;
}

/** Members of one DAG must be on different hosts, so a host takes at most one of each DAG. */
function slotsOn(host: Host, need: MachineNeed, times: number, demands: Demands): Slots {
  const { possible, storage } = demands.of(need, host);
  const processors =
    virtualization.highestProcessorsPerCore * host.cores - host.otherGuests.processors - virtualization.coresForHost;
  const memoryGB = host.memoryGB - host.otherGuests.memoryGB;
  const capacities: readonly { readonly capacity: number; readonly limit: string }[] = [
    { capacity: times, limit: "members of one DAG apart" },
    { capacity: processors / need.processors, limit: `processors (has ${processors}, needs ${need.processors} each)` },
    {
      capacity: memoryGB / need.memoryGB,
      limit: `memory (has ${whole(memoryGB)} GB, needs ${whole(need.memoryGB)} each)`,
    },
    ...host.storage.flatMap((volume) => {
      const wanted = storage.get(volume.name) ?? 0;
      const unit = volume.layout === "volume" ? " GB" : " disks";
      return wanted === 0
        ? []
        : [
            {
              capacity: capacityOf(volume) / wanted,
              limit: `${volume.name} (has ${whole(capacityOf(volume))}${unit}, needs ${whole(Math.ceil(wanted))} each)`,
            },
          ];
    }),
    ...(possible ? [] : [{ capacity: 0, limit: "a disk that is too small or missing" }]),
  ];
  const least = capacities.reduce((tight, limited) =>
    Math.floor(limited.capacity) < Math.floor(tight.capacity) ? limited : tight,
  );
  return { host, count: Math.max(0, Math.floor(least.capacity)), limit: least.limit };
}

function tooFew(
  need: MachineNeed,
  capacity: number,
  wanted: number,
  datacenter: Datacenter,
  slots: readonly Slots[],
): Problem {
  const best = slots.reduce<Slots | undefined>(
    (most, onHost) => (most === undefined || onHost.count > most.count ? onHost : most),
    undefined,
  );
  return {
    code: "no-host",
    path: need.path,
    message: `the hosts of ${datacenter.name} have room for ${capacity} of ${count(wanted, "member")}`,
    got: count(datacenter.hosts.length, "host"),
    ...(best === undefined ? {} : { closest: `${best.host.name} has room for ${best.count}, bound by ${best.limit}` }),
    expected: `room for ${wanted}, each with ${need.processors} processors, ${need.memoryGB} GB of memory and ${need.disks.length} disks`,
    remedy: noSingleChange,
  };
}
