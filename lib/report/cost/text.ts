import type { CostItem, DeploymentCost, LicenceCount, PresentCost, Quantity, UnusedPrice } from "../../plan";
import type { Page } from "../text/page";
import { section, sentences, stacked } from "../text/section";
import type { Style } from "../text/style";
import { count, grouped, percent } from "../text/words";
import { grouping } from "./money";

/** The cost of a deployment as text. */
export function costText(name: string, cost: DeploymentCost, page: Page): string {
  return stacked([
    heading(name, cost, page.style),
    items(cost, page),
    unpriced(cost.unpriced, page),
    tiers(cost, page),
    cost.present === null ? "" : sentences(page, "Compared with today", present(cost.present, cost, page.style)),
    licences(cost.licences, page),
    sentences(page, "Notes", notes(cost)),
  ]);
}

function heading(name: string, cost: DeploymentCost, style: Style): string {
  if (cost.currency === null)
    return style.bold(`${name}: no prices; specify them under costs.perYear for the items listed below`) + "\n";
  const each = cost.perMailbox === null ? "" : `, ${grouping(cost.perMailbox)} per mailbox`;
  const without = cost.unpriced.length === 0 ? "" : `, excluding ${count(cost.unpriced.length, "item")} not priced`;
  return style.bold(`${name}: ${grouping(cost.perYear)} ${cost.currency} per year${each}${without}`) + "\n";
}

function nameOf({ item, kind }: { readonly item: string; readonly kind?: string }): string {
  return kind === undefined ? item : `${item}.${kind}`;
}

function items(cost: DeploymentCost, page: Page): string {
  const columns = [
    { title: "For" },
    { title: "Item" },
    { title: "Quantity", right: true },
    { title: "Unit" },
    { title: `Price in ${cost.currency ?? ""}`, right: true },
    { title: "Per year", right: true },
    { title: "Allocated by" },
  ];
  const rows = cost.items.map((item) => [
    item.category,
    nameOf(item),
    grouped(item.quantity),
    item.unit,
    grouping(item.price),
    grouping(item.perYear),
    spreads[item.basis],
  ]);
  const sum = ["", "total", "", "", "", grouping(cost.perYear), ""];
  return section(page, "Items", "", columns, rows.length === 0 ? [] : [...rows, sum]);
}

const spreads: Readonly<Record<CostItem["basis"], string>> = {
  load: "messages per day",
  size: "size on disk",
  mailboxes: "mailboxes",
  own: "own use",
};

function unpriced(every: readonly Quantity[], page: Page): string {
  const columns = [{ title: "Item" }, { title: "Quantity", right: true }, { title: "Unit" }, { title: "Which" }];
  const rows = every.map((one) => [nameOf(one), grouped(one.quantity), one.unit, one.detail ?? ""]);
  return section(page, "Not priced (excluded from totals)", "", columns, rows);
}

function tiers(cost: DeploymentCost, page: Page): string {
  if (cost.currency === null) return "";
  const columns = [
    { title: "User tier" },
    { title: "Mailboxes", right: true },
    { title: `${cost.currency} per year`, right: true },
    { title: "Per mailbox", right: true },
  ];
  const rows = cost.tiers.map((tier) => [
    tier.name,
    grouped(tier.mailboxes),
    grouping(tier.perYear),
    tier.perMailbox === null ? "-" : grouping(tier.perMailbox),
  ]);
  const all = ["total", grouped(cost.mailboxes), grouping(cost.perYear), grouping(cost.perMailbox ?? "-")];
  return section(page, "Cost per user tier", "", columns, [...rows, all]);
}

function present(found: PresentCost, cost: DeploymentCost, style: Style): string[] {
  const currency = cost.currency ?? "";
  const share = found.savingShare === null ? "" : ` (${percent(found.savingShare)})`;
  const saves = found.saving.startsWith("-")
    ? `costs ${grouping(found.saving.slice(1))} ${currency} per year more${share}`
    : `saves ${grouping(found.saving)} ${currency} per year${share}`;
  const first = `Today ${grouping(found.perYear)} ${currency} per year; the plan ${saves}.`;
  if (found.required === null) return [first];
  const asked = `Required saving ${percent(found.required)}`;
  const verdict = {
    true: `${asked}: reached.`,
    false: style.red(`${asked}: missed.`),
    null: `${asked}: reached only if the items that are not priced cost little enough.`,
  };
  return [first, verdict[String(found.reached) as keyof typeof verdict]];
}

function licences(every: readonly LicenceCount[], page: Page): string {
  const columns = [
    { title: "Licence" },
    { title: "Quantity", right: true },
    { title: "Unit" },
    { title: "Counting rule" },
    { title: "Source" },
  ];
  const rows = every.map((one) => [
    one.licence,
    grouped(one.quantity),
    one.unit,
    one.rule,
    `${one.confirmed ? "" : "not confirmed: "}${one.source} (${one.date})`,
  ]);
  return section(page, "Licences", "", columns, rows);
}

function notes(cost: DeploymentCost): string[] {
  return [...cost.unused.map(unusedText), ...cost.notes];
}

function unusedText(price: UnusedPrice): string {
  const near = price.near === undefined ? "" : `; did you mean ${price.near}?`;
  return `Unused price: ${nameOf(price)}${near}`;
}
