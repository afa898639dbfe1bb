import type { ClusterSheet, FailureLoad } from "../../plan";
import type { Page } from "../text/page";
import { section } from "../text/section";
import { failoverText } from "../text/failover";
import type { Style } from "../text/style";
import { count, grouped, someOf, undecided } from "../text/words";

const outcome = [
  { title: "Quorum" },
  { title: "Failover" },
  { title: "Max. active databases", right: true },
  { title: "Peak CPU", right: true },
  { title: "Lost" },
];

/** Single failures of one DAG; those with the same effect share a line. */
export function failuresText(cluster: ClusterSheet, page: Page): string {
  const columns = [{ title: "When this fails" }, ...outcome];
  const rows = alike(cluster.failures).map(({ failure, names }) => [
    names.length === 1 && names[0] === failure.kind ? failure.kind : `${failure.kind} ${someOf(names, 3)}`,
    ...outcomeOf(failure, page.style),
  ]);
  return section(page, `${cluster.name}: single failures`, "", columns, rows);
}

/** The document's survival requirements, each with its worst case. */
export function requiredText(cluster: ClusterSheet, page: Page): string {
  const columns = [{ title: "Requirement" }, { title: "Cases", right: true }, { title: "Worst case" }, ...outcome];
  const rows = cluster.required.map((failure) => [
    failure.kind,
    grouped(failure.cases),
    someOf(failure.failed, 3),
    ...outcomeOf(failure, page.style),
  ]);
  return section(page, `${cluster.name}: requirements`, "", columns, rows);
}

function outcomeOf(failure: FailureLoad, style: Style): string[] {
  return [
    failure.quorum === "kept" ? "kept" : style.red("lost"),
    failoverText(failure.activation, style),
    grouped(failure.peakActive),
    failure.peakCpuPercent === null ? noLoad(failure) : `${grouped(failure.peakCpuPercent)}%`,
    failure.lostDatabases === 0
      ? "nothing"
      : `${count(failure.lostDatabases, "database")}, ${count(failure.lostMailboxes, "mailbox", "mailboxes")}`,
  ];
}

/** No load if no server is left to carry it; otherwise a figure of the hosts is missing. */
function noLoad({ peakActive }: FailureLoad): string {
  return peakActive === 0 ? "-" : undecided;
}

interface Group {
  readonly failure: FailureLoad;
  readonly names: string[];
}

/** Groups failures of one kind with the same outcome, in the order of their first failure. */
function alike(failures: readonly FailureLoad[]): Group[] {
  const groups = new Map<string, Group>();
  for (const failure of failures) {
    const { failed, busiest: _busiest, peakCpuPercent, ...same } = failure;
    const key = JSON.stringify([same, peakCpuPercent === null ? null : grouped(peakCpuPercent)]);
    const name = failed.map((part) => part.replace(/^link:/, "")).join("+");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { failure, names: [name] });
    else group.names.push(name);
  }
  return [...groups.values()];
}
