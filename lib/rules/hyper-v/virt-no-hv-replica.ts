import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { memberHosts } from "../support/storage";

export const virtNoHvReplica = catalogueRule("virt-no-hv-replica", {
  why: "A replica is a member of yesterday: started, it joins the DAG with old databases and old cluster state.",
  fix: "switch Hyper-V Replica off for members: the DAG replicates already",
  check: (subject) =>
    eachOf(memberHosts(subject), (host) => {
      if (host.replica !== true) return undefined;
      return breach(subject.pathOf(host, "replica"), {
        name: host.name,
        message: "Hyper-V Replica copies machines that are members of a DAG",
        got: true,
        expected: false,
      });
    }),
});
