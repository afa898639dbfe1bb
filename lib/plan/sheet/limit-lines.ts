import { exchangeDocs, virtualization } from "../../facts/sizing";
import { dagLimitsOf, type Limit } from "../design/limits";
import type { Plan } from "../types";
import type { ClusterWorkings } from "./workings";

/** A limit with its utilization. */
export interface LimitLine extends Limit {
  /**
   * Percent of the limit that is used; null where the value is undecided, and for a positive value against a limit of
   * zero.
   */
  readonly percent: number | null;
}

/** All limits of one DAG, the tightest first, undecided ones last. */
export function clusterLimits(workings: ClusterWorkings): LimitLine[] {
  const limits: Limit[] = [...ofDesign(workings), ...ofDirectory(workings), ...ofLinks(workings)];
  return limits.map(lineOf).sort((a, b) => closeness(b) - closeness(a));
}

/** Processors and memory of the fullest hosts that run machines of the plan. */
export function hostLimits(plan: Plan): LimitLine[] {
  const used = plan.datacenters.flatMap((datacenter) => datacenter.hosts).filter((host) => host.machines.length > 0);
  if (used.length === 0) return [];
  const ratio = used.reduce((most, host) => (host.processorRatio > most.processorRatio ? host : most));
  const memory = used.reduce((most, host) =>
    host.memoryUsedGB / host.memoryGB > most.memoryUsedGB / most.memoryGB ? host : most,
  );
  const limits: Limit[] = [
    {
      id: "host-processors",
      label: `virtual processors of ${ratio.name}`,
      unit: "per core",
      value: ratio.processorRatio,
      limit: virtualization.highestProcessorsPerCore,
      source: exchangeDocs("virtualization.md"),
    },
    {
      id: "host-memory",
      label: `memory of ${memory.name}`,
      unit: "GB",
      value: memory.memoryUsedGB,
      limit: memory.memoryGB,
      source: `document, hosts.${memory.name}`,
    },
  ];
  return limits.map(lineOf);
}

function lineOf(limit: Limit): LimitLine {
  const { value, limit: most } = limit;
  if (value === null) return { ...limit, percent: null };
  if (most === 0) return { ...limit, percent: value === 0 ? 0 : null };
  return { ...limit, percent: (100 * value) / most };
}

function closeness({ value, percent }: LimitLine): number {
  return value === null ? -1 : (percent ?? Infinity);
}

function ofDesign({ deployment, cluster, sizes, figures }: ClusterWorkings): readonly Limit[] {
  const { worst } = sizes.processorLoad;
  return dagLimitsOf({
    cluster,
    deployment,
    copiesPerServer: sizes.copiesPerServer,
    databaseGB: sizes.databaseGB,
    processors: sizes.processors,
    memoryGB: sizes.memoryGB,
    neededDataDiskGB: sizes.neededDataDiskGB,
    peakIopsPerDatabase: figures.number("peakIopsPerDatabase"),
    ...(worst === undefined ? {} : { worstProcessorLoad: worst }),
  });
}

function ofDirectory({ sizes }: ClusterWorkings): Limit[] {
  return Object.entries(sizes.domainControllerCores).map(([datacenter, { needed, present }]) => ({
    id: `global-catalog-cores[${datacenter}]`,
    label: `global catalog cores needed in ${datacenter}`,
    unit: "cores",
    value: needed,
    limit: present,
    source: `document, datacenters.${datacenter}.activeDirectory.domainControllers`,
  }));
}

/** Log shipping against the slowest link between two datacenters with members. */
function ofLinks({ deployment, plan, sizes }: ClusterWorkings): Limit[] {
  const places = Object.keys(plan.membersByDatacenter);
  const links = deployment.links.filter((link) => link.between.every((end) => places.includes(end)));
  return links.map(({ between, mbps }) => ({
    id: `log-shipping[${between.join("-")}]`,
    label: `log shipping on the link ${between.join("-")}`,
    unit: "Mbit/s",
    value: sizes.replicationMbps,
    limit: mbps,
    source: `document, links between ${between.join(" and ")}`,
  }));
}
