import { currencyDecimals } from "../../facts/currencies";
import { countingRules, type Licence } from "../../facts/licensing";
import type { Costs, Deployment } from "../../model";
import { builtInPlatforms, type Platforms } from "../placement/platforms";
import type { PlannedParts } from "../types";
import { mostAllowed } from "./allowed";
import { allocate } from "./allocate";
import { amountOf, exactly, moneyText, nothing, total, type Money } from "./money";
import { priceOf, unusedPrices } from "./prices";
import { quantitiesOf } from "./quantities";
import type { CostCategory, CostNote, DeploymentCost, LicenceCount, PresentCost, Quantity, TierCost } from "../types";

interface Priced {
  readonly quantity: Quantity;
  readonly price: number;
  readonly amount: Money;
}

/** Without `costs` in the document nothing is priced. */
const noCosts: Costs = { currency: "", perYear: {} };

/**
 * Cost of a deployment per year at the prices in its document: every item of the plan, counted and priced; the total;
 * the cost per user tier, to the last cent; and the saving against the present cost. No price is built in: items
 * without a price are listed as `unpriced` and excluded from totals.
 */
export function deploymentCost(
  deployment: Deployment,
  plan: PlannedParts,
  platforms: Platforms = builtInPlatforms,
): DeploymentCost {
  const costs = deployment.costs ?? noCosts;
  const decimals = currencyDecimals(costs.currency);
  const quantities = quantitiesOf(deployment, plan, costs, platforms);
  const priced = quantities.flatMap((quantity): Priced[] => {
    const price = priceOf(costs, quantity.item, quantity.kind);
    return price === undefined ? [] : [{ quantity, price, amount: amountOf(quantity.quantity, price, decimals) }];
  });
  const unpriced = quantities.filter((quantity) => priceOf(costs, quantity.item, quantity.kind) === undefined);
  const perYear = total(priced.map((item) => item.amount));
  const mailboxes = deployment.users.reduce((sum, tier) => sum + tier.mailboxes, 0);
  return {
    currency: deployment.costs === undefined ? null : costs.currency,
    perYear: moneyText(perYear, decimals),
    mailboxes,
    perMailbox: perMailbox(perYear, mailboxes, decimals),
    items: priced.map(({ quantity, price, amount }) => ({
      ...quantity,
      price: moneyPrice(price, decimals),
      perYear: moneyText(amount, decimals),
    })),
    categories: categoriesOf(priced, decimals),
    tiers: tiersOf(priced, deployment, plan),
    present: presentOf(perYear, deployment, unpriced),
    unpriced,
    unused: unusedPrices(
      costs,
      priced.map((item) => item.quantity),
      unpriced,
    ),
    licences: quantities.flatMap(licenceOf),
    notes: [...notesOf(deployment, plan), ...platformNotes(quantities, costs, platforms)],
  };
}

/** As specified in the document, padded to the currency's decimals. */
function moneyPrice(price: number, decimals: number): string {
  const exact = exactly(price);
  return exact.toFixed(Math.max(decimals, exact.decimalPlaces()));
}

function perMailbox(amount: Money, mailboxes: number, decimals: number): string | null {
  return mailboxes === 0 ? null : moneyText(amount.dividedBy(mailboxes), decimals);
}

function categoriesOf(priced: readonly Priced[], decimals: number): { category: CostCategory; perYear: string }[] {
  const categories = [...new Set(priced.map((item) => item.quantity.category))];
  return categories.map((category) => ({
    category,
    perYear: moneyText(
      total(priced.filter((item) => item.quantity.category === category).map((item) => item.amount)),
      decimals,
    ),
  }));
}

function tiersOf(priced: readonly Priced[], deployment: Deployment, plan: PlannedParts): TierCost[] {
  const parts = priced.map(({ quantity, amount }) => allocate(amount, quantity, deployment, plan));
  const decimals = currencyDecimals(deployment.costs?.currency ?? "");
  return deployment.users.map((tier, place) => {
    const borne = total(parts.map((part) => part[place] ?? nothing));
    return {
      name: tier.name,
      mailboxes: tier.mailboxes,
      perYear: moneyText(borne, decimals),
      perMailbox: perMailbox(borne, tier.mailboxes, decimals),
    };
  });
}

function presentOf(perYear: Money, deployment: Deployment, unpriced: readonly Quantity[]): PresentCost | null {
  const present = deployment.costs?.present;
  if (present === undefined) return null;
  const now = exactly(present.perYear);
  const saving = now.minus(perYear);
  const decimals = currencyDecimals(deployment.costs?.currency ?? "");
  const required = deployment.requirements.saving;
  const enough = required === undefined ? null : saving.greaterThanOrEqualTo(now.times(required));
  return {
    perYear: moneyText(now, decimals),
    saving: moneyText(saving, decimals),
    savingShare: now.isZero() ? null : saving.dividedBy(now).toDecimalPlaces(4).toNumber(),
    ...allowance(deployment, present.perYear),
    // A missing price can only make the plan more expensive: a target that is missed stays missed, one that is reached
    // becomes uncertain.
    reached: enough === true && unpriced.length > 0 ? null : enough,
  };
}

function allowance({ requirements, costs }: Deployment, now: number): Pick<PresentCost, "required" | "allowed"> {
  const { saving } = requirements;
  if (saving === undefined) return { required: null, allowed: null };
  return { required: saving, allowed: mostAllowed(now, saving, costs?.currency ?? "") };
}

function licenceOf(quantity: Quantity): LicenceCount[] {
  if (!isLicence(quantity.item)) return [];
  const { kind, unit, byEdition } = quantity;
  return [
    {
      licence: kind === undefined ? quantity.item : `${quantity.item}.${kind}`,
      quantity: quantity.quantity,
      unit,
      ...(byEdition === undefined ? {} : { byEdition }),
      ...countingRules[quantity.item],
    },
  ];
}

function isLicence(item: string): item is Licence {
  return Object.hasOwn(countingRules, item);
}

/** Notes about costs of a platform that cannot be counted, for platforms with any counted item. */
function platformNotes(quantities: readonly Quantity[], { estimates }: Costs, platforms: Platforms): CostNote[] {
  if (estimates?.egressGBPerMonth !== undefined) return [];
  const counted = new Set(quantities.map((quantity) => quantity.category));
  return platforms
    .filter(({ name, outboundTrafficCosts }) => outboundTrafficCosts === true && counted.has(name))
    .map(({ name }) => ({ code: "outbound-traffic", names: [name] }));
}

function notesOf(deployment: Deployment, plan: PlannedParts): CostNote[] {
  const hosts = plan.datacenters.flatMap((datacenter) => datacenter.hosts);
  const idle = hosts.filter((host) => host.machines.length === 0).map((host) => host.name);
  const shared = deployment.datacenters
    .flatMap((datacenter) => datacenter.hosts)
    .filter((host) => host.otherGuests.processors > 0 || host.otherGuests.memoryGB > 0)
    .map((host) => host.name);
  const management = deployment.hybrid?.managementServer;
  return [
    ...(idle.length === 0 ? [] : [{ code: "idle-hosts", names: idle } as const]),
    ...(shared.length === 0 ? [] : [{ code: "shared-hosts", names: shared } as const]),
    ...(deployment.growth === undefined ? [] : [{ code: "growth", names: [] } as const]),
    ...(management === undefined ? [] : [{ code: "no-server-licence", names: [management.name] } as const]),
  ];
}
