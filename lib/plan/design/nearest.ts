import type { Datacenter, Deployment } from "../../model";

/** Hosts that are added to a datacenter at most, in search of a number that would do. */
const MOST_HOSTS = 64;
/** Quotas are lowered in steps of this many per cent. */
const QUOTA_STEP = 5;

/** One thing that could be given way on, by values from the nearest to the farthest. */
interface Way {
  readonly values: readonly number[];
  readonly apply: (deployment: Deployment, value: number) => Deployment;
  readonly text: (value: number) => string;
  /** Whether every value after one that fits fits too. */
  readonly monotone: boolean;
}

/**
 * The nearest values with which a deployment that has no room would fit, in words: more hosts, smaller quotas, fewer years of
 * growth, fewer databases a disk. Each is found by trying (`fits`), with everything else as it is.
 */
export function nearestFits(deployment: Deployment, fits: (changed: Deployment) => boolean): string[] {
  const ways = [moreHosts(deployment), smallerQuotas(deployment), lessGrowth(deployment), ...fewerOnDisk(deployment)];
  return ways.flatMap((way) => {
    const works = (value: number | undefined): boolean => value !== undefined && fits(way.apply(deployment, value));
    const value = way.monotone ? bisect(way.values, works) : way.values.find(works);
    return value === undefined ? [] : [way.text(value)];
  });
}

/** The first value that works, if all after it do. */
function bisect(values: readonly number[], works: (value: number | undefined) => boolean): number | undefined {
  if (!works(values.at(-1))) return undefined;
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (works(values[middle])) high = middle;
    else low = middle + 1;
  }
  return values[high];
}

function moreHosts(deployment: Deployment): Way {
  const places = new Set(deployment.clusters.flatMap((design) => design.members.map((member) => member.datacenter)));
  const growing = deployment.datacenters.filter((one) => one.hosts.length > 0 && places.has(one.name));
  const grown = (datacenter: Datacenter, more: number): Datacenter => {
    const last = datacenter.hosts.at(-1);
    if (last === undefined || !growing.includes(datacenter)) return datacenter;
    const added = Array.from({ length: more }, (_, i) => ({ ...last, name: `${last.name}-${i + 1}` }));
    return { ...datacenter, hosts: [...datacenter.hosts, ...added] };
  };
  return {
    values: growing.length === 0 ? [] : Array.from({ length: MOST_HOSTS }, (_, i) => i + 1),
    apply: (whole, more) => ({ ...whole, datacenters: whole.datacenters.map((one) => grown(one, more)) }),
    text: (more) => `with ${growing.map((one) => `${one.hosts.length + more} hosts in ${one.name}`).join(" and ")}`,
    monotone: true,
  };
}

function smallerQuotas(deployment: Deployment): Way {
  const scaled = (gigabytes: number, percent: number): number => Math.round(gigabytes * percent) / 100;
  return {
    values: Array.from({ length: 100 / QUOTA_STEP - 1 }, (_, i) => 100 - (i + 1) * QUOTA_STEP),
    apply: (whole, percent) => ({
      ...whole,
      users: whole.users.map((tier) => ({
        ...tier,
        quotaGB: scaled(tier.quotaGB, percent),
        ...(tier.archiveGB === undefined ? {} : { archiveGB: scaled(tier.archiveGB, percent) }),
      })),
    }),
    text: (percent) => {
      const tiers = deployment.users.map((tier) => `${tier.name} ${scaled(tier.quotaGB, percent)} GB`);
      return `with quotas and archives at ${percent} % (${tiers.join(", ")})`;
    },
    monotone: true,
  };
}

function lessGrowth(deployment: Deployment): Way {
  const { growth } = deployment;
  const years = growth === undefined || growth.perYear <= 0 ? 0 : Math.ceil(growth.years);
  return {
    values: Array.from({ length: years }, (_, i) => years - 1 - i),
    apply: (whole, value) => (growth === undefined ? whole : { ...whole, growth: { ...growth, years: value } }),
    text: (value) =>
      value === 0 ? "without growth" : `with ${value} instead of ${growth?.years ?? 0} years of growth`,
    monotone: true,
  };
}

function fewerOnDisk(deployment: Deployment): Way[] {
  return deployment.clusters
    .filter((design) => design.databasesPerDisk > 1)
    .map((design) => ({
      values: Array.from({ length: design.databasesPerDisk - 1 }, (_, i) => design.databasesPerDisk - 1 - i),
      apply: (whole, value) => ({
        ...whole,
        clusters: whole.clusters.map((one) => (one.name === design.name ? { ...one, databasesPerDisk: value } : one)),
      }),
      text: (value) => `with ${value} databases a disk in ${design.name}`,
      monotone: false,
    }));
}
