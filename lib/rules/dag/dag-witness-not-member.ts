import { parseIpv4 } from "../../base/ipv4";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, membersOf, named } from "../support/lookup";

export const dagWitnessNotMember = catalogueRule("dag-witness-not-member", {
  why: "A witness on a member dies together with that member's vote.",
  fix: "name a Windows file server that is no member of the DAG, by its host name",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => cluster.witness !== undefined),
      (cluster) => {
        const witness = cluster.witness?.name ?? "";
        const path = clusterPath(subject, cluster, "witness", "name");
        const own = cluster.members.find((member) => member.toLowerCase() === shortName(witness));
        if (own !== undefined) {
          return breach(path, {
            ...named(cluster),
            message: "the witness is a member of its own DAG",
            got: witness,
            expected: "a server outside the DAG",
          });
        }
        const address = cluster.witness?.address;
        const same = membersOf(subject, cluster).find(({ adapters }) =>
          adapters.some((item) => item.address === address),
        );
        if (same !== undefined) {
          return breach(clusterPath(subject, cluster, "witness", "address"), {
            ...named(cluster),
            message: "the witness has the address of a member",
            got: `${address ?? ""} of ${same.name}`,
            expected: "the address of a server outside the DAG",
          });
        }
        if (parseIpv4(witness) === undefined) return undefined;
        return breach(path, {
          ...named(cluster),
          message: "the witness is named by its address",
          got: witness,
          expected: "a host name",
        });
      },
    ),
});

function shortName(host: string): string {
  return host.toLowerCase().split(".")[0] ?? "";
}
