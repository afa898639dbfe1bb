import { count } from "./figures";

/** A number for a datacenter, a tier or the like. */
export interface Numbered {
  readonly name: string;
  readonly value: number;
}

/** A tier of users with smaller quotas, GB. */
export interface SmallerQuota {
  readonly name: string;
  readonly quotaGB: number;
  readonly archiveGB?: number;
}

/**
 * A change with which it was tried with success, as data; `alternativeText` words it. Values are those after the change:
 * `hosts` with 3 for dc1 means three hosts, not three more.
 */
export type Alternative =
  | { readonly change: "hosts" | "host-memory-gb" | "host-cores"; readonly datacenters: readonly Numbered[] }
  | {
      /** Capacity, number of disks, or size of each disk in the storage of this name of every host. */
      readonly change: "storage-gb" | "storage-disks" | "storage-disk-gb";
      readonly storage: string;
      readonly datacenters: readonly Numbered[];
    }
  | { readonly change: "dags"; readonly design: string; readonly dags: number }
  | {
      readonly change: "members";
      readonly design: string;
      readonly members: readonly Numbered[];
      /** Hosts of the datacenters; empty where the members need none in addition. */
      readonly hosts: readonly Numbered[];
    }
  | { readonly change: "databases-per-disk"; readonly design: string; readonly databasesPerDisk: number }
  | { readonly change: "existing-witness"; readonly design: string; readonly witness: string }
  | { readonly change: "enterprise-edition" }
  | { readonly change: "quotas"; readonly percent: number; readonly tiers: readonly SmallerQuota[] }
  | { readonly change: "mailboxes"; readonly percent: number; readonly tiers: readonly Numbered[] }
  | { readonly change: "growth"; readonly years: number; readonly insteadOf: number };

/** The change in words that follow "it would fit". */
export function alternativeText(alternative: Alternative): string {
  switch (alternative.change) {
    case "dags":
      return `with ${alternative.dags} DAGs of ${alternative.design}`;
    case "members":
      return `with ${membersText(alternative)} for ${alternative.design}`;
    case "databases-per-disk": {
      const { databasesPerDisk: databases, design } = alternative;
      return `with ${count(databases, "database")} per disk in ${design}`;
    }
    case "existing-witness":
      return `with \`existing: true\` for the witness ${alternative.witness} of ${alternative.design}, if that server exists`;
    case "enterprise-edition":
      return "with the enterprise edition";
    case "quotas":
      return `with quotas and archives at ${alternative.percent} % (${alternative.tiers.map(quotaText).join(", ")})`;
    case "mailboxes":
      return `with ${alternative.percent} % of the mailboxes (${alternative.tiers.map(({ name, value }) => `${name} ${value}`).join(", ")})`;
    case "growth":
      return alternative.years === 0
        ? "without growth"
        : `with ${alternative.years} instead of ${alternative.insteadOf} years of growth`;
    default:
      return `with ${alternative.datacenters.map((datacenter) => hostsText(alternative, datacenter)).join(" and ")}`;
  }
}

type OfHosts = Extract<Alternative, { readonly datacenters: readonly Numbered[] }>;

function hostsText(alternative: OfHosts, { name, value }: Numbered): string {
  switch (alternative.change) {
    case "hosts":
      return hostCountText({ name, value });
    case "host-memory-gb":
      return `${value} GB of memory in every host of ${name}`;
    case "host-cores":
      return `${count(value, "core")} as fast in every host of ${name}`;
    case "storage-gb":
      return `${value} GB in ${alternative.storage} of every host of ${name}`;
    case "storage-disks":
      return `${count(value, "disk")} in ${alternative.storage} of every host of ${name}`;
    case "storage-disk-gb":
      return `disks of ${value} GB in ${alternative.storage} of every host of ${name}`;
  }
}

function membersText({ members, hosts }: Extract<Alternative, { readonly change: "members" }>): string {
  const ofMembers = members.map(({ name, value }) => `${count(value, "member")} in ${name}`);
  return [...ofMembers, ...hosts.map(hostCountText)].join(" and ");
}

function hostCountText({ name, value }: Numbered): string {
  return `${count(value, "host")} in ${name}`;
}

function quotaText({ name, quotaGB, archiveGB }: SmallerQuota): string {
  return `${name} ${quotaGB} GB${archiveGB === undefined ? "" : ` and ${archiveGB} GB`}`;
}
