import type { HostFill, LimitLine, SizeSheet } from "../../plan";
import type { Page } from "../text/page";
import { section } from "../text/section";
import { listed, someOf, undecided, whole } from "../text/words";

/** How close each limit is; exceeded limits are red. */
export function limitsText(heading: string, limits: readonly LimitLine[], page: Page): string {
  const columns = [
    { title: "Limit" },
    { title: "Value", right: true },
    { title: "Maximum", right: true },
    { title: "Unit" },
    { title: "Used", right: true },
  ];
  const rows = limits.map((line) => [
    line.label,
    line.value === null ? undecided : limitText(line.value),
    limitText(line.limit),
    line.unit,
    usedText(line, page),
  ]);
  return section(page, heading, "", columns, rows);
}

/** Two decimals, because a ratio of processors to cores is small. */
function limitText(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: value < 10 ? 2 : 1 });
}

function usedText({ value, percent }: LimitLine, { style }: Page): string {
  if (value === null) return "-";
  const text = percent === null ? "over" : `${whole(percent)}%`;
  return percent === null || percent > 100 ? style.red(text) : text;
}

/** Hosts with the same utilization share a line. */
export function hostsText(sheet: SizeSheet, page: Page): string {
  const columns = [
    { title: "Datacenter" },
    { title: "Hosts" },
    { title: "Machines", right: true },
    { title: "CPUs per core", right: true },
    { title: "Memory, GB", right: true },
    { title: "Storage, GB" },
  ];
  const groups = new Map<string, { host: HostFill; names: string[] }>();
  for (const host of sheet.hosts) {
    const { name, ...fill } = host;
    const key = JSON.stringify(fill);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { host, names: [name] });
    else group.names.push(name);
  }
  const rows = [...groups.values()].map(({ host, names }) => [
    host.datacenter,
    someOf(names, 3),
    String(host.machines),
    host.processorRatio.toFixed(2),
    `${whole(host.memoryUsedGB)} of ${whole(host.memoryGB)}`,
    listed(host.storage.map(({ name, usedGB, usableGB }) => `${name} ${whole(usedGB)} of ${whole(usableGB)}`)),
  ]);
  return section(page, "Hosts", "", columns, rows);
}
