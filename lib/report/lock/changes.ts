import type { LockChange } from "../../plan";
import type { Page } from "../text/page";
import { table } from "../text/table";
import { count, grouped, someOf } from "../text/words";

/** Maximum number of rows in the table of changed values; the rest is counted. */
const mostRows = 40;
const mostNames = 8;
const mostNamesInRow = 4;

/** Added and removed names, and every changed value. */
export function changesText(changes: readonly LockChange[], page: Page): string {
  const changed = changes.filter((change) => change.kind === "changed");
  const columns = [{ title: "Changed" }, { title: "Key" }, { title: "Was" }, { title: "Now" }];
  const every = rowsOf(changed);
  const rows = every.slice(0, mostRows);
  const left = every.length - rows.length;
  return [
    namesText(
      "new",
      changes.filter((change) => change.kind === "added"),
    ),
    namesText(
      "removed",
      changes.filter((change) => change.kind === "removed"),
    ),
    rows.length === 0 ? "" : table(page, columns, rows),
    left === 0 ? "" : page.style.dim(`  ... and ${left} more: --format json shows all\n`),
  ].join("");
}

/** Groups equal changes in one row: disks of the same size that grow to the same size. */
function rowsOf(changed: readonly LockChange[]): string[][] {
  const groups = new Map<string, { readonly names: Set<string>; readonly cells: string[] }>();
  for (const { what, name, field, was, now } of changed) {
    const key = what === "disk" && field.endsWith(".sizeGB") ? "disks, GB" : field;
    const cells = [key, shown(was), shown(now)];
    const group = groups.get(JSON.stringify([what, cells])) ?? { names: new Set(), cells };
    groups.set(JSON.stringify([what, cells]), group);
    group.names.add(name);
  }
  return [...groups.values()].map(({ names, cells: [key = "", was = "", now = ""] }) => {
    return [someOf([...names], mostNamesInRow), key, was, now];
  });
}

function shown(value: LockChange["was"]): string {
  return typeof value === "number" ? grouped(value) : String(value ?? "");
}

/** A new machine is named once, not with each of its disks and addresses. */
function namesText(word: string, changes: readonly LockChange[]): string {
  const machines = new Set(
    changes.filter(({ what, field }) => what === "machine" && field === "datacenter").map(({ name }) => name),
  );
  const kinds: readonly [string, string[]][] = [
    ["machine", [...machines]],
    ["database", changes.filter(({ what }) => what === "database").map(({ name }) => name)],
    [
      "disk",
      changes
        .filter(({ what, name, field }) => what === "disk" && !machines.has(name) && field.endsWith(".sizeGB"))
        .map(({ name, field }) => `${name}: ${field.replace(/\.sizeGB$/, "")}`),
    ],
    [
      "number decided",
      changes.filter(({ what }) => ["design", "domainControllers"].includes(what)).map(({ name }) => name),
    ],
  ];
  return kinds
    .filter(([, names]) => names.length > 0)
    .map(([kind, names]) => `  ${word}: ${count(names.length, kind, `${kind}s`)} (${someOf(names, mostNames)})\n`)
    .join("");
}
