import type { LockChange } from "../../plan";
import type { Page } from "../text/page";
import { table } from "../text/table";
import { count, grouped, someOf } from "../text/words";

/** Maximum number of rows in the table of changed values; the rest is counted. */
const mostRows = 40;
const mostNames = 8;
const mostNamesInRow = 4;

/** Added and removed names, and every other value that changed, is new or is gone: no change goes without a line. */
export function changesText(changes: readonly LockChange[], page: Page): string {
  const columns = [{ title: "Changed" }, { title: "Key" }, { title: "Was" }, { title: "Now" }];
  const added = partsOf(changes.filter((change) => change.kind === "added"));
  const removed = partsOf(changes.filter((change) => change.kind === "removed"));
  const every = rowsOf(changes.filter((change) => !added.covers(change) && !removed.covers(change)));
  const rows = every.slice(0, mostRows);
  const left = every.length - rows.length;
  return [
    namesText("new", added),
    namesText("removed", removed),
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
  if (value === undefined || value === "") return "-";
  return typeof value === "number" ? grouped(value) : value;
}

/** Whole things that are new or gone, which are named once and not with each of their values. */
interface Parts {
  readonly kinds: readonly (readonly [kind: string, names: readonly string[]])[];
  readonly covers: (change: LockChange) => boolean;
}

/** Of changes of one kind (added or removed): the machines, databases, disks and numbers that they are. */
function partsOf(changes: readonly LockChange[]): Parts {
  const machines = new Set(
    changes.filter(({ what, field }) => what === "machine" && field === "datacenter").map(({ name }) => name),
  );
  const ofMachines = (change: LockChange): boolean =>
    ["machine", "disk", "address"].includes(change.what) && machines.has(change.name);
  const disks = new Set(
    changes
      .filter((change) => change.what === "disk" && change.field.endsWith(".sizeGB") && !ofMachines(change))
      .map(diskOf),
  );
  const databases = changes.filter(({ what }) => what === "database");
  const numbers = changes.filter(({ what }) => what === "design" || what === "domainControllers");
  const whole = new Set<LockChange>([
    ...changes.filter((change) => ofMachines(change) || (change.what === "disk" && disks.has(diskOf(change)))),
    ...databases,
    ...numbers,
  ]);
  return {
    kinds: [
      ["machine", [...machines]],
      ["database", databases.map(({ name }) => name)],
      ["disk", [...disks]],
      ["number decided", numbers.map(({ name }) => name)],
    ],
    covers: (change) => whole.has(change),
  };
}

/** `MBX1: DAG1-DB5`, from a field such as `DAG1-DB5.sizeGB`. */
function diskOf({ name, field }: LockChange): string {
  return `${name}: ${field.replace(/\.[^.]*$/, "")}`;
}

function namesText(word: string, { kinds }: Parts): string {
  return kinds
    .filter(([, names]) => names.length > 0)
    .map(([kind, names]) => `  ${word}: ${count(names.length, kind, `${kind}s`)} (${someOf(names, mostNames)})\n`)
    .join("");
}
