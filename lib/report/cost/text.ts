import type { CostItem, DeploymentCost, LicenceCount, PresentCost, Quantity, UnusedPrice } from "../../plan";
import type { Page } from "../text/page";
import { section, sentences, stacked } from "../text/section";
import type { Style } from "../text/style";
import { count, grouped, hanging, percent } from "../text/words";
import { grouping } from "./money";
import { costNoteText } from "./notes";

/** The cost of a deployment as text. */
export function costText(name: string, cost: DeploymentCost, page: Page): string {
  return stacked([
    heading(name, cost, page),
    items(cost, page),
    unpriced(cost.unpriced, page),
    tiers(cost, page),
    allocation(cost, page),
    cost.present === null ? "" : sentences(page, "Compared with today", present(cost.present, cost, page.style)),
    licences(cost.licences, page),
    licenceSources(cost.licences, page),
    sentences(page, "Notes", notes(cost)),
  ]);
}

function heading(name: string, cost: DeploymentCost, { style, width }: Page): string {
  const text = headingText(name, cost);
  return `${hanging("", text, width, "  ").split("\n").map((line) => style.bold(line)).join("\n")}\n`; // prettier-ignore
}

function headingText(name: string, cost: DeploymentCost): string {
  if (cost.currency === null) return `${name}: no prices; specify them under costs.perYear for the items listed below`;
  const each = cost.perMailbox === null ? "" : `, ${grouping(cost.perMailbox)} per mailbox`;
  const without = cost.unpriced.length === 0 ? "" : `, excluding ${count(cost.unpriced.length, "item")} not priced`;
  return `${name}: ${grouping(cost.perYear)} ${cost.currency} per year${each}${without}`;
}

function nameOf({ item, kind }: { readonly item: string; readonly kind?: string }): string {
  return kind === undefined ? item : `${item}: ${kind}`;
}

function items(cost: DeploymentCost, page: Page): string {
  const columns = [
    { title: "Item" },
    { title: "Quantity", right: true },
    { title: "Unit" },
    { title: `Price in ${cost.currency ?? ""}`, right: true },
    { title: "Per year", right: true },
  ];
  const rows = cost.items.map((item) => [
    nameOf(item),
    grouped(item.quantity),
    item.unit,
    grouping(item.price),
    grouping(item.perYear),
  ]);
  const sum = ["total", "", "", "", grouping(cost.perYear)];
  return section(page, "Items", "", columns, rows.length === 0 ? [] : [...rows, sum]);
}

const spreads: Readonly<Record<CostItem["basis"], string>> = {
  load: "By messages per day",
  size: "By size on disk",
  mailboxes: "By mailboxes",
  own: "Directly",
};

function unpriced(every: readonly Quantity[], page: Page): string {
  const columns = [{ title: "Item" }, { title: "Quantity", right: true }, { title: "Unit" }, { title: "Which" }];
  const rows = every.map((item) => [nameOf(item), grouped(item.quantity), item.unit, editionsText(item)]);
  return section(page, "Not priced (excluded from totals)", "", columns, rows);
}

function editionsText({ byEdition }: Quantity): string {
  if (byEdition === undefined) return "";
  return `standard ${grouped(byEdition.standard)} or datacenter ${grouped(byEdition.datacenter)}`;
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

/** How the cost of each item is allocated to the user tiers. */
function allocation({ items: every }: DeploymentCost, page: Page): string {
  const bases = [...new Set(every.map(({ basis }) => basis))];
  const lines = bases.map((basis) => {
    const names = every.filter((quantity) => quantity.basis === basis).map(({ item }) => item);
    return `${spreads[basis]}: ${[...new Set(names)].join(", ")}`;
  });
  return sentences(page, "Allocation to user tiers", lines);
}

function present(found: PresentCost, cost: DeploymentCost, style: Style): string[] {
  const currency = cost.currency ?? "";
  const isMore = found.saving.startsWith("-");
  const size = found.savingShare === null ? undefined : percent(Math.abs(found.savingShare));
  const share = size === undefined ? "" : ` (${size}${isMore ? " more" : ""})`;
  const saves = isMore
    ? `costs ${grouping(found.saving.slice(1))} ${currency} more per year${share}`
    : `saves ${grouping(found.saving)} ${currency} per year${share}`;
  const first = `Today ${grouping(found.perYear)} ${currency} per year; the plan ${saves}.`;
  if (found.required === null) return [first];
  const required = `Required saving ${percent(found.required)}`;
  const verdict = {
    true: `${required}: reached.`,
    false: style.red(`${required}: missed.`),
    null: `${required}: reached only if the items that are not priced cost little enough.`,
  };
  return [first, verdict[String(found.reached) as keyof typeof verdict]];
}

function licences(every: readonly LicenceCount[], page: Page): string {
  const lines = every.map((licence) => `${licenceName(licence)}, ${quantityText(licence)}: ${licence.rule}`);
  return sentences(page, "Licences, counting rules", lines);
}

/** Units are named in the plural. */
function quantityText({ quantity, unit }: LicenceCount): string {
  return count(quantity, unit.replace(/s$/, ""), unit);
}

function licenceName({ licence }: LicenceCount): string {
  return licence.replace(".", " ");
}

/** Each source once, with the licences that it covers. */
function licenceSources(every: readonly LicenceCount[], page: Page): string {
  const textOf = ({ confirmed, source, date }: LicenceCount): string =>
    `${confirmed ? "" : "not confirmed: "}${source} (${date})`;
  const lines = [...new Set(every.map(textOf))].map((text) => {
    const names = every.filter((licence) => textOf(licence) === text).map(licenceName);
    return `${names.join(", ")}: ${text}`;
  });
  return sentences(page, "Licences, sources", lines);
}

function notes(cost: DeploymentCost): string[] {
  return [...cost.unused.map(unusedText), ...cost.notes.map(costNoteText)];
}

function unusedText(price: UnusedPrice): string {
  const near = price.near === undefined ? "" : `; did you mean ${price.near}?`;
  return `Unused price: ${nameOf(price)}${near}`;
}
