import { parseIpv4 } from "../../base/ipv4";
import type { ClusterPlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { shortName } from "../../model";
import { catalogueRule } from "../support/define";
import { clusterPath, membersOf, named } from "../support/lookup";
import type { Subject, Verdict } from "../types";

export const dagWitnessNotMember = catalogueRule("dag-witness-not-member", {
  why: "A witness on a member fails together with that member's vote.",
  fix: "name a Windows file server that is not a member of the DAG, by its host name",
  reading: "Only the name of the alternate witness is judged here; dag-alt-witness judges the rest.",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => cluster.witness !== undefined),
      (cluster) => [
        isMember(subject, cluster) ??
          hasAddressOfMember(subject, cluster) ??
          namedByAddress(subject, cluster, "witness"),
        namedByAddress(subject, cluster, "alternateWitness"),
      ],
    ),
});

function isMember(subject: Subject, cluster: ClusterPlan): Verdict | undefined {
  const witness = cluster.witness?.name ?? "";
  if (!cluster.members.some((member) => member.toLowerCase() === shortName(witness))) return undefined;
  return breach(clusterPath(subject, cluster, "witness", "name"), {
    ...named(cluster),
    message: "the witness is a member of its own DAG",
    got: witness,
    expected: "a server outside the DAG",
  });
}

function hasAddressOfMember(subject: Subject, cluster: ClusterPlan): Verdict | undefined {
  const address = cluster.witness?.address;
  const same = membersOf(subject, cluster).find(({ adapters }) => adapters.some((item) => item.address === address));
  if (same === undefined) return undefined;
  return breach(clusterPath(subject, cluster, "witness", "address"), {
    ...named(cluster),
    message: "the witness has the address of a member",
    got: `${address ?? ""} of ${same.name}`,
    expected: "the address of a server outside the DAG",
  });
}

function namedByAddress(
  subject: Subject,
  cluster: ClusterPlan,
  key: "witness" | "alternateWitness",
): Verdict | undefined {
  const name = cluster[key]?.name ?? "";
  if (parseIpv4(name) === undefined) return undefined;
  return breach(clusterPath(subject, cluster, key, "name"), {
    ...named(cluster),
    message: "the witness is specified by its address",
    got: name,
    expected: "a host name",
  });
}
