import type { ClusterPlan, FailurePlan } from "../../plan";
import { failoverText } from "../text/failover";
import { count, someOf, sortedEntries } from "../text/words";
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
  text: (plan, page) =>
    stacked(
      plan.clusters.map((cluster) =>
        section(
          page,
          heading(cluster),
          "quorum",
          columns,
          cluster.quorum.map((failure) => rowOf(failure, page)),
        ),
      ),
    ),
};

function heading(cluster: ClusterPlan): string {
  const { name, votes, witness } = cluster;
  const witnessed = votes.witness && witness !== undefined ? ` and the witness ${witness.name}` : "";
  const vote = `${count(votes.members, "member")}${witnessed} vote, ${votes.needed} of ${votes.total} votes keep quorum`;
  return [`${name}: ${vote}`, ...peculiarities(cluster)].join("; ");
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

function rowOf(failure: FailurePlan, page: Page): string[] {
  return [
    failureName(failure),
    String(failure.votesLeft),
    failure.quorum === "kept" ? "kept" : page.style.red("lost"),
    failoverText(failure.activation, page.style),
    failure.side === null ? "-" : someOf(failure.side.members, 6),
    mountedText(failure),
    lostText(failure),
  ];
}

/** `nothing`, `dc1`, `link dc1-dc2`, `member MBX1`. */
export function failureName({ kind, failed }: FailurePlan): string {
  const names = failed.map((name) => name.replace(/^link:/, "")).join(", ");
  return names === kind ? kind : `${kind} ${names}`;
}

function mountedText({ mounted }: FailurePlan): string {
  const busy = sortedEntries(mounted).filter(([, databases]) => databases > 0);
  return busy.length === 0
    ? "-"
    : someOf(
        busy.map(([server, databases]) => `${server} ${databases}`),
        8,
      );
}

function lostText({ lost, lostMailboxes }: FailurePlan): string {
  if (lost.length === 0) return "nothing";
  return `${someOf(lost, 3)} (${count(lostMailboxes, "mailbox", "mailboxes")})`;
}
