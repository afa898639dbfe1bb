import type { Deployment } from "../../../model";

/** A change that could make the deployment fit, with its values from the smallest change to the largest. */
export interface Way {
  readonly values: readonly number[];
  readonly apply: (value: number) => Deployment;
  readonly text: (value: number) => string;
  /** Whether a value may fit even if later ones do not, so that each has to be tried. If omitted, `false`. */
  readonly each?: boolean;
}

/** 99 to 1. */
const PERCENTS = Array.from({ length: 99 }, (_, i) => 99 - i);

export function smallerQuotas(deployment: Deployment): Way {
  const scaled = (gigabytes: number, percent: number): number => Math.floor(gigabytes * percent) / 100;
  return {
    values: PERCENTS,
    apply: (percent) => ({
      ...deployment,
      users: deployment.users.map((tier) => ({
        ...tier,
        quotaGB: scaled(tier.quotaGB, percent),
        ...(tier.archiveGB === undefined ? {} : { archiveGB: scaled(tier.archiveGB, percent) }),
      })),
    }),
    text: (percent) => {
      const tiers = deployment.users.map((tier) => {
        const archive = tier.archiveGB === undefined ? "" : ` and ${scaled(tier.archiveGB, percent)} GB`;
        return `${tier.name} ${scaled(tier.quotaGB, percent)} GB${archive}`;
      });
      return `with quotas and archives at ${percent} % (${tiers.join(", ")})`;
    },
  };
}

export function fewerMailboxes(deployment: Deployment): Way {
  const scaled = (mailboxes: number, percent: number): number => Math.max(1, Math.floor((mailboxes * percent) / 100));
  return {
    values: PERCENTS,
    apply: (percent) => ({
      ...deployment,
      users: deployment.users.map((tier) => ({ ...tier, mailboxes: scaled(tier.mailboxes, percent) })),
    }),
    text: (percent) => {
      const tiers = deployment.users.map((tier) => `${tier.name} ${scaled(tier.mailboxes, percent)}`);
      return `with ${percent} % of the mailboxes (${tiers.join(", ")})`;
    },
  };
}

export function lessGrowth(deployment: Deployment): Way {
  const { growth } = deployment;
  const years = growth === undefined || growth.perYear <= 0 ? 0 : Math.ceil(growth.years);
  return {
    values: Array.from({ length: years }, (_, i) => years - 1 - i),
    apply: (value) => (growth === undefined ? deployment : { ...deployment, growth: { ...growth, years: value } }),
    text: (value) =>
      value === 0 ? "without growth" : `with ${value} instead of ${growth?.years ?? 0} years of growth`,
  };
}
