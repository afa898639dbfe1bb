import type { Alternative, SmallerQuota } from "../../../base/alternative";
import type { Deployment, UserTier } from "../../../model";

/** A change that could make the deployment fit, with its values from the smallest change to the largest. */
export interface Way {
  readonly values: readonly number[];
  readonly apply: (value: number) => Deployment;
  readonly alternative: (value: number) => Alternative;
  /** Whether a value may fit even if later ones do not, so that each has to be tried. If omitted, `false`. */
  readonly each?: boolean;
}

/** 99 to 1. */
const PERCENTS = Array.from({ length: 99 }, (_, i) => 99 - i);

export function smallerQuotas(deployment: Deployment): Way {
  const scaled = (gigabytes: number, percent: number): number => Math.floor(gigabytes * percent) / 100;
  const quotasOf = ({ quotaGB, archiveGB }: UserTier, percent: number): Omit<SmallerQuota, "name"> => ({
    quotaGB: scaled(quotaGB, percent),
    ...(archiveGB === undefined ? {} : { archiveGB: scaled(archiveGB, percent) }),
  });
  return {
    values: PERCENTS,
    apply: (percent) => ({
      ...deployment,
      users: deployment.users.map((tier) => ({ ...tier, ...quotasOf(tier, percent) })),
    }),
    alternative: (percent) => ({
      change: "quotas",
      percent,
      tiers: deployment.users.map((tier) => ({ name: tier.name, ...quotasOf(tier, percent) })),
    }),
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
    alternative: (percent) => ({
      change: "mailboxes",
      percent,
      tiers: deployment.users.map(({ name, mailboxes }) => ({ name, value: scaled(mailboxes, percent) })),
    }),
  };
}

export function lessGrowth(deployment: Deployment): Way {
  const { growth } = deployment;
  const years = growth === undefined || growth.perYear <= 0 ? 0 : Math.ceil(growth.years);
  return {
    values: Array.from({ length: years }, (_, i) => years - 1 - i),
    apply: (value) => (growth === undefined ? deployment : { ...deployment, growth: { ...growth, years: value } }),
    alternative: (value) => ({ change: "growth", years: value, insteadOf: growth?.years ?? 0 }),
  };
}
