import { significant } from "../../base/significant";
import type { Datacenter, Deployment, Network } from "../../model";
import type { DatacenterPlan, NetworkPlan } from "../types";
import type { Placement } from "./placement";
import { platformOf, type Platforms } from "./platforms";
import type { DatacenterContext } from "./platforms/adapter";

/** One datacenter with its networks, its hosts and their load from the plan. */
export function planDatacenter(
  datacenter: Datacenter,
  placement: Placement,
  deployment: Deployment,
  platforms: Platforms,
  plan: DatacenterContext["plan"],
): DatacenterPlan {
  const loads = placement.loads.filter((load) => load.datacenter === datacenter.name);
  const base = {
    name: datacenter.name,
    stack: `${deployment.name}-${datacenter.name}`,
    networks: datacenter.networks.map(networkPlan),
    hosts: loads.map(({ host, processors, memoryGB, machines, storage }) => ({
      name: host.name,
      address: host.address,
      access: datacenter.hypervisorAccess,
      credential: deployment.credentials.hypervisor.secret,
      cores: host.cores,
      memoryGB: host.memoryGB,
      machines: [...machines].sort(),
      processorRatio: significant(processors / host.cores),
      memoryUsedGB: memoryGB,
      storage: host.storage.map((volume) => ({
        name: volume.name,
        usableGB: volume.usableGB,
        usedGB: usedGB(volume, storage.get(volume.name) ?? 0),
      })),
    })),
  };
  return platformOf(datacenter, platforms).datacenter(base, datacenter, { deployment, plan });
}

function networkPlan({ name, purpose, cidr, gateway, vlan, dns }: Network): NetworkPlan {
  return {
    name,
    purpose,
    cidr,
    ...(gateway === undefined ? {} : { gateway }),
    ...(vlan === undefined ? {} : { vlan }),
    dns,
  };
}

/** Gigabytes used on a volume, or number of physical disks used. */
function usedGB(
  storage: { readonly layout: string; readonly usableGB: number; readonly disks?: { readonly count: number } },
  used: number,
): number {
  return storage.layout === "volume" ? used : (storage.usableGB / Math.max(1, storage.disks?.count ?? 1)) * used;
}
