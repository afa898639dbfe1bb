import type { SizeSheet } from "../../plan";
import type { Page } from "../text/page";
import { section, sentences, stacked } from "../text/section";
import { azureReasonText } from "./azure-reason";
import { grouped, listed, someOf, whole } from "../text/words";

/** Members in Azure with their size and disks; empty if there are none. */
export function azureText({ azure }: SizeSheet, page: Page): string {
  if (azure.length === 0) return "";
  const columns = [
    { title: "Members" },
    { title: "Processors", right: true },
    { title: "Memory, GB", right: true },
    { title: "Disk operations", right: true },
    { title: "Size" },
    { title: "Premium SSD" },
  ];
  const rows = azure.map(({ members, need, size, disks }) => [
    someOf(members, 3),
    whole(need.vcpu),
    whole(need.memoryGB),
    `${grouped(need.iops)}/s, ${grouped(need.mbps)} MB/s`,
    size ?? page.style.red("none"),
    listed(disks.map(({ tier, purpose, count }) => `${count} x ${tier ?? page.style.red("none")} (${purpose})`)),
  ]);
  const reasons = azure.map(
    ({ members, size, reason }) =>
      `${someOf(members, 3)}: ${size === null ? "" : `${size}, `}${azureReasonText(reason)}.`,
  );
  const thread =
    "A processor there is a hyper-thread, and no SPECint_rate2006 of these sizes is published: it is taken as one of the processors needed.";
  return stacked([
    section(page, "Members in Azure", "", columns, rows),
    sentences(page, "Why this size", [...reasons, thread]),
  ]);
}
