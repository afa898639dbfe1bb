import { sharedMailboxWithoutLicenceGB } from "../../facts/licensing";
import type { Costs, Deployment, UserTier } from "../../model";
import { serversWith } from "../servers";
import type { PlannedParts } from "../types";
import { builtInPlatforms, type Platforms } from "../placement/platforms";
import { byKind } from "../placement/platforms/by-kind";
import { priceUnit } from "../placement/platforms/price-unit";
import { kindPrices } from "../sizing/targets";
import { priceOf } from "./prices";
import type { Quantity } from "../types";
import { chooseEditions, windowsCores } from "./windows";

/** Order of the categories in a cost report; items that only one platform has are under `platform`. */
const order = ["hosts", "storage", "datacenters", "licences", "platform", "cloud mailboxes", "operations"];

/** Counts every billable item of the plan. Items whose price is optional are counted only if they have one. */
export function quantitiesOf(
  deployment: Deployment,
  plan: PlannedParts,
  costs: Costs,
  platforms: Platforms = builtInPlatforms,
): Quantity[] {
  const all = [
    ...hosts(plan, costs),
    ...platforms.flatMap((platform) => platform.quantities({ deployment, plan, costs })),
    ...licences(deployment, plan, costs),
    ...cloudMailboxes(deployment, costs),
    ...writeback(deployment, costs),
    ...operations(deployment, costs),
  ].filter((quantity) => quantity.quantity > 0);
  return all.sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ category }: Quantity): number {
  return order.indexOf(order.includes(category) ? category : "platform");
}

/** Every host in the document, used or not; its price is by host name, or one for all. */
function hosts(plan: PlannedParts, costs: Costs): Quantity[] {
  const names = plan.datacenters.flatMap((datacenter) => datacenter.hosts).map((host) => host.name);
  const unit = priceUnit("hypervisorHost", "load");
  return byKind(
    costs,
    unit,
    names.map((name) => [name, 1]),
  );
}

function licences(deployment: Deployment, plan: PlannedParts, costs: Costs): Quantity[] {
  const users = inClusters(deployment).filter((tier) => tier.kind === "user");
  const archived = users.filter((tier) => tier.archiveGB !== undefined);
  const servers = serversWith(plan.servers, "mailbox").length;
  const { edition } = deployment.exchange;
  return [
    { ...priceUnit("exchangeServerLicense", "load"), kind: edition, quantity: servers },
    { ...priceUnit("exchangeStandardCal", "own"), ...ofTiers(users) },
    { ...priceUnit("exchangeEnterpriseCal", "own"), ...ofTiers(archived) },
    ...windows(plan, costs),
    { ...priceUnit("windowsServerCal", "own"), ...ofTiers(users) },
    { ...priceUnit("publicCertificate", "mailboxes"), quantity: publicCertificates(deployment, plan) },
  ];
}

function windows(plan: PlannedParts, costs: Costs): Quantity[] {
  const cores = windowsCores(plan);
  const prices = {
    standard: priceOf(costs, "windowsServerCore", "standard"),
    datacenter: priceOf(costs, "windowsServerCore", "datacenter"),
  };
  const unit = priceUnit("windowsServerCore", "load");
  if (prices.standard === undefined && prices.datacenter === undefined) {
    const standard = cores.reduce((sum, host) => sum + host.standard, 0);
    const datacenter = cores.reduce((sum, host) => sum + host.datacenter, 0);
    return [{ ...unit, quantity: Math.min(standard, datacenter), byEdition: { standard, datacenter } }];
  }
  const chosen = chooseEditions(cores, prices);
  return [
    { ...unit, kind: "standard", quantity: chosen.standard },
    { ...unit, kind: "datacenter", quantity: chosen.datacenter },
  ];
}

function cloudMailboxes(deployment: Deployment, costs: Costs): Quantity[] {
  const tiers = deployment.users.filter((tier) => tier.location === "cloud" && needsOnlineLicence(tier));
  const unit = priceUnit("exchangeOnlineMailbox", "own");
  if (Object.keys(kindPrices(costs, unit.item)).length === 0) return [{ ...unit, ...ofTiers(tiers) }];
  return tiers.map((tier) => ({ ...unit, kind: tier.name, ...ofTiers([tier]) }));
}

/** Entra ID P1 where the passwords that users change in the cloud are written back. */
function writeback({ users, identity }: Deployment, costs: Costs): Quantity[] {
  if (identity?.directorySync?.writeback.includes("password") !== true) return [];
  const unit = priceUnit("entraP1User", "own");
  const tiers = users.filter(({ kind }) => kind === "user");
  if (Object.keys(kindPrices(costs, unit.item)).length === 0) return [{ ...unit, ...ofTiers(tiers) }];
  return tiers.map((tier) => ({ ...unit, kind: tier.name, ...ofTiers([tier]) }));
}

/** One for each purpose; certificates of created gateways are compared by the name of their secret. */
function publicCertificates({ identity, hybrid, namespaces }: Deployment, { wiring }: PlannedParts): number {
  const named = [namespaces?.certificate, identity?.signOn?.certificate, hybrid?.certificate];
  const gateways = wiring.gateways.flatMap(({ postfix }) => postfix?.certificate ?? []);
  return named.filter((certificate) => certificate?.issuer === "public").length + new Set(gateways).size;
}

/** A shared mailbox needs no licence until it exceeds the size limit or gets an archive. */
function needsOnlineLicence({ kind, quotaGB, archiveGB }: UserTier): boolean {
  return kind === "user" || quotaGB > sharedMailboxWithoutLicenceGB || (archiveGB ?? 0) > 0;
}

/** The price of operations is optional; it applies per mailbox of any tier. */
function operations(deployment: Deployment, costs: Costs): Quantity[] {
  if (costs.perYear.operationsPerMailbox === undefined) return [];
  const unit = priceUnit("operationsPerMailbox", "own");
  if (Object.keys(kindPrices(costs, unit.item)).length === 0) return [{ ...unit, ...ofTiers(deployment.users) }];
  return deployment.users.map((tier) => ({ ...unit, kind: tier.name, ...ofTiers([tier]) }));
}

function inClusters(deployment: Deployment): UserTier[] {
  return deployment.users.filter((tier) => tier.location === "cluster");
}

function ofTiers(tiers: readonly UserTier[]): { quantity: number; byTier: Record<string, number> } {
  const byTier = Object.fromEntries(tiers.map((tier) => [tier.name, tier.mailboxes]));
  return { quantity: tiers.reduce((sum, tier) => sum + tier.mailboxes, 0), byTier };
}
