import type { ClusterPlan, MachinePlan } from "../../plan/types";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, memberPath, membersOf, named } from "../support/lookup";
import type { Subject, Verdict } from "../types";

export const dagOneMapiNetwork = catalogueRule("dag-one-mapi-network", {
  why: "A DAG knows one MAPI network; members with other networks than their peers leave it misconfigured or partitioned.",
  fix: "give every datacenter of the DAG one network of purpose `mapi` and the same further networks",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) => {
      const members = membersOf(subject, cluster);
      const wrong = members.flatMap((machine) => {
        const mapi = machine.adapters.filter((adapter) => adapter.name === "mapi").length;
        if (mapi === 1) return [];
        return [
          breach(memberPath(subject, cluster, machine.name), {
            name: machine.name,
            message: "the member is not on exactly one MAPI network",
            got: mapi,
            expected: 1,
          }),
        ];
      });
      return [...wrong, unequalNetworks(subject, cluster, members)];
    }),
});

function unequalNetworks(subject: Subject, cluster: ClusterPlan, members: readonly MachinePlan[]): Verdict | undefined {
  const kinds = [
    ...new Set(
      members.map((machine) =>
        machine.adapters
          .map(({ name }) => name)
          .sort()
          .join(" and "),
      ),
    ),
  ];
  if (kinds.length <= 1) return undefined;
  return breach(clusterPath(subject, cluster, "members"), {
    ...named(cluster),
    message: "the members of the DAG have different networks",
    got: kinds.sort().join("; "),
    expected: "the same networks for every member",
  });
}
