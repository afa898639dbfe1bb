import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { memberHosts } from "../support/member-storages";

export const virtNoHvReplica = catalogueRule("virt-no-hv-replica", {
  why: "A replica is an outdated member: if started, it joins the DAG with old databases and an old cluster state.",
  fix: "turn off Hyper-V Replica for members, because the DAG replicates already",
  check: (subject) =>
    eachOf(memberHosts(subject), (host) => {
      if (host.replica !== true) return undefined;
      return breach(subject.pathOf(host, "replica"), {
        name: host.name,
        message: "Hyper-V Replica replicates members of a DAG",
        got: true,
        expected: false,
      });
    }),
});
