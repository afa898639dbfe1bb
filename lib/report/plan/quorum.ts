import type { ClusterPlan } from "../../plan";
import { failoverText } from "../text/failover";
import { alike, lostText, mountedText, type Outcome } from "../scenarios/outcome";
import { groupName } from "../scenarios/words";
import { count, listed, sortedEntries } from "../text/words";
import type { Page } from "../text/page";
import type { PlanPart } from "./part";
import { section, stacked } from "../text/section";

const columns = [
  { title: "When this fails" },
  { title: "Votes left", right: true },
  { title: "Quorum" },
  { title: "Failover" },
  { title: "Members left" },
  { title: "Databases mounted" },
  { title: "Lost" },
];

export const quorum: PlanPart = {
  name: "quorum",
  says: "what each failure does to each DAG",
  pick: ({ clusters }) => ({
    clusters: clusters.map((cluster) => {
      const { name, votes, witness, alternateWitness, datacenterActivation, autoActivation, accessPoint } = cluster;
      const activation = { datacenterActivation, autoActivation, accessPoint };
      return { name, votes, witness, alternateWitness, ...activation, quorum: cluster.quorum };
    }),
  }),
  text: ({ clusters }, page) =>
    stacked(
      equalTables(clusters, page).map(({ names, votes, rows }) =>
        section(page, `${listed(names)}${names.length > 1 ? ", each" : ""}: ${votes}`, "quorum", columns, rows),
      ),
    ),
};

interface QuorumTable {
  readonly names: string[];
  readonly votes: string;
  readonly rows: readonly string[][];
}

/** DAGs that differ in nothing but their names share a table. */
function equalTables(clusters: readonly ClusterPlan[], page: Page): QuorumTable[] {
  const tables = new Map<string, QuorumTable>();
  for (const cluster of clusters) {
    const [votes, rows] = [votesText(cluster), rowsOf(cluster, page)];
    const key = JSON.stringify([votes, rows]);
    const table = tables.get(key) ?? { names: [], votes, rows };
    table.names.push(cluster.name);
    tables.set(key, table);
  }
  return [...tables.values()];
}

function votesText(cluster: ClusterPlan): string {
  const { votes, witness } = cluster;
  const witnessed = votes.witness && witness !== undefined ? ` and the witness ${witness.name}` : "";
  const vote = `${count(votes.members, "member")}${witnessed} vote, ${votes.needed} of ${votes.total} votes keep quorum`;
  return [vote, ...peculiarities(cluster)].join("; ");
}

/** Settings that differ from the usual ones. */
function peculiarities({ datacenterActivation, autoActivation = {}, accessPoint = [] }: ClusterPlan): string[] {
  const policies = sortedEntries(autoActivation).filter(([, policy]) => policy !== "unrestricted");
  return [
    ...(datacenterActivation ? [] : ["datacenter activation coordination is off"]),
    ...policies.map(([datacenter, policy]) => `automatic activation in ${datacenter} is ${policy}`),
    ...(accessPoint.length === 0 ? [] : [`access point ${accessPoint.join(", ")}`]),
  ];
}

/** Failures of a kind with the same outcome share a row. */
function rowsOf({ quorum: failures, votes }: ClusterPlan, page: Page): string[][] {
  const outcomes = failures.map((failure) => ({ kinds: [failure.kind], failed: failure.failed, result: failure }));
  return alike(outcomes).map((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { result } = first;
    const ofKind = failures.filter(({ kind }) => kind === result.kind).length;
    return [
      groupName(group, ofKind),
      String(result.votesLeft),
      result.quorum === "kept" ? "kept" : page.style.red("lost"),
      failoverText(result.activation, page.style),
      membersText(group, votes.members),
      mountedText(group),
      lostText({ result }),
    ];
  });
}

/** One or two members by name, as long as a group has no more than two such answers; otherwise their number. */
function membersText(group: readonly Outcome[], all: number): string {
  const counted = `${group[0]?.result.side?.members.length ?? 0} of ${all}`;
  const texts = new Set(
    group.map(({ result: { side } }) => {
      if (side === null) return "-";
      return side.members.length <= 2 ? listed(side.members) : counted;
    }),
  );
  return texts.size <= 2 ? [...texts].join(" or ") : counted;
}
