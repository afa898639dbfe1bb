import type { ClusterPlan, MachinePlan } from "../../plan";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { inDocumentOrder } from "../support/document-order";
import { clusterPath, datacenterNamed, mailboxDatacenters, memberPath, membersOf, named } from "../support/lookup";
import type { Subject, Verdict } from "../types";

export const dagOneMapiNetwork = catalogueRule("dag-one-mapi-network", {
  why: "A DAG has one MAPI network; members with different networks leave it misconfigured or partitioned.",
  fix: "give every datacenter of the DAG one network with purpose `mapi`, and the same other networks",
  check: (subject) =>
    subject.plan.clusters.length === 0
      ? doesNotApply
      : answerOf([
          ...mailboxDatacenters(subject).map((name) => networksOf(subject, name)),
          ...subject.plan.clusters.map((cluster) => adaptersOf(subject, cluster)),
        ]),
});

/** A datacenter with members has exactly one MAPI network. */
function networksOf(subject: Subject, name: string): Verdict | undefined {
  const datacenter = datacenterNamed(subject, name);
  if (datacenter === undefined) return undefined;
  const [first, second] = inDocumentOrder(
    subject,
    datacenter.networks.filter(({ purpose }) => purpose === "mapi"),
  );
  if (first === undefined) {
    return breach(subject.pathOf(datacenter, "networks"), {
      name,
      message: "the datacenter has members but no MAPI network",
      got: datacenter.networks.map((network) => `${network.name}: ${network.purpose}`).join(", ") || "no networks",
      expected: "one network with purpose mapi",
    });
  }
  if (second === undefined) return undefined;
  return breach(subject.pathOf(second, "purpose"), {
    name,
    message: "the datacenter has members and several MAPI networks",
    got: `${first.name} and ${second.name}`,
    expected: "one network with purpose mapi",
  });
}

function adaptersOf(subject: Subject, cluster: ClusterPlan): readonly (Verdict | undefined)[] {
  // Members in a datacenter without a MAPI network, or with several, are judged with their datacenter.
  const members = membersOf(subject, cluster).filter(({ datacenter }) => networksOf(subject, datacenter) === undefined);
  const wrong = members.flatMap((machine) => {
    const mapi = machine.adapters.filter((adapter) => adapter.name === "mapi").length;
    if (mapi === 1) return [];
    return [
      breach(memberPath(subject, cluster, machine.name), {
        name: machine.name,
        message: "the member is not connected to exactly one MAPI network",
        got: mapi,
        expected: 1,
      }),
    ];
  });
  return [...wrong, unequalNetworks(subject, cluster, members)];
}

function unequalNetworks(subject: Subject, cluster: ClusterPlan, members: readonly MachinePlan[]): Verdict | undefined {
  const kinds = new Set(
    members.map(({ adapters }) =>
      adapters
        .map(({ name }) => name)
        .sort()
        .join(" and "),
    ),
  );
  if (kinds.size <= 1) return undefined;
  return breach(clusterPath(subject, cluster, "members"), {
    ...named(cluster),
    message: "the members of the DAG are connected to different networks",
    got: [...kinds].sort().join("; "),
    expected: "the same networks for every member",
  });
}
