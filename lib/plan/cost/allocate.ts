import { currencyDecimals } from "../../facts/currencies";
import type { Deployment, UserTier } from "../../model";
import type { PlannedParts } from "../types";
import { splitMoney, type Money } from "./money";
import type { Quantity } from "../types";

/**
 * Allocates the cost of an item to the user tiers, in the order of the document; the parts add up to `amount` exactly.
 * Tiers in Exchange Online get no share of what is allocated by load or size, unless there are no other tiers.
 */
export function allocate(amount: Money, quantity: Quantity, deployment: Deployment, plan: PlannedParts): Money[] {
  return splitMoney(
    amount,
    deployment.users.map((tier) => weightOf(tier, quantity, deployment, plan)),
    currencyDecimals(deployment.costs?.currency ?? ""),
  );
}

function weightOf(tier: UserTier, quantity: Quantity, deployment: Deployment, plan: PlannedParts): number {
  const clustered = deployment.users.some((tier) => tier.location === "cluster");
  const bears = tier.location === "cluster" || !clustered;
  switch (quantity.basis) {
    case "own":
      return quantity.byTier?.[tier.name] ?? 0;
    case "mailboxes":
      return tier.mailboxes;
    case "load":
      return bears ? tier.mailboxes * tier.messagesPerDay : 0;
    case "size":
      return bears ? tier.mailboxes * sizeOnDisk(tier, plan) : 0;
  }
}

function sizeOnDisk(tier: UserTier, plan: PlannedParts): number {
  return plan.sizes.tiers.find((candidate) => candidate.name === tier.name)?.mailboxSizeOnDiskMB ?? 0;
}
