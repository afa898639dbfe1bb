import type { SizeSheet } from "../../plan";
import type { Page } from "../text/page";
import { section, sentences, stacked } from "../text/section";
import { count, grouped, hanging, percent, roleText, whole } from "../text/words";
import { azureText } from "./azure-members";
import { clusterFigures } from "./cluster-figures";
import { failuresText, requiredText } from "./failures";
import { hostsText, limitsText } from "./limits";
import { sizesNoteText } from "./notes";

/** The sheet as text: inputs first, then each server, disk and failure, then how close every limit is. */
export function sheetText(sheet: SizeSheet, page: Page): string {
  return stacked([
    heading(sheet, page),
    tiers(sheet, page),
    clusterFigures(sheet, page),
    azureText(sheet, page),
    ...sheet.clusters.flatMap((cluster) => [
      failuresText(cluster, page),
      requiredText(cluster, page),
      limitsText(`${cluster.name}: limits, closest first`, cluster.limits, page),
    ]),
    otherMachines(sheet, page),
    hostsText(sheet, page),
    limitsText("Fullest hosts", sheet.hostLimits, page),
    sentences(page, "Notes", sheet.notes.map(sizesNoteText)),
  ]);
}

function heading({ deployment, exchange, growth, clusters }: SizeSheet, { style, width }: Page): string {
  const grows =
    growth === null ? "no growth" : `${percent(growth.perYear)} growth per year for ${count(growth.years, "year")}`;
  const dags = clusters.length === 0 ? "no DAG" : count(clusters.length, "DAG");
  const line = `${deployment}: Exchange ${exchange.version} ${exchange.edition}, ${dags}, ${grows}`;
  return `${hanging("", style.bold(line), width, "  ")}\n`;
}

function tiers({ tiers: every }: SizeSheet, page: Page): string {
  const columns = [
    { title: "User tier" },
    { title: "Location" },
    { title: "Today", right: true },
    { title: "Planned", right: true },
    { title: "Messages per day", right: true },
    { title: "Quota, GB", right: true },
    { title: "Archive, GB", right: true },
    { title: "On disk when full, MB", right: true },
    { title: "All on disk, GB", right: true },
  ];
  const rows = every.map((tier) => [
    tier.name,
    `${tier.location === "cloud" ? "cloud" : "DAG"}${tier.kind === "shared" ? ", shared" : ""}`,
    whole(tier.mailboxes),
    whole(tier.plannedMailboxes),
    grouped(tier.messagesPerDay),
    grouped(tier.quotaGB),
    tier.archiveGB === 0 ? "" : grouped(tier.archiveGB),
    whole(tier.mailboxSizeOnDiskMB),
    whole(tier.onDiskGB),
  ]);
  return section(page, "Mailboxes", "", columns, rows);
}

function otherMachines({ otherMachines: every }: SizeSheet, page: Page): string {
  const columns = [
    { title: "Role" },
    { title: "Datacenter" },
    { title: "Machines", right: true },
    { title: "CPUs", right: true },
    { title: "Memory, GB", right: true },
    { title: "Disks, GB", right: true },
  ];
  const rows = every.map((sum) => [
    roleText(sum.role),
    sum.datacenter,
    String(sum.count),
    String(sum.processors),
    whole(sum.memoryGB),
    whole(sum.diskGB),
  ]);
  return section(page, "Other machines", "", columns, rows);
}
