import { breach, eachOf } from "../engine/answers";
import { shortName } from "../../model";
import { catalogueRule } from "../support/define";
import { clusterPath, membersOf, named } from "../support/lookup";

export const dagWitnessNoHa = catalogueRule("dag-witness-no-ha", {
  why: "A restart of the host takes down the witness and a member, which leaves the other member with one of three votes.",
  fix: "place the witness on a host without members of the DAG",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter(({ members, witness }) => members.length === 2 && witness !== undefined),
      (cluster) => {
        const wanted = shortName(cluster.witness?.name ?? "");
        const witness = subject.plan.machines.find(({ name }) => name.toLowerCase() === wanted);
        // A witness that is a member is reported by dag-witness-not-member.
        if (witness !== undefined && cluster.members.includes(witness.name)) return undefined;
        const together = membersOf(subject, cluster).find(({ host }) => host !== undefined && host === witness?.host);
        if (together === undefined) return undefined;
        return breach(clusterPath(subject, cluster, "witness"), {
          ...named(cluster),
          message: `the witness restarts together with ${together.name}, one of the two members`,
          got: together.host ?? "",
          expected: "another host",
        });
      },
    ),
});
