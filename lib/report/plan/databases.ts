import type { ClusterPlan, CopyPlan } from "../../plan";
import { count, grouped, someOf } from "../text/words";
import type { PlanPart } from "./part";
import { section, stacked } from "../text/section";

export const databases: PlanPart = {
  name: "databases",
  says: "databases of each DAG with their copies by activation preference",
  pick: ({ clusters }) => ({
    clusters: clusters.map(({ name, members, databases: every }) => ({ name, members, databases: every })),
  }),
  text: (plan, page) =>
    stacked(
      plan.clusters.map((cluster) => section(page, heading(cluster), "databases", columnsOf(cluster), rowsOf(cluster))),
    ),
};

function heading(cluster: ClusterPlan): string {
  const { name, model, members, databases: every } = cluster;
  const order = cluster.changeOrder.length > 1 ? `; order of maintenance: ${someOf(cluster.changeOrder, 8)}` : "";
  return `${name}: ${count(every.length, "database")} on ${count(members.length, "member")}, ${model}${order}`;
}

function columnsOf(cluster: ClusterPlan): { title: string; right?: boolean }[] {
  const copies = Math.max(0, ...cluster.databases.map((database) => database.copies.length));
  return [
    { title: "Database" },
    { title: "Mailboxes today", right: true },
    { title: "After growth", right: true },
    { title: "Size, GB", right: true },
    { title: "Logs, GB", right: true },
    ...Array.from({ length: copies }, (_, index) => ({ title: `Copy ${index + 1}` })),
  ];
}

function rowsOf(cluster: ClusterPlan): string[][] {
  return cluster.databases.map((database) => [
    database.name,
    grouped(database.mailboxesToday),
    grouped(database.mailboxes),
    grouped(database.sizeGB),
    grouped(database.logsGB),
    ...[...database.copies].sort((a, b) => a.preference - b.preference).map(copyText),
  ]);
}

function copyText(copy: CopyPlan): string {
  return `${copy.server}${copy.lagged ? " lagged" : ""}`;
}
